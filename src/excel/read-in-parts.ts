import type { Translate } from "../check/message";
import { areaToA1, columnName } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import type { Grid } from "../grid/grid";
import { doorCode } from "./errors";
import { queueBlock, queueListing, queueSheet, takeBlock, takeListing, takeSheet } from "./queue-sheet";
import type { Listing, SheetRead } from "./queue-sheet";
import { toGrid } from "./to-grid";
import type { CellBlock } from "./to-grid";

/**
 * Excel on the web answers at most 5 MB and then fails or leaves values out. A cell comes three times (value, formula,
 * format): about 100 bytes, so this many stay under 2 MB; where texts are longer a part is halved until it passes.
 */
const CELLS_PER_TRIP = 20_000;
/** No matrix is this wide or this large; beyond, a sheet is something else and is read in part only. */
const COLUMNS_AT_MOST = 256;
const CELLS_AT_MOST = 400_000;

export interface SheetsRead {
  readonly listing: Listing;
  readonly grids: readonly Grid[];
  /** What was left out, a sentence each. */
  readonly limits: readonly string[];
}

/** Reads sheets that are too large for one answer, a part per round trip. A sheet deleted on the way is left out. */
export async function readInParts(
  sheets: readonly string[],
  mergesOf: ReadonlySet<string>,
  translate: Translate,
): Promise<SheetsRead> {
  const { listing, extents } = await readExtents(sheets, mergesOf);
  const grids: Grid[] = [];
  const limits: string[] = [];
  for (const { name, hidden } of listing.sheets) {
    const extent = extents.get(name);
    if (extent === undefined) continue;
    const area = extent && bounded(extent.usedArea);
    const blocks = area ? await readRows(name, area) : [];
    if (blocks === null) continue;
    grids.push(toGrid({ sheet: name, hidden, blocks, merges: extent?.merges ?? [], visible: extent?.visible ?? null }));
    if (area && areaToA1(area) !== areaToA1(extent.usedArea)) {
      limits.push(translate("limit.cells", { sheet: name, row: area.bottom + 1, column: columnName(area.right) }));
    }
  }
  return { listing, grids, limits };
}

interface Extents {
  readonly listing: Listing;
  /** `null` for a blank sheet; a sheet that is gone is not there. */
  readonly extents: ReadonlyMap<string, SheetRead | null>;
}

function readExtents(sheets: readonly string[], mergesOf: ReadonlySet<string>): Promise<Extents> {
  return Excel.run(async (context) => {
    const listing = queueListing(context);
    const queued = sheets.map((name) => queueSheet(context, { name, cells: false, merges: mergesOf.has(name) }));
    await context.sync();
    const extents = new Map<string, SheetRead | null>();
    for (const sheet of queued) {
      const found = takeSheet(sheet);
      if (found.state !== "gone") extents.set(sheet.wish.name, found.state === "read" ? found.read : null);
    }
    return { listing: takeListing(listing), extents };
  });
}

function bounded(area: CellArea): CellArea {
  const right = Math.min(area.right, area.left + COLUMNS_AT_MOST - 1);
  const rows = Math.floor(CELLS_AT_MOST / (right - area.left + 1));
  return { ...area, right, bottom: Math.min(area.bottom, area.top + rows - 1) };
}

/** The area's cells in blocks of rows; `null` when the sheet is gone. */
async function readRows(sheet: string, area: CellArea): Promise<readonly CellBlock[] | null> {
  const rows = Math.max(1, Math.floor(CELLS_PER_TRIP / (area.right - area.left + 1)));
  const blocks: CellBlock[] = [];
  try {
    for (let top = area.top; top <= area.bottom; top += rows) {
      blocks.push(...(await readPart(sheet, { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) })));
    }
  } catch (error) {
    if (doorCode(error) === "sheet-missing") return null;
    throw error;
  }
  return blocks;
}

/** One part in one round trip, or its two halves where that was still too much. */
async function readPart(sheet: string, area: CellArea): Promise<readonly CellBlock[]> {
  try {
    return [await readBlock(sheet, area)];
  } catch (error) {
    if (doorCode(error) !== "too-large" || area.top === area.bottom) throw error;
    const middle = Math.floor((area.top + area.bottom) / 2);
    return [
      ...(await readPart(sheet, { ...area, bottom: middle })),
      ...(await readPart(sheet, { ...area, top: middle + 1 })),
    ];
  }
}

function readBlock(sheet: string, area: CellArea): Promise<CellBlock> {
  return Excel.run(async (context) => {
    const block = queueBlock(context, sheet, area);
    await context.sync();
    return takeBlock(block);
  });
}
