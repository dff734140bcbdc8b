import { countWeightless } from "../cfr/score/count-weightless";
import type { ScoreCard } from "../cfr/score/score-card";
import type { Translate } from "../check/message";
import type { InspectedMatrix } from "../inspect/inspection";
import { oneLine } from "./paint";
import type { Paint } from "./paint";

/** A score card in a few lines; none where nothing is scored. Numbers are rounded for reading only. */
export function prettyScore(inspected: InspectedMatrix, translate: Translate, paint: Paint): string[] {
  const { score } = inspected;
  if (!score) return [];
  const original = inspected.kind === "cfr" ? inspected.originalScore : undefined;
  return [
    paint.strong(headline(score, translate)),
    ...(score.targets ? [`  ${translate(`report.targets.${score.targets}`)}`] : []),
    ...(original
      ? [paint.strong(headline(original, translate)), `  ${translate("report.targets.original-changed")}`]
      : []),
    ...(score.notApplicable ? [`  ${translate("report.not-applicable", score.notApplicable)}`] : []),
    ...score.objectives.map(({ name, weight, score: own }) => {
      const objective = oneLine(name) || translate("report.no-objective");
      return own === null
        ? `  ${translate("report.objective-unscored", { objective, weight })}`
        : `  ${translate("report.objective", { objective, weight, score: own })}`;
    }),
  ];
}

/** The composite, or how far it is; ratings that were agreed on make a mean and are not called a score. */
function headline(score: ScoreCard, translate: Translate): string {
  const { composite, rating, soFar, floor, ceiling, weightCovered, weightTotal, ratings, notApplicable } = score;
  if (ratings) {
    return composite === null
      ? translate("report.mean-rating-so-far", { soFar, floor, ceiling, weightCovered, weightTotal, ...ratings })
      : translate("report.mean-rating", { composite, ...ratings });
  }
  if (composite === null) {
    const count = countWeightless(score);
    return count > 0
      ? translate("report.score-so-far-weightless", { soFar, weightCovered, count })
      : translate("report.score-so-far", { soFar, floor, ceiling, weightCovered, weightTotal });
  }
  return rating === null
    ? translate("report.score-unrated", { composite, total: weightTotal + (notApplicable?.weight ?? 0) })
    : translate("report.score", { composite, rating });
}
