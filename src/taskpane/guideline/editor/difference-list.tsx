import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { diffGuideline } from "../../../guidelines/diff-guideline";
import type { Guideline } from "../../../guidelines/guideline";
import type { Leaf } from "../../../guidelines/leaves";
import { pathLabel } from "../../../guidelines/path-label";
import { usePane } from "../../pane-context";

/** What every own guideline says otherwise, because it is one. */
const ITSELF: ReadonlySet<string> = new Set(["id", "basedOn"]);

const useStyles = makeStyles({
  root: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
  },
  label: { ...typographyStyles.caption1, display: "block", color: tokens.colorNeutralForeground2 },
  value: { ...typographyStyles.body1Strong, display: "block", overflowWrap: "anywhere" },
  was: {
    ...typographyStyles.caption1,
    display: "block",
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

export interface DifferenceListProps {
  readonly guideline: Guideline;
  readonly base: Guideline;
}

/** How many things the list will show. */
export function countDifferences({ guideline, base }: DifferenceListProps): number {
  return differences({ guideline, base }).length;
}

/** What a guideline says otherwise than the one it is based on: its word, and the other's. */
export function DifferenceList({ guideline, base }: DifferenceListProps) {
  const styles = useStyles();
  const { translate } = usePane();
  const shown = (leaf: Leaf | undefined) =>
    leaf === undefined || leaf === null || leaf === "[]" || leaf === "{}"
      ? translate("pane.editor.none")
      : String(leaf);
  return (
    <ul className={styles.root}>
      {differences({ guideline, base }).map(({ path, from, to }) => (
        <li key={path}>
          <span className={styles.label}>{pathLabel(path, translate)}</span>
          <span className={styles.value}>{shown(to)}</span>
          <span className={styles.was}>{translate("pane.editor.was", { base: base.id, value: shown(from) })}</span>
        </li>
      ))}
    </ul>
  );
}

function differences({ guideline, base }: DifferenceListProps) {
  return diffGuideline(guideline, base).filter(
    ({ path, from, to }) => !ITSELF.has(path) && !(from === "{}" && to === undefined),
  );
}
