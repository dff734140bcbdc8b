import { parseArea } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import { NoValuesError } from "./errors";
import type { CellBlock } from "./to-grid";

/** What the workbook lists at the moment of a reading. */
export interface Listing {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

/** Asks for the sheets and defined names with the next sync; the answer is taken afterwards. */
export function queueListing(context: Excel.RequestContext): () => Listing {
  const sheets = context.workbook.worksheets;
  const names = context.workbook.names;
  sheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  return () => ({
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== "Visible" })),
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
  });
}

/** What a sheet's used range holds. `merges` is `null` where they were not asked for. */
export interface SheetRead {
  readonly usedArea: CellArea;
  readonly block: CellBlock | null;
  readonly merges: readonly CellArea[] | null;
  readonly visible: readonly CellArea[];
}

/** "gone": there is no such sheet any more. "blank": nothing on it. */
export type SheetAnswer =
  | { readonly state: "gone" }
  | { readonly state: "blank" }
  | { readonly state: "read"; readonly read: SheetRead };

export interface SheetWish {
  readonly name: string;
  /** Without cells only the extent is asked for. */
  readonly cells: boolean;
  /** Costs the person's undo list on some hosts: see README. */
  readonly merges: boolean;
}

/**
 * Asks for one sheet with the next sync. "Used" counts cells with values alone, so that 20,000 formatted empty rows
 * cost nothing; a null object anywhere in the chain passes on, so a sheet that is gone needs no trip of its own.
 */
export function queueSheet(context: Excel.RequestContext, wish: SheetWish): () => SheetAnswer {
  const sheet = context.workbook.worksheets.getItemOrNullObject(wish.name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load(wish.cells ? "address,values,formulas,numberFormat" : "address");
  // Not getRowProperties, which Excel takes for writing.
  const visible = used.getSpecialCellsOrNullObject("Visible");
  visible.load("areas/items/address");
  // Widened to A1: only merges whose first cell lies inside are told (https://github.com/OfficeDev/office-js/issues/1590).
  const merged = wish.merges ? used.getBoundingRect(sheet.getRange("A1")).getMergedAreasOrNullObject() : null;
  merged?.load("areas/items/address");
  return () => {
    if (sheet.isNullObject) return { state: "gone" };
    if (used.isNullObject) return { state: "blank" };
    const usedArea = areaOf(used.address);
    const block = wish.cells ? blockOf(usedArea, used) : null;
    return { state: "read", read: { usedArea, block, merges: merged && areasOf(merged), visible: areasOf(visible) } };
  };
}

/** Asks for the cells of one area with the next sync. */
export function queueBlock(context: Excel.RequestContext, sheet: string, address: string): () => CellBlock {
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.load("values,formulas,numberFormat");
  return () => blockOf(areaOf(address), range);
}

function blockOf(area: CellArea, range: Excel.Range): CellBlock {
  return { area, values: range.values, formulas: range.formulas, numberFormats: range.numberFormat };
}

function areasOf(areas: Excel.RangeAreas): readonly CellArea[] {
  return areas.isNullObject ? [] : areas.areas.items.map((range) => areaOf(range.address));
}

function areaOf(address: string): CellArea {
  const area = parseArea(address);
  if (!area) throw new NoValuesError(`not an area of cells: ${address.slice(address.lastIndexOf("!") + 1)}`);
  return area;
}
