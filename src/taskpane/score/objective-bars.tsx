import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CfrMatrix } from "../../cfr/matrix";
import type { ObjectiveScore } from "../../cfr/score/score-card";
import { CellButton } from "../common/cell-button";
import { usePane } from "../pane-context";
import { RangeBar } from "./range-bar";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    listStyleType: "none",
    margin: 0,
    padding: 0,
  },
  item: { marginInline: `calc(-1 * ${tokens.spacingHorizontalS})` },
  line: {
    display: "flex",
    columnGap: tokens.spacingHorizontalM,
    justifyContent: "space-between",
    alignItems: "baseline",
    marginBottom: tokens.spacingVerticalXS,
  },
  name: { minWidth: 0, overflowWrap: "anywhere" },
  score: { ...typographyStyles.body1Strong, flexShrink: 0, fontVariantNumeric: "tabular-nums" },
  weight: {
    ...typographyStyles.caption1,
    display: "block",
    marginTop: tokens.spacingVerticalXXS,
    color: tokens.colorNeutralForeground2,
  },
});

export interface ObjectiveBarsProps {
  readonly objectives: readonly ObjectiveScore[];
  readonly matrix: CfrMatrix;
  /** The scores are means of ratings, which are no part of a hundred. */
  readonly ratings: boolean;
}

/** Each objective with its score as a bar of 100, and its weight. */
export function ObjectiveBars({ objectives, matrix, ratings }: ObjectiveBarsProps) {
  const styles = useStyles();
  const { translate, format } = usePane();
  const corner = { sheet: matrix.sheet, row: matrix.headerRow, column: matrix.area.left };
  return (
    <ul className={styles.root}>
      {objectives.map(({ objective, name, weight, score }, index) => {
        const cell = objective === null ? corner : (matrix.objectives[objective]?.at ?? corner);
        const words = score === null ? translate("pane.score.open") : format.score(score);
        return (
          <li key={index} className={styles.item}>
            <CellButton cell={cell}>
              <span className={styles.line}>
                <span className={styles.name}>{name || translate("pane.score.noObjective")}</span>
                <span className={styles.score}>{words}</span>
              </span>
              {!ratings && <RangeBar from={score ?? 0} to={score ?? 0} total={100} label={words} />}
              <span className={styles.weight}>{translate("pane.score.weight", { weight: format.number(weight) })}</span>
            </CellButton>
          </li>
        );
      })}
    </ul>
  );
}
