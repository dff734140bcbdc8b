import { isBlank, textOf, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { headerRowsOf } from "../../parse/headings/find-tables";
import type { FoundTable } from "../../parse/headings/find-tables";
import type { ColumnQuestion } from "../../parse/headings/taken-columns";
import type { JmiMatrixColumn } from "../matrix";
import type { JmiColumns } from "./find-jmi-tables";
import { isJmiColumn } from "./jmi-headings";
import type { JmiHeading } from "./jmi-headings";

type Question = ColumnQuestion<JmiMatrixColumn>;
type Table = FoundTable<JmiHeading>;

/**
 * Headings that may stand for several columns, none of which has a heading of its own; what stands left of the
 * indicators where no outcome or output was found; headings with the word for a column that was not found; and years
 * right of the baselines where no target was.
 */
export function questionsOf(
  grid: Grid,
  found: Table,
  said: ReadonlyMap<number, unknown>,
  columns: JmiColumns,
): readonly Question[] {
  const taken = new Set(Object.values(columns).map(({ column }) => column));
  const asked = [unclear(found), results(found, columns), words(found), years(grid, found, columns)].flat();
  const open = new Map<number, Question>();
  for (const { mayBe, ...one } of asked) {
    const fields = mayBe.filter((field) => !columns[field]);
    if (said.has(one.column) || taken.has(one.column) || open.has(one.column) || fields.length === 0) continue;
    open.set(one.column, { ...one, lastColumn: one.column, mayBe: fields });
  }
  return [...open.values()].sort((a, b) => a.column - b.column);
}

type Asked = Omit<Question, "lastColumn">;

function unclear({ unclear: found }: Table): readonly Asked[] {
  return found.map(({ mayBe, ...one }) => ({ ...one, mayBe: mayBe.filter(isJmiColumn) }));
}

/** "Policy goal | What we deliver | Indicators": what the indicators are for stands left of them. */
function results({ columns: found, unknown }: Table, columns: JmiColumns): readonly Asked[] {
  const { indicator, outcome, output } = columns;
  if (!indicator || (outcome && output)) return [];
  return [...unknown, ...(found.objective ?? [])]
    .filter(({ column }) => column < indicator.column)
    .map(({ column, heading }) => ({ column, heading, mayBe: ["outcome", "output"] }));
}

const WORDS: readonly (readonly [JmiMatrixColumn, RegExp])[] = [
  ["partnering", /\bpartner|partena|ដៃគូ/i],
  ["indicator", /\bindicat|សូចនាករ/i],
  ["implementer", /\bimplement|\brespons|អ្នកអនុវត្ត|ទទួលខុសត្រូវ/i],
  ["activity", /\bactivit|\bactions?\b|សកម្មភាព/i],
  ["outcome", /\boutcome|\beffets?\b|លទ្ធផល/i],
  ["output", /\boutput|\bproduits?\b|\bextrants?\b|ធាតុចេញ/i],
  ["baseline", /\bbase ?line|référence|មូលដ្ឋាន/i],
  ["target", /\btarget|\bcible|គោលដៅ/i],
];

/** "Indicators that the group follows": nobody knows the heading, and a word of it says what it may be. */
function words({ unknown }: Table): readonly Asked[] {
  return unknown.flatMap(({ column, heading }) => {
    const mayBe = WORDS.flatMap(([field, word]) => (word.test(heading) ? [field] : []));
    return mayBe.length > 0 ? [{ column, heading, mayBe: mayBe.slice(0, 2) }] : [];
  });
}

/** "Baseline 2018 | 2019 | 2020": a year alone says neither planned nor reached. */
function years(grid: Grid, found: Table, { baseline, target, actual }: JmiColumns): readonly Asked[] {
  const row = headerRowsOf(found).at(-1);
  if (!baseline || target || actual || row === undefined) return [];
  const asked: Asked[] = [];
  for (let column = baseline.column + 1; column < (grid.values[row]?.length ?? 0); column += 1) {
    const value = valueAt(grid, row, column);
    const heading = textOf(value).trim();
    if (isBlank(value) || !/^(?:19|20)\d\d$/.test(heading)) break;
    asked.push({ column, heading, mayBe: ["target", "actual"] });
  }
  return asked;
}
