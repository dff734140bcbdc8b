import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { partAt } from "../../../guidelines/edit-guideline";
import { usePane } from "../../pane-context";
import { PartRow } from "./part-row";
import { RemoveButton } from "./remove-button";
import type { Editing } from "./use-editing";

const NEW_INDICATOR = { action: "", name: "", unit: "", weight: null };
/** Departments weigh for themselves what the guideline leaves open. */
const OPTIONAL = ["weight"];

const useStyles = makeStyles({
  indicators: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: "2px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  button: { alignSelf: "start" },
});

export interface MandatoryObjectiveProps {
  readonly index: number;
  readonly editing: Editing;
}

/** A prescribed objective with its rows in Section 2. */
export function MandatoryObjective({ index, editing }: MandatoryObjectiveProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const { draft, change } = editing;
  const path = ["mandatory", "objectives", index];
  const rows = [...path, "indicators"];
  const indicators = partAt(draft, rows);
  const count = Array.isArray(indicators) ? indicators.length : 0;
  const number = index + 1;
  return (
    <>
      <PartRow
        editing={editing}
        row={{
          path,
          parts: ["name", "weight"],
          wide: ["name"],
          optional: OPTIONAL,
          inner: "indicators",
          name: { key: "mandatoryObjective", number },
        }}
      >
        <RemoveButton
          label={translate("pane.editor.removeObjective", { number })}
          onRemove={() => change(path, undefined)}
        />
      </PartRow>
      <div className={styles.indicators}>
        {Array.from({ length: count }, (_, at) => (
          <PartRow
            key={at}
            editing={editing}
            row={{
              path: [...rows, at],
              parts: ["action", "name", "unit", "weight"],
              wide: ["action", "name"],
              optional: OPTIONAL,
              name: { key: "mandatoryIndicator", number: at + 1, of: number },
            }}
          >
            <RemoveButton
              label={translate("pane.editor.removeIndicator", { number: at + 1, of: number })}
              onRemove={() => change([...rows, at], undefined)}
            />
          </PartRow>
        ))}
        <Button className={styles.button} size="small" onClick={() => change([...rows, count], NEW_INDICATOR)}>
          {translate("pane.editor.addIndicator", { of: number })}
        </Button>
      </div>
    </>
  );
}
