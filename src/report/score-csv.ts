import { areaToA1 } from "../grid/cell-ref";
import { toCsv } from "./csv";
import type { CsvRow } from "./csv";
import type { FileReport } from "./file-report";
import type { ReportFormat } from "./report-format";

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
  "targets",
  "original_score",
];

/** Score cards as a table: for each matrix a row of level "matrix" and one of level "objective" for each objective. */
export function scoreCsv(): ReportFormat {
  return {
    summaryFirst: false,
    head: () => toCsv([HEADINGS]),
    part: (report) => toCsv(rowsOf(report)),
    between: "",
    foot: () => "",
  };
}

function rowsOf(report: FileReport): CsvRow[] {
  if (report.state === "unreadable") return [];
  return report.inspection.matrices.flatMap((inspected) => {
    if (inspected.kind === "jmi") return [];
    const { matrix, guideline, score, originalScore } = inspected;
    const place = [report.file, matrix.sheet, areaToA1(matrix.area), guideline.id];
    if (!score) return [[...place, "matrix", null, null, null, null, null, null, null, null, null, null]];
    const { composite, rating, soFar, floor, ceiling, weightCovered, weightTotal } = score;
    return [
      [
        ...place,
        "matrix",
        null,
        weightTotal,
        composite,
        rating,
        soFar,
        floor,
        ceiling,
        weightCovered,
        score.targets ?? null,
        originalScore?.composite ?? null,
      ],
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
        null,
        null,
      ]),
    ];
  });
}
