import type { CfrMatrix } from "../../cfr/matrix";
import type { ScoreCard } from "../../cfr/score/score-card";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { IndicatorLines } from "./indicator-lines";

export interface UnscoredListProps {
  readonly score: ScoreCard;
  readonly matrix: CfrMatrix;
}

/** The indicators without a score, each with its reason; nothing where all have one. */
export function UnscoredList({ score, matrix }: UnscoredListProps) {
  const { translate, format } = usePane();
  const lines = score.indicators.flatMap(({ indicator, unscored, weight }) =>
    unscored === null
      ? []
      : [
          {
            indicator,
            figure: weight === null ? "" : translate("pane.score.points", { points: format.number(weight) }),
            detail: translate(`pane.unscored.${unscored}`),
          },
        ],
  );
  if (lines.length === 0) return null;
  return (
    <Section title={translate("pane.score.unscored", { count: lines.length })} folded>
      <IndicatorLines lines={lines} matrix={matrix} />
    </Section>
  );
}
