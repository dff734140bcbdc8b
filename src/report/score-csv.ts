import { areaToA1 } from "../grid/cell-ref";
import { toCsv } from "./csv";
import type { CsvRow } from "./csv";
import type { FileReport } from "./file-report";

const HEADINGS = [
  "file",
  "sheet",
  "range",
  "guideline",
  "level",
  "objective",
  "weight",
  "score",
  "rating",
  "so_far",
  "floor",
  "ceiling",
  "weight_covered",
];

/** Score cards as a table: for each matrix a row of level "matrix" and one of level "objective" for each objective. */
export function scoreCsv(reports: readonly FileReport[]): string {
  return toCsv([HEADINGS, ...reports.flatMap(rowsOf)]);
}

function rowsOf(report: FileReport): CsvRow[] {
  if (report.state === "unreadable") return [];
  return report.inspection.matrices.flatMap(({ kind, matrix, guideline, score }) => {
    if (kind === "jmi") return [];
    const place = [report.file, matrix.sheet, areaToA1(matrix.area), guideline.id];
    if (!score) return [[...place, "matrix", null, null, null, null, null, null, null, null]];
    const { composite, rating, soFar, floor, ceiling, weightCovered, weightTotal } = score;
    return [
      [...place, "matrix", null, weightTotal, composite, rating, soFar, floor, ceiling, weightCovered],
      ...score.objectives.map(({ name, weight, score: own }): CsvRow => [
        ...place,
        "objective",
        name,
        weight,
        own,
        null,
        null,
        null,
        null,
        null,
      ]),
    ];
  });
}
