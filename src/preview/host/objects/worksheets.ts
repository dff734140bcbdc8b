import type { HostObject } from "../host-object";
import { itemNotFound } from "../host-error";
import type { HostWorkbook } from "../host-workbook";
import { given, textOf } from "../read-arguments";
import { WORKBOOK_TARGET, eventCalls } from "./event-calls";
import { worksheetObject } from "./worksheet";

/** The sheets in the order of their tabs. */
export function worksheetsObject(workbook: HostWorkbook): HostObject {
  const visible = (visibleOnly: unknown) => workbook.sheets.filter((sheet) => visibleOnly !== true || !sheet.hidden);
  return {
    type: "WorksheetCollection",
    items: () => workbook.sheets.map(worksheetObject),
    item: (key) => worksheetObject(workbook.sheet(textOf(key, "key"))),
    links: {
      GetItem: ([key]) => worksheetObject(workbook.sheet(textOf(key, "key"))),
      GetItemOrNullObject: ([key]) => {
        const sheet = workbook.findSheet(textOf(key, "key"));
        return sheet && worksheetObject(sheet);
      },
      GetActiveWorksheet: () => worksheetObject(workbook.activeSheet),
      GetFirst: ([visibleOnly]) => end(visible(visibleOnly)[0]),
      GetLast: ([visibleOnly]) => end(visible(visibleOnly).at(-1)),
      Add: (args) => worksheetObject(workbook.addSheet(given(args, 0) ? textOf(args[0], "name") : undefined)),
    },
    calls: {
      GetCount: ([visibleOnly]) => visible(visibleOnly).length,
      ...eventCalls(workbook, () => WORKBOOK_TARGET),
    },
  };

  function end(sheet: (typeof workbook.sheets)[number] | undefined): HostObject {
    if (!sheet) throw itemNotFound("worksheet");
    return worksheetObject(sheet);
  }
}
