import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { cellOfChange } from "../../cfr/approved/approved-targets";
import type { TargetChange } from "../../cfr/approved/approved-targets";
import type { CfrMatrix, MeasureCell } from "../../cfr/matrix";
import { toA1 } from "../../grid/cell-ref";
import { textOf } from "../../grid/grid";
import type { CfrGuideline } from "../../guidelines/guideline";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.caption1,
    cursor: "pointer",
    color: tokens.colorBrandForegroundLink,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  name: { display: "block", overflowWrap: "anywhere" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});

export interface ChangeListProps {
  readonly changes: readonly TargetChange[];
  readonly matrix: CfrMatrix;
  readonly guideline: CfrGuideline;
}

/** What was changed after approval; a press goes to the cell. */
export function ChangeList({ changes, matrix, guideline }: ChangeListProps) {
  const styles = useStyles();
  const { translate, format } = usePane();
  return (
    <details open={changes.length < 6}>
      <summary className={styles.summary}>{translate("pane.targets.changes", { count: changes.length })}</summary>
      <ul className={styles.list}>
        {changes.map((change, index) => {
          const cell = cellOfChange(change, matrix);
          return (
            <li key={index} className={styles.item}>
              <CellButton cell={cell}>
                <span className={styles.name}>
                  {change.kind === "dropped" ? change.name : matrix.indicators[change.indicator]?.indicator.text}
                </span>
                <span className={styles.detail}>
                  {toA1(cell)} · {detailOf(change)}
                </span>
              </CellButton>
            </li>
          );
        })}
      </ul>
    </details>
  );

  function detailOf(change: TargetChange): string {
    if (change.kind === "added" || change.kind === "dropped") return translate(`pane.targets.${change.kind}`);
    const values = { approved: shown(change.approved), now: shown(change.now) };
    if (change.kind === "weight") return translate("pane.targets.weight", values);
    const level = change.level === null ? undefined : guideline.scale.levels[change.level];
    return translate("pane.targets.target", {
      ...values,
      level: level?.name ?? translate("pane.targets.singleTarget"),
    });
  }

  function shown({ measure, raw }: MeasureCell): string {
    switch (measure.kind) {
      case "number":
        return format.number(measure.value);
      case "percent":
        return `${format.number(measure.value)} %`;
      case "date":
        return measure.iso;
      case "missing":
        return translate("pane.targets.blank");
      default:
        return textOf(raw);
    }
  }
}
