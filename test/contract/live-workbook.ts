import { createExcelDoor } from "../../src/excel/excel-door";
import type { WorkbookDoor } from "../../src/grid/workbook-door";
import { emptySheetState } from "../../src/preview/host/workbook-state";
import type { SheetState, StateContent, WorkbookState } from "../../src/preview/host/workbook-state";
import { startOffice } from "../support/office/office-host";
import type { OfficeOptions, OfficeSession } from "../support/office/office-host";

export interface LiveWorkbook extends OfficeSession {
  readonly door: WorkbookDoor;
}

let open: LiveWorkbook | null = null;

/** The door on a workbook that the real Office.js reaches. One at a time; `closeLive` belongs into `afterEach`. */
export async function openLive(
  sheets: readonly SheetState[] = [sheet("Sheet1", [])],
  options: OfficeOptions = {},
): Promise<LiveWorkbook> {
  const workbook: WorkbookState = { sheets, names: [], dateSystem: "1900", activeSheet: null };
  const office = await startOffice({ workbook, ...options });
  open = { ...office, door: createExcelDoor() };
  return open;
}

export async function closeLive(): Promise<void> {
  await open?.stop();
  open = null;
}

/** A sheet from its rows; `null` leaves a cell blank. */
export function sheet(
  name: string,
  rows: readonly (readonly (StateContent | null)[])[],
  more: Partial<SheetState> = {},
): SheetState {
  const cells = rows.flatMap((row, r) =>
    row.flatMap((content, c) => (content === null ? [] : [{ row: r, column: c, content }])),
  );
  return { ...emptySheetState(name), cells, ...more };
}
