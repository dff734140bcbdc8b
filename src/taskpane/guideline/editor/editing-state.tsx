import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import { pathLabel } from "../../../guidelines/path-label";
import { usePane } from "../../pane-context";
import type { Editing } from "./use-editing";

/** Whether what stands in the fields is in force, and what keeps it from that. */
export function EditingState({ editing }: { readonly editing: Editing }) {
  const { translate } = usePane();
  const { faults, isChanged } = editing;

  function text(): string {
    const [first] = faults;
    if (!first) return translate(isChanged ? "pane.editor.inForce" : "pane.editor.asWorkbook");
    const place = translate("pane.editor.elsewhere", {
      place: pathLabel(first.path, translate),
      problem: first.message,
    });
    return `${translate("pane.editor.faulty", { count: faults.length })} ${place}`;
  }

  return (
    <MessageBar intent={faults.length > 0 ? "warning" : "info"} layout="multiline">
      <MessageBarBody>{text()}</MessageBarBody>
    </MessageBar>
  );
}
