import { openXlsx } from "hucre/xlsx";
import type { Sheet } from "hucre/xlsx";
import type { DefinedName, Workbook } from "../../grid/grid";
import { readWorkbook } from "../../xlsx/read-workbook";
import type { XlsxRead } from "../../xlsx/read-xlsx";
import type { WorkbookState } from "../host/workbook-state";
import type { KeptFile } from "./kept-file";
import { sheetIn } from "./sheet-in";

/** How opening went. `kept` goes back to `saveWorkbook`; `failed` is the reader's own answer. */
export type OpenOutcome =
  | { readonly state: "opened"; readonly workbook: WorkbookState; readonly kept: KeptFile | null }
  | Extract<XlsxRead, { state: "failed" }>;

const DEFAULT_SIZE_POINTS = 11;

/**
 * The bytes of an .xlsx as data for the preview. Values and formulas come from the reader that the command line uses;
 * looks, input rules and print set-up from the formatting library, where it can read the file.
 */
export async function openWorkbook(bytes: Uint8Array): Promise<OpenOutcome> {
  const read = await readWorkbook(bytes);
  if (read.state === "failed") return read;
  const original = await openXlsx(bytes, { readStyles: true }).catch(() => null);
  const surroundings = {
    themeColors: original?.themeColors ?? [],
    defaultSizePoints: original?.defaultFont?.size ?? DEFAULT_SIZE_POINTS,
  };
  const { grids, dateSystem } = read.workbook;
  const named = new Map(original?.sheets.map((sheet) => [sheet.name, sheet]));
  const workbook: WorkbookState = {
    sheets: grids.map((grid) => sheetIn(grid, named.get(grid.sheet) ?? bareSheet(grid.sheet), surroundings)),
    names: namesOf(read.workbook, original?.namedRanges),
    dateSystem,
    activeSheet: grids[original?.activeSheet ?? 0]?.sheet ?? null,
  };
  return {
    state: "opened",
    workbook,
    kept: original ? { original, sheets: [...original.sheets], opened: workbook } : null,
  };
}

function bareSheet(name: string): Sheet {
  return { name, rows: [] };
}

/** Names that hold for the whole workbook. Those of a single sheet stay in the kept file. */
function namesOf(
  workbook: Workbook,
  ranges: readonly { readonly name: string; readonly scope?: string }[] | undefined,
): readonly DefinedName[] {
  const ofSheets = new Set(ranges?.flatMap(({ name, scope }) => (scope === undefined ? [] : [name])));
  return workbook.names.filter(({ name }) => !ofSheets.has(name) && !name.startsWith("_xlnm."));
}
