import { isBlank, mergeAt, textOf, valueAt } from "../../grid/grid";
import type { InspectedMatrix } from "../../inspect/inspection";
import type { FoundColumn } from "../../parse/headings/find-tables";

/** A column of the sheet beside what it was taken for. */
export interface SheetColumn {
  readonly column: number;
  readonly heading: string;
  /** Null for a column that was taken for nothing. */
  readonly taken: { readonly field: string; readonly why: FoundColumn["why"] } | null;
  /** Fields that it may be, where that has to be asked. */
  readonly mayBe: readonly string[];
}

/** The columns of a matrix from left to right, with those between and right of them that have a heading. */
export function sheetColumns({ matrix }: InspectedMatrix): readonly SheetColumn[] {
  const fields = Object.entries<FoundColumn>(matrix.columns);
  const questions: readonly { column: number; lastColumn: number; heading: string; mayBe: readonly string[] }[] =
    matrix.questions;
  const left = Math.min(matrix.area.left, matrix.layout.left);
  const right = Math.max(matrix.area.right, (matrix.grid.values[matrix.headerRow] ?? []).length - 1);
  const found: SheetColumn[] = [];
  for (let column = left; column <= right; column += 1) {
    const own = fields.find(([, one]) => one.column === column);
    const asked = questions.find((one) => column >= one.column && column <= one.lastColumn);
    const heading = own?.[1].heading ?? asked?.heading ?? headingAt(matrix, column);
    if (!own && !asked && heading === "") continue;
    found.push({
      column,
      heading,
      taken: own ? { field: own[0], why: own[1].why } : null,
      mayBe: asked?.mayBe ?? [],
    });
  }
  return found;
}

function headingAt({ grid, headerRow }: InspectedMatrix["matrix"], column: number): string {
  const merge = mergeAt(grid, headerRow, column);
  const value = valueAt(grid, merge?.top ?? headerRow, merge?.left ?? column);
  return isBlank(value) ? "" : textOf(value).trim();
}
