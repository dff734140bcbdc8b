import { XlsxError } from "../xlsx-error";

/** Blank cells before the last of a row take room too: a thousand rows with one cell at their far end are as many as this. */
const MAX_CELLS = 30_000_000;

/** How many cells one workbook may still take, all its sheets together. */
export interface CellRoom {
  /** @throws XlsxError "too-large" when there is no room for so many more */
  readonly take: (cells: number) => void;
}

export function createCellRoom(): CellRoom {
  let taken = 0;
  return {
    take(cells) {
      taken += cells;
      if (taken > MAX_CELLS) throw new XlsxError("too-large", `more than ${MAX_CELLS} cells`);
    },
  };
}
