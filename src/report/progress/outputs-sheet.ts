import type { Translate } from "../../check/message";
import { columnName } from "../../grid/cell-ref";
import { quoted, sheetDraft } from "../../grid/sheet-draft";
import type { PlannedChart, SheetPlan } from "../../grid/sheet-plan";
import { TEMPLATE_COLORS } from "../../grid/template-look";
import type { ProgressLine, ProgressReport } from "../../jmi/progress/progress-report";
import { dayCell, remarks, unitOf, valueCell, valueDay } from "./cell-contents";
import { printedSheet, putTable } from "./report-sheet";
import type { ReportCell, ReportLook } from "./report-sheet";

/**
 * The sheet of figures: its columns with their widths, and where everything stands. Together they are no wider than can
 * still be read on A4; the outcomes stand on the first sheet, the source among the remarks.
 */
const COLUMNS = [
  ["number", 4, "count"],
  ["output", 22, "text"],
  ["indicator", 28, "text"],
  ["unit", 8, "text"],
  ["baseline", 9, "value"],
  ["baselineDate", 11, "date"],
  ["target", 9, "value"],
  ["due", 11, "date"],
  ["actual", 9, "value"],
  ["actualDate", 11, "date"],
  ["share", 9, "percent"],
  ["bar", 12, "bar"],
  ["expected", 8, "percent"],
  ["computed", 11, "text"],
  ["reported", 12, "text"],
  ["remark", 28, "text"],
] as const satisfies readonly (readonly [string, number, ReportLook])[];

type ColumnKey = (typeof COLUMNS)[number][0];

const DAY_ROW = 2;
/** Beside the label of the day: the day; then the label and the day of the start. */
const DAY = { day: "$C$3", start: "$F$3", startColumn: 5, startLabelColumn: 3 };
const HEADER_ROW = 4;
const MAX_BAR = 10;
/** A chart of more bars than this cannot be read. */
const MAX_CHARTED = 40;

/** Where a line stands on the sheet, as a formula of another sheet names it. */
export function figureCell(sheet: string, line: number, key: ColumnKey): string {
  return `${sheet}!$${letterOf(key)}$${HEADER_ROW + 2 + line}`;
}

/** Baseline, target and actual of every indicator, and what they come to by native formulas. */
export function outputsSheet(name: string, report: ProgressReport, translate: Translate): SheetPlan {
  const draft = sheetDraft();
  draft.put(0, 0, translate("progress.outputs.title"), "title");
  draft.put(1, 0, translate("progress.outputs.note", { tolerance: report.tolerance }), "note");
  draft.put(DAY_ROW, 1, translate("progress.header.asOf"), "label");
  draft.put(DAY_ROW, 2, { date: report.asOf }, "date");
  const start = report.lines.find(({ progress }) => progress.span)?.progress.span?.start;
  if (start !== undefined) {
    draft.put(DAY_ROW, DAY.startLabelColumn, translate("progress.outputs.start"), "label");
    draft.put(DAY_ROW, DAY.startColumn, { date: start }, "date");
  }
  const { next } = putTable(draft, HEADER_ROW, {
    title: "",
    columns: COLUMNS.map(([key, , look]) => [translate(`progress.column.${key}`), look] as const),
    rows: report.lines.map((line, index) => rowOf(line, index, report, translate)),
    none: translate("progress.none"),
  });
  const sheet = printedSheet(
    name,
    draft,
    COLUMNS.map(([, width]) => width),
    HEADER_ROW,
  );
  const hasShare = report.lines.some(({ progress }) => progress.measured.kind === "share");
  return hasShare ? { ...sheet, charts: [chart(report.lines.length, next, translate)] } : sheet;
}

function rowOf(line: ProgressLine, index: number, report: ProgressReport, translate: Translate): readonly ReportCell[] {
  const { output, indicator, progress } = line;
  const before = report.lines[index - 1];
  const { measured, span, expected, computed, reported } = progress;
  const cells: Readonly<Record<ColumnKey, ReportCell>> = {
    number: index + 1,
    // An output stands with its first indicator.
    output: before?.output === output ? null : output.text,
    indicator: indicator.text,
    unit: unitOf(indicator),
    baseline: numberOr(line, "baseline"),
    baselineDate: valueDay(indicator.baseline.reading),
    target: numberOr(line, "target"),
    due: span ? { date: span.due } : dayCell(indicator.due?.day),
    actual: numberOr(line, "actual"),
    actualDate: valueDay(indicator.actual?.reading),
    share: measured.kind === "share" ? { formula: shareFormula(index), cached: measured.share } : null,
    bar: measured.kind === "share" ? { formula: barFormula(index), cached: barOf(measured.share) } : null,
    expected: expected === null ? null : { formula: expectedFormula(index), cached: expected },
    computed:
      computed === null
        ? null
        : measured.kind === "share"
          ? {
              formula: statusFormula(index, report.tolerance, expected !== null, translate),
              cached: translate(`progress.status.${computed}`),
            }
          : translate(`progress.status.${computed}`),
    reported: reportedText(reported.words, reported.status, translate),
    remark: [...remarks(line, translate), ...sourceOf(line, translate)].join("\n"),
  };
  return COLUMNS.map(([key]) => cells[key]);
}

