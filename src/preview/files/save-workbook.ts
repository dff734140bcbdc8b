import { saveXlsx, writeXlsx } from "hucre/xlsx";
import type { Sheet, WriteOptions, WriteSheet } from "hucre/xlsx";
import { columnName, quoteSheet } from "../../grid/cell-ref";
import type { SheetState, WorkbookState } from "../host/workbook-state";
import type { KeptFile } from "./kept-file";
import { omit } from "./omit";
import { sheetOut, type SheetBefore } from "./sheet-out";

type NamedRange = NonNullable<WriteOptions["namedRanges"]>[number];

/**
 * A workbook as the bytes of an .xlsx. `kept` is the file it was opened from: while its sheets are still there in their
 * order, everything the preview does not know (charts, macros' data, themes, other parts) is written back untouched.
 */
export async function saveWorkbook(state: WorkbookState, kept: KeptFile | null): Promise<Uint8Array> {
  const sheets = state.sheets.map((sheet) => {
    return sheetOut(sheet, kept ? sheetBefore(kept, sheet.name, state) : null);
  });
  const active = state.sheets.findIndex((sheet) => sheet.name === state.activeSheet);
  const workbook = {
    sheets,
    namedRanges: namesOut(state, kept),
    activeSheet: Math.max(active, 0),
    dateSystem: state.dateSystem,
  };
  if (!kept || !keepsSheets(kept, state)) return writeXlsx({ ...workbook, sheets: sheets.map(withoutParts) });
  // The library finds the untouched parts through the object it opened, so the new content is laid over that.
  return saveXlsx(Object.assign(Object.create(kept.original) as KeptFile["original"], workbook));
}

function sheetBefore(kept: KeptFile, name: string, { dateSystem }: WorkbookState): SheetBefore | null {
  const sheet = kept.sheets.find((candidate) => candidate.name === name);
  const opened = kept.opened.sheets.find((candidate) => candidate.name === name);
  const resultsHold = (kept.original.dateSystem ?? "1900") === dateSystem;
  return sheet && opened ? { kept: sheet, opened, resultsHold } : null;
}

function keepsSheets(kept: KeptFile, state: WorkbookState): boolean {
  return kept.sheets.every((sheet, index) => state.sheets[index]?.name === sheet.name);
}

/** A sheet without what lives in parts of its own and cannot follow it into a new file. */
function withoutParts(sheet: Sheet): WriteSheet {
  return omit(sheet, "charts", "pivotTables");
}

function namesOut(state: WorkbookState, kept: KeptFile | null): NamedRange[] {
  const there = new Set(state.sheets.map((sheet) => sheet.name));
  const ofSheets = (kept?.original.namedRanges ?? []).filter(({ scope }) => scope !== undefined && there.has(scope));
  return [
    ...state.names.map(({ name, refersTo }) => ({ name, range: refersTo.replace(/^=/, "") })),
    ...ofSheets,
    ...state.sheets.flatMap((sheet) =>
      printNames(
        sheet,
        kept?.sheets.find(({ name }) => name === sheet.name),
      ),
    ),
  ];
}

/** Print titles and areas, written here because the library leaves the sheet's name without its quotes. */
function printNames(sheet: SheetState, kept: Sheet | undefined): NamedRange[] {
  const { titleColumns, titleRows } = sheet.print;
  const titles = [
    titleColumns
      ? `$${columnName(titleColumns.first)}:$${columnName(titleColumns.last)}`
      : kept?.pageSetup?.printTitlesColumn,
    titleRows ? `$${titleRows.first + 1}:$${titleRows.last + 1}` : undefined,
  ].filter((part) => part !== undefined);
  const area = kept?.pageSetup?.printArea;
  const named = (name: string, parts: readonly string[]): NamedRange => ({
    name,
    range: parts.map((part) => `${quoteSheet(sheet.name)}!${part}`).join(","),
    scope: sheet.name,
  });
  return [
    ...(titles.length > 0 ? [named("_xlnm.Print_Titles", titles)] : []),
    ...(area === undefined ? [] : [named("_xlnm.Print_Area", [area])]),
  ];
}
