import type { CellArea } from "./cell-ref";

/** Merges over more rows than this are few, and looked through for every row. */
const TALL = 64;

interface MergesByRow {
  readonly tall: readonly CellArea[];
  readonly byRow: ReadonlyMap<number, readonly CellArea[]>;
}

/** Made once for a sheet: asking every merge for every cell is slow where a sheet has thousands. */
const made = new WeakMap<readonly CellArea[], MergesByRow>();

/** The merge that covers a cell, or `null`. */
export function mergeOver(merges: readonly CellArea[], row: number, column: number): CellArea | null {
  if (merges.length === 0) return null;
  const index = made.get(merges) ?? makeIndex(merges);
  made.set(merges, index);
  const covers = (one: CellArea) => row >= one.top && row <= one.bottom && column >= one.left && column <= one.right;
  return index.byRow.get(row)?.find(covers) ?? index.tall.find(covers) ?? null;
}

function makeIndex(merges: readonly CellArea[]): MergesByRow {
  const tall: CellArea[] = [];
  const byRow = new Map<number, CellArea[]>();
  for (const merge of merges) {
    if (merge.bottom - merge.top >= TALL) {
      tall.push(merge);
      continue;
    }
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      const ofRow = byRow.get(row);
      if (ofRow) ofRow.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return { tall, byRow };
}
