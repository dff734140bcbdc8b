import { useLayoutEffect, useRef } from "react";
import type { Translate } from "../../check/message";

interface UnsavedQuestionProps {
  readonly translate: Translate;
  readonly workbookName: string;
  readonly onAnswer: (answer: "save" | "leave" | "stay") => void;
}

/** Asks before another workbook takes the place of one with changes that are in no file. Escape stays. */
export function UnsavedQuestion({ translate, workbookName, onAnswer }: UnsavedQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closed while it still stands in the page, it gives the focus back to what had it.
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="question"
      aria-labelledby="unsaved-title"
      onCancel={(event) => {
        event.preventDefault();
        onAnswer("stay");
      }}
    >
      <h2 id="unsaved-title">{translate("preview.question.title")}</h2>
      <p>{translate("preview.question.text", { name: workbookName })}</p>
      <div className="question-actions">
        <button type="button" className="button button-outline" onClick={() => onAnswer("stay")}>
          {translate("preview.question.stay")}
        </button>
        <button type="button" className="button button-outline" onClick={() => onAnswer("leave")}>
          {translate("preview.question.leave")}
        </button>
        <button type="button" className="button button-main" onClick={() => onAnswer("save")}>
          {translate("preview.question.save")}
        </button>
      </div>
    </dialog>
  );
}
