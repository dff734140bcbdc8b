import type { CellRef } from "../../grid/cell-ref";
import { mergeAt, textOf, valueAt } from "../../grid/grid";
import type { DateSystem, Grid } from "../../grid/grid";
import { findTables } from "../../parse/headings/find-tables";
import type { HeadingSpec } from "../../parse/headings/heading-spec";
import type { CfrColumnFound, MeasureCell, TextCell } from "../matrix";
import { readMeasureCell } from "../read/read-measure";
import type { UnitKind } from "../read/unit-kind";

/** A table of one section, its cells by row and column key. */
export interface SectionTable<Key extends string> {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly bottom: number;
  readonly columns: Readonly<Partial<Record<Key, CfrColumnFound>>>;
  /** The heading cell of the first of these columns that is there. */
  heading(...keys: readonly Key[]): CellRef;
  /** Trimmed; "" for a blank cell or a column that is not there. */
  text(row: number, key: Key): TextCell;
  /** The same, but null where the column is not there. */
  textIn(row: number, key: Key): TextCell | null;
  measureAt(row: number, column: number, unit: UnitKind): MeasureCell;
  /** Columns that have any heading, right of this key's. */
  headedAfter(key: Key): readonly number[];
}

const LONGEST_HEADING = 80;

/** Whether any short text of a sheet has one of these words: a look that costs little where there is nothing to find. */
export function mentions(grid: Grid, words: RegExp, longest = LONGEST_HEADING): boolean {
  return grid.values.some((row) =>
    row.some((value) => typeof value === "string" && value.length <= longest && words.test(value)),
  );
}

/** Every table of a sheet with these headings. Of two columns that fit a key, the left one counts. */
export function sectionTables<Key extends string>(
  grid: Grid,
  dateSystem: DateSystem,
  specs: readonly HeadingSpec<Key>[],
  isHeader: (keys: ReadonlySet<Key>) => boolean,
): readonly SectionTable<Key>[] {
  return findTables(grid, specs, { isHeader }).map(({ headerRow, firstRow, area, columns: all }) => {
    const columns: Partial<Record<Key, CfrColumnFound>> = {};
    for (const key of Object.keys(all) as Key[]) {
      const first = all[key]?.[0];
      if (first) columns[key] = { column: first.column, heading: first.heading };
    }
    return tableOf(grid, dateSystem, { headerRow, firstRow, bottom: area.bottom, columns });
  });
}

type Frame<Key extends string> = Pick<SectionTable<Key>, "headerRow" | "firstRow" | "bottom" | "columns">;

function tableOf<Key extends string>(grid: Grid, dateSystem: DateSystem, frame: Frame<Key>): SectionTable<Key> {
  const { headerRow, columns } = frame;
  const { sheet } = grid;
  const textIn = (row: number, key: Key): TextCell | null => {
    const column = columns[key]?.column;
    if (column === undefined) return null;
    const cell = originOf(grid, row, column);
    return { at: { sheet, ...cell }, text: textOf(valueAt(grid, cell.row, cell.column)).trim() };
  };
  const leftmost = Math.min(
    ...Object.values<CfrColumnFound | undefined>(columns).flatMap((found) => found?.column ?? []),
  );
  return {
    ...frame,
    sheet,
    heading: (...keys) => {
      const column = keys.flatMap((key) => columns[key]?.column ?? [])[0] ?? leftmost;
      return { sheet, row: headerRow, column };
    },
    textIn,
    text: (row, key) => textIn(row, key) ?? { at: { sheet, row, column: leftmost }, text: "" },
    measureAt: (row, column, unit) => {
      const cell = originOf(grid, row, column);
      return { ...readMeasureCell(grid, cell.row, cell.column, { dateSystem, unit }), at: { sheet, row, column } };
    },
    headedAfter: (key) => {
      const from = columns[key]?.column ?? Number.POSITIVE_INFINITY;
      return (grid.values[headerRow] ?? []).flatMap((value, column) =>
        column > from && textOf(value).trim() !== "" ? [column] : [],
      );
    },
  };
}

function originOf(grid: Grid, row: number, column: number): { readonly row: number; readonly column: number } {
  const merge = grid.merges.length > 0 ? mergeAt(grid, row, column) : null;
  return merge ? { row: merge.top, column: merge.left } : { row, column };
}
