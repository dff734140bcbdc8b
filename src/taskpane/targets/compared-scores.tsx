import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { ScoreCard } from "../../cfr/score/score-card";
import { usePane } from "../pane-context";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr 1fr", columnGap: tokens.spacingHorizontalM, margin: 0 },
  label: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  figure: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: "tabular-nums" },
  rating: { ...typographyStyles.caption1, margin: 0, color: tokens.colorNeutralForeground2 },
});

export interface ComparedScoresProps {
  readonly original: ScoreCard;
  readonly revised: ScoreCard;
}

/** The same results by the targets as they were approved and by those that hold now. */
export function ComparedScores({ original, revised }: ComparedScoresProps) {
  const styles = useStyles();
  const { translate, format } = usePane();
  return (
    <dl className={styles.root}>
      {(
        [
          ["original", original],
          ["revised", revised],
        ] as const
      ).map(([key, { composite, soFar, ceiling, rating }]) => (
        <div key={key} data-testid={`composite-${key}`}>
          <dt className={styles.label}>{translate(`pane.targets.${key}`)}</dt>
          <dd className={styles.figure}>{format.score(composite ?? soFar)}</dd>
          <dd className={styles.rating}>
            {composite === null ? translate("pane.targets.range", { ceiling: format.score(ceiling) }) : rating}
          </dd>
        </div>
      ))}
    </dl>
  );
}
