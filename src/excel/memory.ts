import type { CellArea } from "../grid/cell-ref";
import type { DateSystem } from "../grid/grid";

/** A sheet's merges, and the used area that was read together with them. */
export interface KnownMerges {
  readonly usedArea: string;
  readonly merges: readonly CellArea[];
}

/** What the door keeps from one reading to the next. All of it may be lost without harm. */
export interface DoorMemory {
  /** The name of a sheet by Excel's id: events tell ids only. */
  sheetNames: ReadonlyMap<string, string>;
  readonly merges: Map<string, KnownMerges>;
  /** Known once a sheet with our date check was read. */
  dateSystem: DateSystem | null;
}

export function createMemory(): DoorMemory {
  return { sheetNames: new Map(), merges: new Map(), dateSystem: null };
}
