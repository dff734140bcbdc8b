import type { Stage } from "../check/finding";
import type { JustificationEntry, RunOptions } from "../check/run-rules";
import type { CellRef } from "../grid/cell-ref";
import type { Guideline } from "../guidelines/guideline";

/** What holds for every matrix of a workbook. */
export interface CheckOptions {
  readonly stage: Stage;
  readonly asOf: string;
  readonly justifications: readonly JustificationEntry[];
}

interface Headed {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, { readonly column: number; readonly heading: string }>>;
}

/** How rules are run over a matrix that begins on a sheet; `beside` tells the heading over a cell of another one. */
export function runOptions(
  { sheet, columns }: Headed,
  beside: (cell: CellRef) => string,
  { severities }: Guideline,
  { justifications }: CheckOptions,
): RunOptions {
  const headings = new Map(Object.values(columns).map(({ column, heading }) => [column, heading]));
  const columnHeading = (cell: CellRef) => (cell.sheet === sheet ? (headings.get(cell.column) ?? "") : beside(cell));
  return { severities, justifications, columnHeading };
}
