import type { CfrMatrix } from "../matrix";
import type { OutcomeRow } from "../sections/sections";
import type { NamedObjective } from "./named-objectives";
import { meaningWords, nameKey, nearlySame } from "./names";

/** Named beside an outcome; where outcomes stand alone, by a word that it or its indicators share with one. */
export function isCovered(objective: NamedObjective, matrix: CfrMatrix, rows: readonly OutcomeRow[]): boolean {
  const key = nameKey(objective.text);
  const beside = rows.filter((row) => row.objective.text !== "");
  if (beside.length > 0)
    return beside.some(
      (row) =>
        (nameKey(row.objective.text) === key || nearlySame(row.objective.text, objective.text)) &&
        (row.outcome.text !== "" || row.indicator.text !== ""),
    );
  const own = [
    objective.text,
    ...objective.indicators.map((position) => matrix.indicators[position]?.indicator.text ?? ""),
  ];
  const words = new Set(own.flatMap(meaningWords).filter((word) => word.length > 3));
  return rows.some((row) =>
    [...meaningWords(row.outcome.text), ...meaningWords(row.indicator.text)].some((word) => words.has(word)),
  );
}
