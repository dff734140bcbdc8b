import type { Translate } from "../../check/message";
import { columnName, quoteSheet, refKey } from "../../grid/cell-ref";
import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import type { ProgressLine, ProgressReport } from "../../jmi/progress/progress-report";
import { tableSheet } from "../consolidated/table-sheet";
import type { ColumnLook } from "../consolidated/table-sheet";
import {
  activitiesCell,
  dayCell,
  fieldCell,
  partneringCell,
  remarks,
  unitOf,
  valueCell,
  valueDay,
} from "./cell-contents";
import { figureCell } from "./outputs-sheet";
import { rowHeights } from "./report-sheet";
import type { ReportCell } from "./report-sheet";

/** One column of the flat sheet. Their order and names are what CRDB/CDC reads: add at the end only. */
const COLUMNS = [
  ["twg", 28, "text"],
  ["hostMinistry", 28, "text"],
  ["asOf", 12, "text"],
  ["outcome", 30, "text"],
  ["output", 30, "text"],
  ["indicator", 34, "text"],
  ["unit", 10, "text"],
  ["baseline", 12, "text"],
  ["baselineDate", 12, "text"],
  ["target", 12, "text"],
  ["due", 12, "text"],
  ["actual", 12, "text"],
  ["actualDate", 12, "text"],
  ["dataSource", 20, "text"],
  ["share", 10, "percent"],
  ["expected", 10, "percent"],
  ["computed", 16, "text"],
  ["reported", 16, "text"],
  ["reportedWords", 20, "text"],
  ["differs", 10, "text"],
  ["remark", 34, "text"],
  ["progress", 34, "text"],
  ["challenges", 34, "text"],
  ["delayReason", 30, "text"],
  ["recommendation", 30, "text"],
  ["addressee", 18, "text"],
  ["unresolved", 10, "text"],
  ["activities", 40, "text"],
  ["milestones", 30, "text"],
  ["partnering", 30, "text"],
  ["partneringState", 30, "text"],
  ["framework", 16, "text"],
  ["programme", 18, "text"],
  ["gaps", 8, "count"],
  ["cell", 18, "text"],
] as const satisfies readonly (readonly [string, number, ColumnLook])[];

type ExportKey = (typeof COLUMNS)[number][0];

/** The cells of one column of all lines, as a formula of another sheet names them. */
export function exportRange(sheet: string, key: ExportKey, lines: number): string {
  const letter = columnName(COLUMNS.findIndex(([one]) => one === key));
  return `${quoteSheet(sheet)}!$${letter}$2:$${letter}$${Math.max(2, lines + 1)}`;
}

/** The report as one flat table, a row an indicator, for those who put many groups' reports together. */
export function exportSheet(name: string, report: ProgressReport, figures: string, translate: Translate): SheetPlan {
  const sheet = tableSheet(
    name,
    COLUMNS.map(([key, width, look]) => ({ heading: translate(`progress.column.${key}`), width, look })),
    report.lines.map((line, index) => {
      const cells = cellsOf(line, index, report, quoteSheet(figures), translate);
      return COLUMNS.map(([key]) => cells[key]);
    }),
  );
  const indicator = COLUMNS.findIndex(([key]) => key === "indicator");
  // It takes several pages side by side: each says which indicator a row is of.
  const heights = rowHeights(sheet, sheet.columnWidths);
  return {
    ...sheet,
    rowHeights: heights,
    print: { ...sheet.print, titleColumns: { first: indicator, last: indicator } },
  };
}

function cellsOf(
  line: ProgressLine,
  index: number,
  { matrix, asOf }: ProgressReport,
  figures: string,
  translate: Translate,
): Readonly<Record<ExportKey, ReportCell>> {
  const { outcome, output, indicator, progress, gaps, isUnresolved } = line;
  const { measured, expected, computed, reported, differs, span } = progress;
  const about = matrix.twg?.about;
  const word = (status: string | null) => (status === null ? null : translate(`progress.status.${status}`));
  const linked = (key: "share" | "expected", cached: number): PlannedContent => ({
    formula: `=${figureCell(figures, index, key)}`,
    cached,
  });
  const field = (key: Parameters<typeof fieldCell>[1]) => fieldCell(indicator, key);
  const number = (key: "baseline" | "target" | "actual"): ReportCell =>
    measured.kind === "share" ? measured[key] : valueCell(key === "target" ? indicator.targets.at(-1) : indicator[key]);
  return {
    twg: outcome.twg || about?.texts.twg?.text || matrix.sheet,
    hostMinistry: about?.texts.hostMinistry?.text || null,
    asOf: { date: asOf },
    outcome: outcome.text,
    output: output.text,
    indicator: indicator.text,
    unit: unitOf(indicator),
    baseline: number("baseline"),
    baselineDate: valueDay(indicator.baseline.reading),
    target: number("target"),
    due: dayCell(span?.due ?? indicator.due?.day),
    actual: number("actual"),
    actualDate: valueDay(indicator.actual?.reading),
    dataSource: field("dataSource"),
    share: measured.kind === "share" ? linked("share", measured.share) : null,
    expected: expected === null ? null : linked("expected", expected),
    computed: word(computed),
    reported: word(reported.status),
    reportedWords: reported.words || null,
    differs: translate(differs ? "progress.yes" : "progress.no"),
    remark: remarks(line, translate).join("\n") || null,
    progress: field("progress"),
    challenges: field("challenges"),
    delayReason: field("delayReason"),
    recommendation: field("recommendation"),
    addressee: field("addressee"),
    unresolved: translate(isUnresolved ? "progress.yes" : "progress.no"),
    activities: activitiesCell(output),
    milestones: field("milestones"),
    partnering: partneringCell(output),
    partneringState: field("partneringState"),
    framework: field("framework"),
    programme: field("programme"),
    gaps: gaps.length,
    cell: refKey(indicator.at),
  };
}
