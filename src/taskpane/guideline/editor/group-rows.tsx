import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { partAt } from "../../../guidelines/edit-guideline";
import { usePane } from "../../pane-context";
import type { EditorGroup } from "./editor-rows";
import { PartRow } from "./part-row";
import { RemoveButton } from "./remove-button";
import type { Editing } from "./use-editing";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  button: { alignSelf: "start" },
});

export interface GroupRowsProps {
  readonly group: EditorGroup;
  readonly editing: Editing;
}

/** The fields of one group; of ratings there may be more or fewer. */
export function GroupRows({ group, editing }: GroupRowsProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const isBands = group.key === "bands";

  /** A new rating stands below the last, one whole number wide, so that it contradicts nothing. */
  function addBand(): void {
    const last = partAt(editing.draft, ["bands", group.rows.length - 1, "from"]);
    const to = typeof last === "number" ? last - 1 : 100;
    editing.change(["bands", group.rows.length], { name: translate("pane.editor.newBand"), from: to, to });
  }

  return (
    <div className={styles.rows}>
      {group.rows.map((row) => (
        <PartRow key={row.path.join(".")} row={row} editing={editing}>
          {isBands && (
            <RemoveButton
              label={translate("pane.editor.removeBand", { number: row.name?.number ?? 0 })}
              onRemove={() => editing.change(row.path, undefined)}
            />
          )}
        </PartRow>
      ))}
      {isBands && (
        <Button className={styles.button} size="small" onClick={addBand}>
          {translate("pane.editor.addBand")}
        </Button>
      )}
    </div>
  );
}
