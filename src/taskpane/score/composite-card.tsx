import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { countWeightless } from "../../cfr/score/count-weightless";
import type { ScoreCard } from "../../cfr/score/score-card";
import { usePane } from "../pane-context";
import { RangeBar } from "./range-bar";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
  },
  figure: { ...typographyStyles.title1, fontVariantNumeric: "tabular-nums" },
  rating: {
    ...typographyStyles.body1Strong,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalMNudge}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
  range: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  covered: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface CompositeCardProps {
  readonly score: ScoreCard;
  /** What a perfect composite is, in points. */
  readonly total: number;
}

/** The composite with its rating; while achievements are open, how far it is and between which bounds it will end. */
export function CompositeCard({ score, total }: CompositeCardProps) {
  const styles = useStyles();
  const { translate, format } = usePane();
  const { composite, rating, soFar, floor, ceiling, weightCovered, weightTotal, ratings } = score;
  const weightless = countWeightless(score);
  const range =
    weightless > 0
      ? translate("pane.score.weightless", { count: weightless })
      : translate("pane.score.range", { floor: format.score(floor), ceiling: format.score(ceiling) });
  const title = ratings ? "pane.score.meanRating" : composite === null ? "pane.score.soFar" : "pane.score.composite";
  return (
    <div className={styles.root}>
      <p className={styles.label}>{translate(title)}</p>
      <p className={styles.line}>
        <span className={styles.figure} data-testid="composite">
          {format.score(composite ?? soFar)}
        </span>
        {rating !== null && <span className={styles.rating}>{rating}</span>}
        {composite === null && <span className={styles.range}>{range}</span>}
      </p>
      {!ratings && (
        <RangeBar
          from={composite ?? floor}
          to={composite ?? (weightless > 0 ? floor : ceiling)}
          total={total}
          label={composite === null ? range : translate("pane.score.of", { score: format.score(composite), total })}
        />
      )}
      <p className={styles.covered}>
        {ratings &&
          `${translate("pane.score.ratings", { best: format.number(ratings.best), worst: format.number(ratings.worst) })} `}
        {translate("pane.score.covered", { covered: format.number(weightCovered), total: format.number(weightTotal) })}
      </p>
    </div>
  );
}
