import type { Grid, Workbook } from "../grid/grid";
import { findDateSystem } from "../grid/date-system";
import { areaToA1 } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import type { ReadOutcome, ReadRequest } from "../grid/workbook-door";
import type { Translate } from "../check/message";
import { doorCode, toDoorError } from "./errors";
import { hasApiSet } from "./host";
import type { DoorMemory } from "./memory";
import { queueListing, queueSheet, takeListing, takeSheet } from "./queue-sheet";
import type { Listing, QueuedSheet, SheetAnswer, SheetRead } from "./queue-sheet";
import { readInParts } from "./read-in-parts";
import type { SheetsRead } from "./read-in-parts";
import { toGrid } from "./to-grid";

export interface ReadOptions {
  readonly memory: DoorMemory;
  readonly translate: Translate;
}

/**
 * Reads sheets whole: those named in one round trip, all in two. More are needed only when the workbook changes or
 * turns out too large on the way. Never writes, and costs nobody their undo list (README).
 */
export async function readWorkbook(request: ReadRequest, options: ReadOptions): Promise<ReadOutcome> {
  const { memory, translate } = options;
  try {
    const wanted = request.sheets === "all" ? await listSheets() : request.sheets;
    const trip: Trip = { sheets: wanted, all: request.sheets === "all", memory };
    const { listing, grids, limits } = await readSheets(trip, translate);
    memory.sheetNames = new Map(listing.sheets.map(({ id, name }) => [id, name]));
    const dateSystem = findDateSystem(grids) ?? memory.dateSystem;
    memory.dateSystem = dateSystem;
    const workbook: Workbook = { grids, names: listing.names, dateSystem: dateSystem ?? "1900", limits };
    return { state: "read", workbook, sheetNames: listing.sheets.map(({ name }) => name) };
  } catch (error) {
    return { state: "failed", error: toDoorError(error) };
  }
}

interface Trip {
  readonly sheets: readonly string[];
  /** Every sheet is read, because a person asked or for the first time. */
  readonly all: boolean;
  readonly memory: DoorMemory;
}

function listSheets(): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const listing = queueListing(context);
    await context.sync();
    return takeListing(listing).sheets.map(({ name }) => name);
  });
}

async function readSheets(trip: Trip, translate: Translate): Promise<SheetsRead> {
  try {
    return await readAtOnce(trip, mergesWanted(trip));
  } catch (error) {
    switch (doorCode(error)) {
      case "too-large":
        return readInParts(trip.sheets, mergesWanted(trip), translate);
      case "sheet-missing": {
        // Deleted at that very moment, on a host where a null object does not pass on.
        const present = await listSheets();
        const sheets = trip.sheets.filter((sheet) => present.includes(sheet));
        return readAtOnce({ ...trip, sheets }, mergesWanted({ ...trip, sheets }));
      }
      case "unknown": {
        // Excel fails to list more than 512 merges. Better all the cells without them than nothing.
        if (mergesWanted(trip).size === 0) throw error;
        const read = await readAtOnce(trip, new Set());
        return { ...read, limits: [...read.limits, translate("limit.merges")] };
      }
      default:
        throw error;
    }
  }
}

/** The sheets whose merges are to be asked for: see README. */
function mergesWanted({ sheets, all, memory }: Trip): ReadonlySet<string> {
  if (all || hasApiSet("ExcelApiUndo", "1.7")) return new Set(sheets);
  return new Set(sheets.filter((sheet) => !memory.merges.has(sheet)));
}

function readAtOnce(trip: Trip, mergesOf: ReadonlySet<string>): Promise<SheetsRead> {
  return Excel.run(async (context) => {
    const listing = queueListing(context);
    const ask = (name: string, merges: boolean): QueuedSheet => queueSheet(context, { name, cells: true, merges });
    const queued = trip.sheets.map((name) => ask(name, mergesOf.has(name)));
    await context.sync();
    const answers = new Map(queued.map((sheet) => [sheet.wish.name, takeSheet(sheet)]));
    const moved = trip.sheets.filter((name) => mergesMoved(name, answers.get(name), trip.memory));
    if (moved.length > 0) {
      const again = moved.map((name) => ask(name, true));
      await context.sync();
      for (const sheet of again) answers.set(sheet.wish.name, takeSheet(sheet));
    }
    return { ...collect(takeListing(listing), answers, trip.memory), limits: [] };
  });
}

/** True for a sheet that had merges and has grown or shrunk since: they may stand elsewhere now. */
function mergesMoved(name: string, answer: SheetAnswer | undefined, memory: DoorMemory): boolean {
  const known = memory.merges.get(name);
  if (answer?.state !== "read" || answer.read.merges !== null || !known) return false;
  return known.merges.length > 0 && known.usedArea !== areaToA1(answer.read.usedArea);
}

function collect(
  listing: Listing,
  answers: ReadonlyMap<string, SheetAnswer>,
  memory: DoorMemory,
): { readonly listing: Listing; readonly grids: readonly Grid[] } {
  const grids = listing.sheets.flatMap(({ name, hidden }) => {
    const answer = answers.get(name);
    if (!answer || answer.state === "gone") return [];
    if (answer.state === "blank") return [toGrid({ sheet: name, hidden, blocks: [], merges: [], visible: null })];
    const { block, visible } = answer.read;
    const blocks = block ? [block] : [];
    return [toGrid({ sheet: name, hidden, blocks, merges: remember(name, answer.read, memory), visible })];
  });
  return { listing, grids };
}

/** The sheet's merges: those just read, else those known from before. */
function remember(name: string, { usedArea, merges }: SheetRead, memory: DoorMemory): readonly CellArea[] {
  if (merges === null) return memory.merges.get(name)?.merges ?? [];
  memory.merges.set(name, { usedArea: areaToA1(usedArea), merges });
  return merges;
}
