import { invalidArgument } from "../host-error";
import type { HostObject } from "../host-object";
import type { HostSheet } from "../host-sheet";
import { indexOf } from "../read-arguments";
import { areaArgument, rangeObject } from "./range";

/** Rows and columns that stay in view. */
export function freezePanesObject(sheet: HostSheet): HostObject {
  const { model } = sheet.workbook;
  const freeze = (rows: number, columns: number) => {
    if (rows < 0 || columns < 0) throw invalidArgument("count");
    model.setFrozenRowsCount(sheet.index, rows);
    model.setFrozenColumnsCount(sheet.index, columns);
  };
  return {
    type: "WorksheetFreezePanes",
    calls: {
      FreezeRows: ([count]) => freeze(indexOf(count ?? 1, "count"), 0),
      FreezeColumns: ([count]) => freeze(0, indexOf(count ?? 1, "count")),
      FreezeAt: ([range]) => {
        const { bottom, right } = areaArgument(sheet, range);
        freeze(bottom + 1, right + 1);
      },
      Unfreeze: () => freeze(0, 0),
    },
    links: {
      GetLocationOrNullObject: () => {
        const [rows, columns] = [model.getFrozenRowsCount(sheet.index), model.getFrozenColumnsCount(sheet.index)];
        if (rows + columns === 0) return null;
        return rangeObject(sheet, { top: 0, left: 0, bottom: Math.max(rows, 1) - 1, right: Math.max(columns, 1) - 1 });
      },
    },
  };
}
