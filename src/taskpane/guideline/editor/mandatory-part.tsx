import { Button, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { partAt } from "../../../guidelines/edit-guideline";
import { usePane } from "../../pane-context";
import { Faults } from "./faults";
import { MandatoryObjective } from "./mandatory-objective";
import { PartRow } from "./part-row";
import type { Editing } from "./use-editing";

/** What mandatory objectives begin with: nobody but the country knows what they weigh, so the field asks for it. */
const FIRST = { weight: "", marker: "*", objectives: [], dateStepDays: null };
const NEW_OBJECTIVE = { name: "", weight: null, indicators: [] };
const OBJECTIVES = ["mandatory", "objectives"];

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalM },
  checkbox: { marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  button: { alignSelf: "start" },
});

/** Whether every department carries mandatory objectives, what they weigh, and those that the guideline prescribes. */
export function MandatoryPart({ editing }: { readonly editing: Editing }) {
  const styles = useStyles();
  const { translate } = usePane();
  const { draft, change, faults } = editing;
  const isThere = Boolean(partAt(draft, ["mandatory"]));
  const objectives = partAt(draft, OBJECTIVES);
  const count = Array.isArray(objectives) ? objectives.length : 0;
  // What is wrong with one objective stands at it; this is about all of them.
  const together = faults.filter(({ path }) => path === OBJECTIVES.join("."));
  return (
    <div className={styles.root}>
      <Checkbox
        className={styles.checkbox}
        checked={isThere}
        label={translate("pane.editor.mandatory")}
        onChange={(_, { checked }) => change(["mandatory"], checked === true ? FIRST : null)}
      />
      {isThere && (
        <>
          <PartRow editing={editing} row={{ path: ["mandatory", "weight"], parts: [] }} />
          <PartRow editing={editing} row={{ path: ["mandatory", "marker"], parts: [] }} />
          {Array.from({ length: count }, (_, index) => (
            <MandatoryObjective key={index} index={index} editing={editing} />
          ))}
          <Faults id="mandatory-objectives" faults={together} />
          <Button className={styles.button} size="small" onClick={() => change([...OBJECTIVES, count], NEW_OBJECTIVE)}>
            {translate("pane.editor.addObjective")}
          </Button>
        </>
      )}
    </div>
  );
}
