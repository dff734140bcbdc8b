import { Button } from "@fluentui/react-components";
import { ArrowUndoRegular } from "@fluentui/react-icons/svg/arrow-undo";
import { usePane } from "../pane-context";
import { focusPanel } from "./focus-panel";

/** Takes back the last thing that was written from the pane; there is something to take back where it is shown. */
export function UndoButton() {
  const { translate, session, perform, busy } = usePane();

  async function undo(): Promise<void> {
    await perform(() => session.undoLast(), translate("pane.check.undone"));
    // With the last step the button has gone.
    if (document.activeElement === document.body) focusPanel();
  }

  return (
    <Button size="small" icon={<ArrowUndoRegular />} disabledFocusable={busy} onClick={() => void undo()}>
      {translate("pane.check.undo")}
    </Button>
  );
}
