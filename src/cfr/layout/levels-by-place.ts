import { isBlank, textOf, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { criteriaColumns } from "../../guidelines/schema/cfr-columns";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { FoundColumn, FoundTable } from "../../parse/headings/find-tables";
import type { ColumnQuestion } from "../../parse/headings/taken-columns";
import { foldText } from "../../parse/normalise";
import type { CfrMatrixColumn } from "../matrix";
import type { CfrHeading } from "./cfr-headings";

type Table = FoundTable<CfrHeading>;
type Columns = Readonly<Partial<Record<CfrMatrixColumn, FoundColumn>>>;

const CONFIDENCE = 0.75;
/** Rows looked at; more would not change the answer. */
const ROWS = 300;

/**
 * "Superb (100%)" is the level of 100, whatever it is called: where the scores in unknown headings make the scale
 * complete, they say which level each column is.
 */
export function withLevelsByScore(table: Table, guideline: CfrGuideline): Table {
  const levels = criteriaColumns(guideline);
  const found = levels.flatMap((key, index) => {
    const score = guideline.scale.levels[index]?.score;
    const named = table.unknown.filter(({ heading }) => scoreIn(heading) === score);
    const [only, ...others] = named;
    return !table.columns[key] && only && others.length === 0 ? [[key, only] as const] : [];
  });
  const known = levels.filter((key) => table.columns[key]).length;
  if (found.length === 0 || known + found.length < levels.length) return table;
  const taken = new Set(found.map(([, { column }]) => column));
  const columns = found.map(
    ([key, one]) => [key, [{ ...one, confidence: CONFIDENCE, why: "wording" } satisfies FoundColumn]] as const,
  );
  return {
    ...table,
    columns: { ...table.columns, ...Object.fromEntries(columns) },
    unknown: table.unknown.filter(({ column }) => !taken.has(column)),
  };
}

/** The one percentage of a heading: 100 for "Superb (100 %)"; null where there is none or several. */
function scoreIn(heading: string): number | null {
  const figures = foldText(heading).match(/\d+(?=\s*%)/g) ?? [];
  return figures.length === 1 ? Number(figures[0]) : null;
}

/** The one level that no heading names, asked for where a column with figures stands at its place among the others. */
export function missingLevel(
  grid: Grid,
  table: Table,
  guideline: CfrGuideline,
  taken: Columns,
): readonly ColumnQuestion<CfrMatrixColumn>[] {
  const levels = criteriaColumns(guideline);
  const [missing, ...others] = levels.filter((key) => !taken[key]);
  const columns = levels.flatMap((key) => taken[key]?.column ?? []);
  const [first, last] = [columns[0], columns[columns.length - 1]];
  if (missing === undefined || others.length > 0 || columns.length < 3 || first === undefined || last === undefined)
    return [];
  const way = last > first ? 1 : -1;
  const at = levels.indexOf(missing);
  const place = at === 0 ? first - way : (columns[at - 1] ?? first) + way;
  const one = table.unknown.find(({ column }) => column === place);
  if (
    taken.levelAbove ||
    !one ||
    Object.values(taken).some(({ column }) => column === place) ||
    !holdsFigures(grid, table, place)
  )
    return [];
  return [{ ...one, lastColumn: place, mayBe: [missing] }];
}

function holdsFigures(grid: Grid, table: Table, column: number): boolean {
  const last = Math.min(table.area.bottom, table.firstRow + ROWS);
  const values = Array.from({ length: Math.max(0, last - table.firstRow + 1) }, (_, row) =>
    valueAt(grid, row + table.firstRow, column),
  ).filter((value) => !isBlank(value));
  return values.length > 0 && values.every((value) => /\d/.test(foldText(textOf(value))));
}
