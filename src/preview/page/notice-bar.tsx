import type { Translate } from "../../check/message";

/** One sentence about what the page did or could not do. */
export interface Notice {
  readonly tone: "done" | "error";
  readonly text: string;
}

interface NoticeBarProps {
  readonly translate: Translate;
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** Shows a failure until it is dismissed. What went well is told to screen readers alone: everybody else sees it. */
export function NoticeBar({ translate, notice, onDismiss }: NoticeBarProps) {
  const failed = notice?.tone === "error";
  return (
    <>
      <p role="status" className="visually-hidden">
        {notice && !failed ? notice.text : ""}
      </p>
      <div role="alert">
        {notice && failed ? (
          <div className="notice notice-error">
            <p>{notice.text}</p>
            <button type="button" className="button button-outline" onClick={onDismiss}>
              {translate("preview.dismiss")}
            </button>
          </div>
        ) : null}
      </div>
    </>
  );
}
