import type { CfrIndicator, MeasureCell } from "../../cfr/matrix";
import type { Translate } from "../../check/message";
import { htmlTable } from "../page/html";
import { publishedValue, publishedWeight } from "./published-value";
import type { InspectedCfr } from "./published-value";

interface Column {
  readonly heading: string;
  readonly isNumber: boolean;
  readonly text: (row: CfrIndicator) => string;
}

/** Section 2 with each objective and its weight on every row, so that each row can be read by itself. */
export function publishedMatrix({ matrix, guideline }: InspectedCfr, caption: string, translate: Translate): string {
  const heading = (key: keyof typeof matrix.columns & keyof typeof guideline.headings) =>
    matrix.columns[key]?.heading ?? guideline.headings[key] ?? "";
  const objectiveOf = (row: CfrIndicator) => (row.objective === null ? undefined : matrix.objectives[row.objective]);
  const words = (name: string, text: Column["text"]): Column => ({ heading: name, isNumber: false, text });
  const value = (name: string, cell: (row: CfrIndicator) => MeasureCell | null): Column => ({
    heading: name,
    isNumber: true,
    text: (row) => publishedValue(cell(row)),
  });
  const weight = (name: string, cell: (row: CfrIndicator) => MeasureCell | null): Column => ({
    heading: name,
    isNumber: true,
    text: (row) => publishedWeight(cell(row)),
  });
  const levels = matrix.indicators.find((row) => row.criteria !== null)?.criteria ?? [];
  const isEvaluated = matrix.indicators.some(
    (row) => row.achievement !== null && row.achievement.measure.kind !== "missing",
  );
  const columns: readonly Column[] = [
    words(heading("objective"), (row) => objectiveOf(row)?.name ?? ""),
    weight(heading("objectiveWeight"), (row) => objectiveOf(row)?.weight ?? null),
    words(heading("action"), (row) => row.action.text),
    words(heading("indicator"), (row) => row.indicator.text),
    words(heading("unit"), (row) => row.unit.text),
    weight(heading("weight"), (row) => row.weight),
    ...(levels.length === 0
      ? [value(translate("publish.head.target"), (row) => row.singleTarget)]
      : levels.map((_, index) => value(levelHeading(index), (row) => row.criteria?.[index] ?? null))),
    ...(isEvaluated ? [value(heading("achievement"), (row) => row.achievement)] : []),
  ];
  function levelHeading(index: number): string {
    const level = guideline.scale.levels[index];
    return level ? `${level.name} (${level.score}\u00a0%)` : "";
  }
  const used = columns.filter(
    (column) => column.heading !== "" && matrix.indicators.some((row) => column.text(row) !== ""),
  );
  return htmlTable({
    caption,
    headings: used.map((column) => column.heading),
    rows: matrix.indicators.map((row) => ({
      cells: used.map((column) => column.text(row)),
      header: used.findIndex((column) => column.heading === heading("indicator")),
      numbers: new Set(used.flatMap((column, index) => (column.isNumber ? [index] : []))),
    })),
  });
}
