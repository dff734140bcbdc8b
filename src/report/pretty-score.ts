import type { Translate } from "../check/message";
import type { InspectedMatrix } from "../inspect/inspection";
import { oneLine } from "./paint";
import type { Paint } from "./paint";

/** A score card in a few lines; none where nothing is scored. Numbers are rounded for reading only. */
export function prettyScore({ score }: InspectedMatrix, translate: Translate, paint: Paint): string[] {
  if (!score) return [];
  const { composite, rating, soFar, floor, ceiling, weightCovered, weightTotal, objectives } = score;
  const headline =
    composite === null
      ? translate("report.score-so-far", { soFar, floor, ceiling, weightCovered, weightTotal })
      : translate("report.score", { composite, rating: rating ?? "" });
  return [
    paint.strong(headline),
    ...objectives.map(({ name, weight, score: own }) => {
      const objective = oneLine(name) || translate("report.no-objective");
      return own === null
        ? `  ${translate("report.objective-unscored", { objective, weight })}`
        : `  ${translate("report.objective", { objective, weight, score: own })}`;
    }),
  ];
}
