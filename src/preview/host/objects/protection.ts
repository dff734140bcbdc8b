import { HostError } from "../host-error";
import { readOnly } from "../host-object";
import type { HostObject } from "../host-object";
import type { HostSheet } from "../host-sheet";
import type { HostWorkbook } from "../host-workbook";

/** A sheet's protection. A password is not kept: the preview protects nobody's secrets. */
export function sheetProtectionObject(sheet: HostSheet): HostObject {
  const set = (isProtected: boolean) => {
    if (isProtected && sheet.isProtected) throw new HostError("AccessDenied", "The worksheet is protected already.");
    sheet.isProtected = isProtected;
    sheet.workbook.emit({ kind: "protected", sheetId: sheet.id, isProtected });
  };
  return {
    type: "WorksheetProtection",
    properties: { Protected: readOnly(() => sheet.isProtected) },
    calls: { Protect: () => set(true), Unprotect: () => set(false) },
  };
}

/** Protection of the workbook's structure: no sheet may be added, renamed or deleted. */
export function workbookProtectionObject(workbook: HostWorkbook): HostObject {
  return {
    type: "WorkbookProtection",
    properties: { Protected: readOnly(() => workbook.isProtected) },
    calls: {
      Protect: () => {
        workbook.isProtected = true;
      },
      Unprotect: () => {
        workbook.isProtected = false;
      },
    },
  };
}
