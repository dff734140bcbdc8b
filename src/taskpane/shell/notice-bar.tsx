import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { usePane } from "../pane-context";
import { useSessionState } from "../use-session-state";
import { errorSentence } from "./use-perform";
import type { Notice } from "./use-perform";

const NoticeMessage = lazy(async () => ({ default: (await import("./notice-message")).NoticeMessage }));

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`,
    ":empty": { display: "none" },
  },
});

export interface NoticeBarProps {
  readonly notice: Notice | null;
  readonly onDismiss: () => void;
}

/** What went wrong or was done, as sentences: the last reading's failure, and the last thing pressed. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const status = useSessionState((state) => state.status);
  const limits = useSessionState((state) => state.checked?.limits);
  const unknownIds = useSessionState((state) => state.checked?.inspection.unknownGuidelines);
  const unknown = (unknownIds ?? []).map((id) => translate("pane.start.unknownGuideline", { id }));
  const faults = useSessionState((state) => state.checked?.inspection.guidelineProblems);
  const own = (faults ?? []).map(({ sheet, path, message, used }) =>
    translate(used ? "pane.start.guidelineDiffers" : "pane.start.guidelineRefused", { sheet, path, message }),
  );
  const failure = status.state === "failed" ? errorSentence(status.error, translate) : null;
  return (
    <div className={styles.root} role="status">
      <Suspense>
        {failure !== null && failure !== notice?.text && <NoticeMessage intent="error" text={failure} />}
        {limits?.concat(unknown, own).map((limit) => (
          <NoticeMessage key={limit} intent="warning" text={limit} />
        ))}
        {notice && <NoticeMessage intent={notice.intent} text={notice.text} onDismiss={onDismiss} />}
      </Suspense>
    </div>
  );
}