/** The number that is computed with, and the words of what is not. */
function numberOr({ indicator, progress }: ProgressLine, key: "baseline" | "target" | "actual"): ReportCell {
  if (progress.measured.kind === "share") return progress.measured[key];
  const value = key === "target" ? indicator.targets.at(-1) : indicator[key];
  return valueCell(value);
}

function sourceOf({ indicator }: ProgressLine, translate: Translate): readonly string[] {
  const source = indicator.fields.dataSource?.text ?? "";
  return source === "" ? [] : [translate("progress.remark.source", { source })];
}

/** The word of the scale, with the words as reported where they are others. */
export function reportedText(words: string, status: string | null, translate: Translate): string {
  if (status === null) return words;
  const word = translate(`progress.status.${status}`);
  return words === "" || words.toLowerCase() === word.toLowerCase() ? word : `${word} (${words})`;
}

function letterOf(key: ColumnKey): string {
  return columnName(COLUMNS.findIndex(([one]) => one === key));
}

function at(key: ColumnKey, line: number): string {
  return `$${letterOf(key)}${HEADER_ROW + 2 + line}`;
}

/** (actual − baseline) / (target − baseline). Zero is added as the engine does: so that nothing is −0. */
function shareFormula(line: number): string {
  const [from, to, now] = [at("baseline", line), at("target", line), at("actual", line)];
  return `=IF(${to}=${from},"",(${now}-${from})/(${to}-${from})+0)`;
}

function expectedFormula(line: number): string {
  const due = at("due", line);
  return `=IF(${due}<=${DAY.start},1,MAX(0,MIN(1,(${DAY.day}-${DAY.start})/(${due}-${DAY.start}))))`;
}

function statusFormula(line: number, tolerance: number, hasTime: boolean, translate: Translate): string {
  const word = (status: string) => quoted(translate(`progress.status.${status}`));
  const [share, expected] = [at("share", line), at("expected", line)];
  const inTime = `IF(${share}>=${expected}-${tolerance / 100},${word("onSchedule")},${word("behind")})`;
  return `=IF(LEN(${share})=0,"",IF(${share}>=1,${word("achieved")},${hasTime ? inTime : '""'}))`;
}

/** Ten blocks are the whole way; an arrow says that the bar would go on, in either direction. */
function barFormula(line: number): string {
  const share = at("share", line);
  const blocks = `REPT("█",MAX(0,MIN(${MAX_BAR},ROUND(${share}*${MAX_BAR},0))))`;
  return `=IF(LEN(${share})=0,"",IF(${share}<0,"◀",${blocks}&IF(${share}>1,"▶","")))`;
}

function barOf(share: number): string {
  if (share < 0) return "◀";
  return "█".repeat(Math.min(MAX_BAR, Math.round(share * MAX_BAR))) + (share > 1 ? "▶" : "");
}

/** Progress beside the share of time, below the table, so that it is printed with it. */
function chart(lines: number, top: number, translate: Translate): PlannedChart {
  const last = HEADER_ROW + Math.min(lines, MAX_CHARTED);
  const column = (key: ColumnKey) => {
    const left = COLUMNS.findIndex(([one]) => one === key);
    return { top: HEADER_ROW + 1, bottom: last, left, right: left };
  };
  const series = (key: "share" | "expected", color: string) => ({
    name: translate(`progress.column.${key}`),
    values: column(key),
    color,
  });
  return {
    title: translate("progress.outputs.chart"),
    stacked: false,
    fromZero: false,
    labels: column("number"),
    series: [series("share", TEMPLATE_COLORS.heading), series("expected", TEMPLATE_COLORS.missing)],
    area: { top, left: 1, bottom: top + 6 + 2 * Math.min(lines, MAX_CHARTED), right: 8 },
  };
}
