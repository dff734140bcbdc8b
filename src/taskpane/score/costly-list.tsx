import type { CfrMatrix } from "../../cfr/matrix";
import type { ScoreCard } from "../../cfr/score/score-card";
import { Section } from "../common/section";
import { usePane } from "../pane-context";
import { costlyIndicators } from "./costly-indicators";
import { IndicatorLines } from "./indicator-lines";

const SHOWN = 5;

export interface CostlyListProps {
  readonly score: ScoreCard;
  readonly matrix: CfrMatrix;
}

/** The indicators that cost the most points; nothing where none did. */
export function CostlyList({ score, matrix }: CostlyListProps) {
  const { translate, format } = usePane();
  const lines = costlyIndicators(score, SHOWN).map(({ indicator, lost, raw }) => ({
    indicator,
    figure: translate("pane.score.lost", { points: format.score(lost) }),
    detail: translate("pane.score.raw", { raw: format.score(raw) }),
  }));
  if (lines.length === 0) return null;
  return (
    <Section title={translate("pane.score.costly")} folded>
      <IndicatorLines lines={lines} matrix={matrix} />
    </Section>
  );
}
