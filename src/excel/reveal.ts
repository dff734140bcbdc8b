import { toA1 } from "../grid/cell-ref";
import type { CellRef } from "../grid/cell-ref";
import type { DoorError } from "../grid/edit";
import { toDoorError } from "./errors";
import { once } from "./once";

/**
 * Brings a cell's sheet to the front and selects the cell. Excel refuses when another workbook has the focus
 * (InvalidSelection, InactiveWorkbook); that comes back as an error, nothing is thrown.
 */
export async function revealCell(cell: CellRef): Promise<DoorError | null> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.getItem(cell.sheet);
      sheet.activate();
      once(sheet.getRange(toA1(cell))).select();
      await context.sync();
    });
    return null;
  } catch (error) {
    return toDoorError(error, cell.sheet);
  }
}
