import { readOnly } from "../host-object";
import type { HostObject } from "../host-object";
import type { HostWorkbook } from "../host-workbook";
import { namesObject } from "./names";
import { workbookProtectionObject } from "./protection";
import { rangeObject } from "./range";
import { settingsObject } from "./settings";
import { worksheetsObject } from "./worksheets";

/** The root of the object model: everything the add-in can reach. */
export function workbookObject(workbook: HostWorkbook): HostObject {
  return {
    type: "Workbook",
    properties: {
      Name: readOnly(() => workbook.name),
      ReadOnly: readOnly(() => false),
    },
    parts: {
      Worksheets: () => worksheetsObject(workbook),
      Names: () => namesObject(workbook),
      Protection: () => workbookProtectionObject(workbook),
      Settings: () => settingsObject(workbook),
      Application: () => applicationObject(workbook),
    },
    links: {
      GetSelectedRange: () => rangeObject(workbook.activeSheet, workbook.selection),
      GetActiveCell: () => {
        const { row, column } = workbook.model.getSelectedView();
        return rangeObject(workbook.activeSheet, {
          top: row - 1,
          left: column - 1,
          bottom: row - 1,
          right: column - 1,
        });
      },
    },
  };
}

function applicationObject(workbook: HostWorkbook): HostObject {
  return {
    type: "Application",
    properties: {
      CalculationMode: readOnly(() => "Automatic"),
      CalculationState: readOnly(() => "Done"),
    },
    calls: {
      // The grid draws after each request only, and the engine calculates after each assignment.
      SuspendScreenUpdatingUntilNextSync: () => null,
      SuspendApiCalculationUntilNextSync: () => null,
      Calculate: () => workbook.calculate(),
    },
  };
}
