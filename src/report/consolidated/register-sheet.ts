import type { Translate } from "../../check/message";
import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { tableSheet } from "./table-sheet";
import type { ColumnLook, TableRow } from "./table-sheet";
import type { Submission, SubmittedMatrix } from "./submission";

const COLUMNS = [
  ["entity", 34, "text"],
  ["state", 16, "text"],
  ["file", 40, "text"],
  ["sheet", 18, "text"],
  ["kind", 7, "text"],
  ["period", 12, "text"],
  ["version", 12, "text"],
  ["date", 12, "text"],
  ["guideline", 20, "text"],
  ["indicators", 11, "count"],
  ["errors", 9, "count"],
  ["warnings", 10, "count"],
  ["advice", 9, "count"],
  ["missingBaselines", 11, "count"],
  ["missingTargets", 11, "count"],
  ["quality", 10, "points"],
  ["composite", 11, "points"],
  ["rating", 14, "text"],
  ["remark", 60, "text"],
] as const satisfies readonly (readonly [string, number, ColumnLook])[];

type Column = (typeof COLUMNS)[number][0];
type Row = Readonly<Partial<Record<Column, PlannedContent | null>>>;

/** The composite's cell and the rating's of a matrix on the sheet that computes them. */
export interface ScoreCells {
  readonly composite: string;
  readonly rating: string;
}

/**
 * The register of submissions: a row for each matrix, one for each file without any, and one for each department that
 * was expected and sent nothing. Scores are references to the sheet that computes them.
 */
export function registerSheet(
  submissions: readonly Submission[],
  missing: readonly string[],
  scoreCells: ReadonlyMap<SubmittedMatrix, ScoreCells>,
  translate: Translate,
): SheetPlan {
  const state = (name: string) => translate(`consolidated.state.${name}`);
  const rows = [
    ...submissions.flatMap(({ file, error, matrices }): readonly Row[] => {
      if (error) return [{ state: state("unreadable"), file, remark: error.message }];
      if (matrices.length === 0) return [{ state: state("no-matrix"), file }];
      return matrices.map((matrix) => ({
        ...matrixRow(matrix, scoreCells.get(matrix)),
        state: state("received"),
        file,
        kind: translate(`report.kind.${matrix.kind}`),
      }));
    }),
    ...missing.map((entity): Row => ({ entity, state: state("missing") })),
  ];
  return tableSheet(
    translate("consolidated.register.name"),
    COLUMNS.map(([key, width, look]) => ({ heading: translate(`consolidated.register.${key}`), width, look })),
    rows.map((row): TableRow => COLUMNS.map(([key]) => row[key] ?? null)),
  );
}

function matrixRow(matrix: SubmittedMatrix, cells: ScoreCells | undefined): Row {
  const { entity, sheet, period, version, date, guideline, indicators, errors, warnings, advice, score } = matrix;
  return {
    entity,
    sheet,
    period,
    version,
    date: date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? { date } : date,
    guideline,
    indicators,
    errors,
    warnings,
    advice,
    missingBaselines: matrix.missingBaselines,
    missingTargets: matrix.missingTargets,
    quality: matrix.quality,
    ...(cells
      ? {
          composite: { formula: `=${cells.composite}`, cached: score?.composite ?? "" },
          rating: { formula: `=${cells.rating}`, cached: score?.rating ?? "" },
        }
      : {}),
  };
}
