import type { Translate } from "../../check/message";
import type { SheetPlan } from "../../grid/sheet-plan";
import { tableSheet } from "./table-sheet";
import type { ColumnLook, TableRow } from "./table-sheet";
import type { Submission } from "./submission";

const COLUMNS = [
  ["file", 36, "text"],
  ["entity", 28, "text"],
  ["sheet", 18, "text"],
  ["cell", 8, "text"],
  ["column", 18, "text"],
  ["severity", 10, "text"],
  ["rule", 10, "text"],
  ["what", 60, "text"],
  ["advice", 60, "text"],
  ["justified", 30, "text"],
  ["id", 19, "text"],
] as const satisfies readonly (readonly [string, number, ColumnLook])[];

/** A sheet of Excel ends at 1,048,576 rows, and programs are slow long before. */
const ROWS_PER_SHEET = 250_000;

/** All findings, on as many sheets as they need; one sheet at least. */
export function findingsSheets(submissions: readonly Submission[], translate: Translate): readonly SheetPlan[] {
  const rows = submissions.flatMap(({ file, matrices }) =>
    matrices.flatMap(({ entity, findings }) =>
      findings.map(({ sheet, cell, column, severity, rule, what, advice, justified, id }): TableRow => [
        file,
        entity,
        sheet,
        cell,
        column,
        translate(`report.severity.${severity}`),
        rule,
        what,
        advice,
        justified,
        id,
      ]),
    ),
  );
  const columns = COLUMNS.map(([key, width, look]) => ({
    heading: translate(`consolidated.findings.${key}`),
    width,
    look,
  }));
  const name = translate("consolidated.findings.name");
  const sheets = Array.from({ length: Math.max(1, Math.ceil(rows.length / ROWS_PER_SHEET)) }, (_, index) =>
    rows.slice(index * ROWS_PER_SHEET, (index + 1) * ROWS_PER_SHEET),
  );
  return sheets.map((some, index) => tableSheet(index === 0 ? name : `${name} (${index + 1})`, columns, some));
}
