import type { PlannedCell, PlannedContent } from "./sheet-plan";

/** Cells of a sheet being planned, in the order in which they are put. */
export interface SheetDraft {
  put(row: number, column: number, content: PlannedContent | undefined, style?: string): void;
  readonly cells: readonly PlannedCell[];
}

export function sheetDraft(): SheetDraft {
  const cells: PlannedCell[] = [];
  return {
    put: (row, column, content, style) => {
      cells.push({
        row,
        column,
        ...(content === undefined ? {} : { content }),
        ...(style === undefined ? {} : { style }),
      });
    },
    cells,
  };
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
