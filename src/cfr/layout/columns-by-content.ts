import { isBlank, isCellError, numberFormatAt, textOf, valueAt } from "../../grid/grid";
import type { CellValue, Grid } from "../../grid/grid";
import type { FoundColumn, FoundTable } from "../../parse/headings/find-tables";
import { withoutColumns } from "../../parse/headings/taken-columns";
import type { ColumnQuestion } from "../../parse/headings/taken-columns";
import { readPlaceholder } from "../../parse/placeholder";
import { foldText } from "../../parse/normalise";
import type { CfrMatrixColumn } from "../matrix";
import { unitKind } from "../read/unit-kind";
import { CRITERIA_KEYS } from "./cfr-headings";
import type { CfrHeading } from "./cfr-headings";

/** What columns without a telling heading hold. */
export interface ByContent {
  readonly columns: Readonly<Partial<Record<CfrMatrixColumn, FoundColumn>>>;
  readonly questions: readonly ColumnQuestion<CfrMatrixColumn>[];
}

type Columns = Readonly<Partial<Record<CfrMatrixColumn, FoundColumn>>>;
type Column = FoundTable<CfrHeading>["unknown"][number];

/** Rows looked at; more would not change the answer. */
const ROWS = 300;
const CONFIDENCE = 0.75;
const FEWEST = 2;
/** Units that say no more than what is counted. */
const UNIT =
  /^(?:no\.?|nos\.?|numbers?|#|count|days?|weeks?|months?|years?|hours?|km|kms|ha|hectares?|us\$|usd|\$|euros?|ratio|rate|score|rank|nombre|nb|jours?|mois|heures?|ចំនួន|ថ្ងៃ)$/;

/**
 * Units and weights by what a column holds, where no heading names them: every text a unit, or numbers that add up to
 * the whole. Of several columns that could be it none is taken and each is asked about.
 */
export function columnsByContent(
  grid: Grid,
  table: FoundTable<CfrHeading>,
  taken: Columns,
  asked: readonly ColumnQuestion<CfrMatrixColumn>[],
): ByContent {
  const indicator = taken.indicator?.column;
  if (indicator === undefined) return { columns: {}, questions: [] };
  const candidates = untaken(grid, table, taken).filter(
    ({ column }) => !asked.some((one) => column >= one.column && column <= one.lastColumn),
  );
  const rows = rowsOf(grid, table, indicator);
  const holds = (test: (values: readonly CellValue[], column: number) => boolean) =>
    candidates.filter(({ column }) => test(valuesOf(grid, rows, column), column));
  const columns: Partial<Record<CfrMatrixColumn, FoundColumn>> = {};
  const questions: ColumnQuestion<CfrMatrixColumn>[] = [];
  const settle = (field: CfrMatrixColumn, found: readonly Column[]) => {
    const [only, ...others] = found;
    if (only && others.length === 0) columns[field] = { ...only, confidence: CONFIDENCE, why: "content" };
    else questions.push(...found.map((one) => question(one, [field])));
  };
  if (!taken.unit) settle("unit", holds(areUnits));
  if (!taken.weight && !taken.objectiveWeight)
    settle(
      "weight",
      holds((values) => addUp(values)),
    );
  if (!taken.target && asked.length === 0 && CRITERIA_KEYS.every((key) => !taken[key])) {
    const settled = new Set([columns.weight?.column, ...questions.map(({ column }) => column)]);
    const free = holds((values) => values.length >= FEWEST && values.every((value) => typeof value === "number"));
    questions.push(...free.filter(({ column }) => !settled.has(column)).map((one) => question(one, ["target"])));
  }
  return { columns, questions };
}

/**
 * "Annual target", or "Target", is what is to be done where words stand below it, and the target where numbers do; where
 * an action or another target is there already it stays what its heading says.
 */
export function withTargetsByContent(grid: Grid, table: FoundTable<CfrHeading>): FoundTable<CfrHeading> {
  const holds = ({ column }: FoundColumn, type: "number" | "string") => {
    const length = Math.min(table.area.bottom - table.firstRow + 1, ROWS);
    const rows = Array.from({ length }, (_, row) => row + table.firstRow);
    const values = valuesOf(grid, rows, column);
    return (
      values.length > 0 && values.every((value) => typeof value === type && readPlaceholder(textOf(value)) === null)
    );
  };
  const { action = [], target = [], ...others } = table.columns;
  const figures = action.filter((one) => /target|cible/i.test(one.heading) && holds(one, "number"));
  const hasFigures = figures.length > 0 || target.some((one) => holds(one, "number"));
  const words =
    hasFigures && action.length === figures.length ? target.filter((one) => holds(one, "string")).slice(0, 1) : [];
  if (figures.length + words.length === 0) return table;
  const byContent = (one: FoundColumn): FoundColumn => ({ ...one, why: "content" });
  const actions = [...action.filter((one) => !figures.includes(one)), ...words.map(byContent)];
  const targets = [...target.filter((one) => !words.includes(one)), ...figures.map(byContent)];
  return {
    ...table,
    columns: {
      ...others,
      ...(actions.length > 0 ? { action: actions } : {}),
      ...(targets.length > 0 ? { target: targets } : {}),
    },
  };
}

function question(one: Column, mayBe: readonly CfrMatrixColumn[]): ColumnQuestion<CfrMatrixColumn> {
  return { ...one, lastColumn: one.column, mayBe };
}

/** "Base year" over 2024 and 2025 beside the baselines says when, and is no value of an earlier year. */
export function withoutBaselineYears(grid: Grid, table: FoundTable<CfrHeading>): FoundTable<CfrHeading> {
  const { baseline = [] } = table.columns;
  const length = Math.min(table.area.bottom - table.firstRow + 1, ROWS);
  const rows = Array.from({ length }, (_, row) => row + table.firstRow);
  const saysWhen = ({ column, heading }: FoundColumn) => {
    const values = valuesOf(grid, rows, column);
    return (
      /year|année|ឆ្នាំ/i.test(heading) &&
      values.length > 0 &&
      values.every((value) => /^(?:19|20)\d\d$/.test(textOf(value)))
    );
  };
  const whens = baseline.length > 1 ? baseline.filter(saysWhen) : [];
  return withoutColumns(table, new Map(whens.map(({ column }) => [column, null])));
}

/** Columns between the first and the last heading that are taken for nothing and known for nothing else. */
function untaken(grid: Grid, table: FoundTable<CfrHeading>, taken: Columns): readonly Column[] {
  const used = new Set(Object.values(taken).map(({ column }) => column));
  const known = new Set(Object.values(table.columns).flatMap((found) => found.map(({ column }) => column)));
  const unknown = new Map(table.unknown.map((one) => [one.column, one]));
  const right = Math.max(table.area.right, ...unknown.keys());
  const found: Column[] = [];
  for (let column = table.area.left; column <= right; column += 1) {
    if (!used.has(column) && !known.has(column)) found.push(unknown.get(column) ?? { column, heading: "" });
  }
  return found.filter(({ column }) => !isBlankColumn(grid, table, column));
}

function isBlankColumn(grid: Grid, table: FoundTable<CfrHeading>, column: number): boolean {
  const last = Math.min(table.area.bottom, table.firstRow + ROWS);
  for (let row = table.firstRow; row <= last; row += 1) if (!isBlank(valueAt(grid, row, column))) return false;
  return true;
}

/** Rows that name an indicator: totals do not. */
function rowsOf(grid: Grid, table: FoundTable<CfrHeading>, indicator: number): readonly number[] {
  const rows: number[] = [];
  for (let row = table.firstRow; row <= Math.min(table.area.bottom, table.firstRow + ROWS); row += 1) {
    if (!isBlank(valueAt(grid, row, indicator))) rows.push(row);
  }
  return rows;
}

function valuesOf(grid: Grid, rows: readonly number[], column: number): readonly CellValue[] {
  return rows
    .map((row) => {
      const value = valueAt(grid, row, column);
      return typeof value === "number" && numberFormatAt(grid, row, column)?.includes("%") ? value * 100 : value;
    })
    .filter((value) => !isBlank(value));
}

function areUnits(values: readonly CellValue[]): boolean {
  return (
    values.length > 0 &&
    values.every((value) => {
      if (typeof value !== "string") return false;
      const kind = unitKind(value);
      return kind === "percent" || kind === "date" || kind === "yes-no" || UNIT.test(foldText(value));
    })
  );
}

function addUp(values: readonly CellValue[]): boolean {
  if (values.length < FEWEST || values.some((value) => isCellError(value) || typeof value !== "number" || value <= 0))
    return false;
  const sum = values.reduce<number>((total, value) => total + Number(value), 0);
  return Math.abs(sum - 100) < 0.01 || Math.abs(sum - 1) < 1e-6;
}
