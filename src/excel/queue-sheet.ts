import { areaToA1, parseArea } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import { NoValuesError } from "./errors";
import { once } from "./once";
import type { CellBlock } from "./to-grid";

/** What the workbook lists at the moment of a reading. */
export interface Listing {
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly hidden: boolean }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
}

export interface QueuedListing {
  readonly sheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
}

/** Asks for the sheets and defined names with the next sync. */
export function queueListing(context: Excel.RequestContext): QueuedListing {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  names.load("items/name,items/formula");
  return { sheets: worksheets, names };
}

export function takeListing({ sheets, names }: QueuedListing): Listing {
  return {
    sheets: sheets.items.map(({ id, name, visibility }) => ({ id, name, hidden: visibility !== "Visible" })),
    names: names.items.map(({ name, formula }) => ({ name, refersTo: String(formula) })),
  };
}

export interface SheetWish {
  readonly name: string;
  /** Without cells only the extent is asked for. */
  readonly cells: boolean;
  /** Costs the person's undo list on some hosts: see README. */
  readonly merges: boolean;
}

export interface QueuedSheet {
  readonly wish: SheetWish;
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly visible: Excel.RangeAreas;
  readonly merged: Excel.RangeAreas | null;
}

/**
 * Asks for one sheet with the next sync. "Used" counts cells with values alone, so that 20,000 formatted empty rows
 * cost nothing; a null object anywhere in the chain passes on, so a sheet that is gone needs no trip of its own.
 */
export function queueSheet(context: Excel.RequestContext, wish: SheetWish): QueuedSheet {
  const sheet = context.workbook.worksheets.getItemOrNullObject(wish.name);
  const used = once(sheet.getUsedRangeOrNullObject(true));
  if (wish.cells) used.load("address,values,formulas,numberFormat");
  else used.load("address");
  // Not getRowProperties, which Excel takes for writing.
  const visible = once(used.getSpecialCellsOrNullObject("Visible"));
  visible.load("areas/items/address");
  // Widened to A1: only merges whose first cell lies inside are told (https://github.com/OfficeDev/office-js/issues/1590).
  const merged = wish.merges
    ? once(once(used.getBoundingRect(once(sheet.getRange("A1")))).getMergedAreasOrNullObject())
    : null;
  merged?.load("areas/items/address");
  return { wish, sheet, used, visible, merged };
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
  { readonly state: "gone" } | { readonly state: "blank" } | { readonly state: "read"; readonly read: SheetRead };

export function takeSheet({ wish, sheet, used, visible, merged }: QueuedSheet): SheetAnswer {
  if (sheet.isNullObject) return { state: "gone" };
  if (used.isNullObject) return { state: "blank" };
  const usedArea = areaOf(used.address);
  const block = wish.cells ? takeBlock({ area: usedArea, range: used }) : null;
  return { state: "read", read: { usedArea, block, merges: merged && areasOf(merged), visible: areasOf(visible) } };
}

export interface QueuedBlock {
  readonly area: CellArea;
  readonly range: Excel.Range;
}

/** Asks for the cells of one area with the next sync. */
export function queueBlock(context: Excel.RequestContext, sheet: string, area: CellArea): QueuedBlock {
  const range = once(context.workbook.worksheets.getItem(sheet).getRange(areaToA1(area)));
  range.load("values,formulas,numberFormat");
  return { area, range };
}

/** Throws `NoValuesError` where Excel left values out: in `values` blank is "", so null says that it gave up. */
export function takeBlock({ area, range }: QueuedBlock): CellBlock {
  const values: unknown = range.values;
  const complete = Array.isArray(values) && values.every((row) => Array.isArray(row) && !row.includes(null));
  if (!complete) throw new NoValuesError("Excel left values out");
  return { area, values: range.values, formulas: range.formulas, numberFormats: range.numberFormat };
}

function areasOf(areas: Excel.RangeAreas): readonly CellArea[] {
  return areas.isNullObject ? [] : areas.areas.items.map((range) => areaOf(range.address));
}

function areaOf(address: string): CellArea {
  const area = parseArea(address);
  if (!area) throw new NoValuesError("an address without cells");
  return area;
}
