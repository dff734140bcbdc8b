import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { DraftFault } from "../../../guidelines/edit-guideline";
import { usePane } from "../../pane-context";

const useStyles = makeStyles({
  fault: {
    ...typographyStyles.caption1,
    margin: 0,
    color: tokens.colorPaletteRedForeground1,
    overflowWrap: "anywhere",
  },
});

export interface FaultsProps {
  readonly id: string;
  readonly faults: readonly DraftFault[];
}

/** What is wrong with a line, one sentence each; nothing where nothing is. */
export function Faults({ id, faults }: FaultsProps) {
  const styles = useStyles();
  const { translate } = usePane();
  if (faults.length === 0) return null;
  return (
    <div id={id} role="alert">
      {faults.map(({ path, message }) => (
        <p key={`${path} ${message}`} className={styles.fault}>
          {translate("pane.editor.fault", { problem: message.charAt(0).toUpperCase() + message.slice(1) })}
        </p>
      ))}
    </div>
  );
}
