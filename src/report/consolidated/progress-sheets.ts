import type { Translate } from "../../check/message";
import { quoteSheet } from "../../grid/cell-ref";
import type { PlannedContent, SheetPlan } from "../../grid/sheet-plan";
import type { ProgressRow, ProgressValue } from "./progress-rows";
import type { Submission } from "./submission";
import { tableSheet } from "./table-sheet";
import type { ColumnLook, TableRow } from "./table-sheet";

const PROGRESS = [
  ["twg", 28, "text"],
  ["strategy", 24, "text"],
  ["outcome", 34, "text"],
  ["output", 34, "text"],
  ["indicator", 40, "text"],
  ["unit", 10, "text"],
  ["baseline", 14, "text"],
  ["target", 14, "text"],
  ["due", 12, "word"],
  ["actual", 14, "text"],
  ["progress", 10, "percent"],
  ["status", 16, "word"],
  ["challenges", 40, "text"],
  ["recommendation", 40, "text"],
  ["file", 30, "text"],
] as const satisfies readonly (readonly [string, number, ColumnLook])[];

const GROUPS = [
  ["twg", 34, "text"],
  ["strategy", 34, "text"],
  ["indicators", 12, "count"],
  ["baselines", 12, "count"],
  ["targets", 12, "count"],
  ["actuals", 12, "count"],
  ["progress", 14, "percent"],
] as const satisfies readonly (readonly [string, number, ColumnLook])[];

type Row = ProgressRow & { readonly file: string };

/** The indicators of all JMI matrices by TWG and strategy side, and the groups with their counts; none without a JMI. */
export function progressSheets(submissions: readonly Submission[], translate: Translate): readonly SheetPlan[] {
  const rows = submissions
    .flatMap(({ file, matrices }) => matrices.flatMap(({ progress }) => progress.map((row): Row => ({ ...row, file }))))
    .map((row, index) => ({ row, index }))
    .sort((a, b) => compare(a.row.twg, b.row.twg) || compare(a.row.strategy, b.row.strategy) || a.index - b.index)
    .map(({ row }) => row);
  if (rows.length === 0) return [];
  const heading = (sheet: string, columns: typeof PROGRESS | typeof GROUPS) =>
    columns.map(([key, width, look]) => ({ heading: translate(`consolidated.${sheet}.${key}`), width, look }));
  const name = translate("consolidated.progress.name");
  return [
    tableSheet(
      translate("consolidated.groups.name"),
      heading("groups", GROUPS),
      groupsOf(rows).map((group) => groupRow(group, quoteSheet(name))),
    ),
    tableSheet(
      name,
      heading("progress", PROGRESS),
      rows.map((row, index) => progressRow(row, index + 2)),
    ),
  ];
}

function progressRow(row: Row, line: number): TableRow {
  const { twg, strategy, outcome, output, indicator, baseline, target, actual, due, share } = row;
  return [
    twg,
    strategy,
    outcome,
    output,
    indicator,
    target?.unit ?? baseline?.unit ?? actual?.unit ?? null,
    shown(baseline),
    shown(target),
    due === "" ? null : { date: due },
    shown(actual),
    share === null
      ? null
      : { formula: `=IF(H${line}=G${line},"",(J${line}-G${line})/(H${line}-G${line}))`, cached: share },
    row.status,
    row.challenges,
    row.recommendation,
    row.file,
  ];
}

function shown(value: ProgressValue | null): PlannedContent | null {
  return value?.shown ?? null;
}

interface Group {
  readonly rows: readonly Row[];
  /** Line of its first row on the sheet of indicators, counted from 1. */
  readonly line: number;
}

/** Rows of one TWG and strategy side stand together. */
function groupsOf(rows: readonly Row[]): readonly Group[] {
  const groups: { rows: Row[]; line: number }[] = [];
  rows.forEach((row, index) => {
    const last = groups.at(-1);
    const before = last?.rows[0];
    if (last && before?.twg === row.twg && before.strategy === row.strategy) last.rows.push(row);
    else groups.push({ rows: [row], line: index + 2 });
  });
  return groups;
}

function groupRow({ rows, line }: Group, sheet: string): TableRow {
  const range = (column: string) => `${sheet}!$${column}$${line}:$${column}$${line + rows.length - 1}`;
  const count = (column: string, has: (row: Row) => boolean): PlannedContent => ({
    formula: `=COUNTA(${range(column)})`,
    cached: rows.filter(has).length,
  });
  const shares = rows.flatMap(({ share }) => share ?? []);
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return [
    rows[0]?.twg ?? null,
    rows[0]?.strategy ?? null,
    count("E", ({ indicator }) => indicator !== ""),
    count("G", ({ baseline }) => baseline !== null),
    count("H", ({ target }) => target !== null),
    count("J", ({ actual }) => actual !== null),
    {
      formula: `=IF(COUNT(${range("K")})>0,AVERAGE(${range("K")}),"")`,
      cached: shares.length > 0 ? mean : "",
    },
  ];
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
