import type { Translate } from "../../check/message";
import { assertNever } from "../../grid/assert-never";
import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import { othersText } from "./others-text";
import { registerRows } from "./register-rows";
import type { Absent } from "./register-rows";
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
  ["date", 12, "word"],
  ["guideline", 20, "text"],
  ["indicators", 11, "count"],
  ["errors", 9, "count"],
  ["warnings", 10, "count"],
  ["advice", 9, "count"],
  ["missingBaselines", 11, "count"],
  ["missingTargets", 11, "count"],
  ["quality", 10, "points"],
  ["composite", 11, "points"],
  ["rating", 14, "word"],
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
 * The register of submissions as a sheet. Scores are references to the sheet that computes them.
 */
export function registerSheet(
  submissions: readonly Submission[],
  absent: Absent,
  scoreCells: ReadonlyMap<SubmittedMatrix, ScoreCells>,
  translate: Translate,
): SheetPlan {
  const rows = registerRows(submissions, absent).map((row): Row => {
    const state = translate(`consolidated.state.${row.state}`);
    switch (row.state) {
      case "received":
        return {
          ...matrixRow(row.matrix, scoreCells.get(row.matrix)),
          state,
          file: row.file,
          kind: translate(`report.kind.${row.matrix.kind}`),
          remark: othersText(row, translate),
        };
      case "no-matrix":
      case "unchecked":
        return { state, file: row.file };
      case "unreadable":
        return { state, file: row.file, remark: row.remark };
      case "missing":
        return { state, entity: row.entity };
      default:
        return assertNever(row);
    }
  });
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
