import { toA1 } from "../grid/cell-ref";
import type { CellRef } from "../grid/cell-ref";
import type { DoorError } from "../grid/edit";
import { toDoorError } from "./errors";

/**
 * Puts a text into the note of a cell (ExcelApi 1.18), below what the note says already. Excel's errors come back as
 * data, nothing is thrown.
 */
export async function addNote(cell: CellRef, text: string): Promise<DoorError | null> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const { notes } = context.workbook.worksheets.getItem(cell.sheet);
      const note = notes.getItemOrNullObject(toA1(cell));
      note.load("content");
      await context.sync();
      if (note.isNullObject) notes.add(toA1(cell), text);
      else note.content = `${note.content}\n\n${text}`;
      await context.sync();
    });
    return null;
  } catch (error) {
    return toDoorError(error, cell.sheet);
  }
}
