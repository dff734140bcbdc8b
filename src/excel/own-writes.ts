import type { CellRef } from "../grid/cell-ref";

/** Excel tells of a change a moment after it answered the write that made it. */
const SETTLE_MILLISECONDS = 300;

/** Tells apart what this door does from what others do, where an event does not say who caused it. */
export interface OwnWrites {
  /** Runs a write; it counts as under way until shortly after it ended. `selects`: the cell that it selects. */
  during<T>(write: () => Promise<T>, selects?: CellRef): Promise<T>;
  isUnderWay(): boolean;
  /** Whether something that is under way selects this very cell. */
  selects(cell: CellRef): boolean;
}

export function createOwnWrites(): OwnWrites {
  const underWay = new Set<{ readonly selects: CellRef | null }>();
  return {
    isUnderWay: () => underWay.size > 0,
    selects: ({ sheet, row, column }) =>
      [...underWay].some(({ selects: own }) => own?.sheet === sheet && own.row === row && own.column === column),
    during: async (write, selects) => {
      const own = { selects: selects ?? null };
      underWay.add(own);
      try {
        return await write();
      } finally {
        setTimeout(() => underWay.delete(own), SETTLE_MILLISECONDS);
      }
    },
  };
}
