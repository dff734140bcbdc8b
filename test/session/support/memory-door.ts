import { parseA1 } from "../../../src/grid/cell-ref";
import type { CellRef } from "../../../src/grid/cell-ref";
import type { DoorError, Edit } from "../../../src/grid/edit";
import { emptyGrid, valueAt } from "../../../src/grid/grid";
import type { CellValue, Grid } from "../../../src/grid/grid";
import type { WorkbookPlan } from "../../../src/grid/sheet-plan";
import type { ChangeHint, ReadOutcome, WorkbookDoor } from "../../../src/grid/workbook-door";

type Rows = CellValue[][];

export interface MemoryDoor extends WorkbookDoor {
  /** What was asked to be read, in order. */
  readonly reads: ("all" | readonly string[])[];
  readonly revealed: CellRef[];
  readonly noted: { readonly cell: CellRef; readonly text: string }[];
  readonly inserted: WorkbookPlan[];
  readonly writes: (readonly Edit[])[];
  readonly sheets: Map<string, Rows>;
  hint(kind: ChangeHint["kind"], sheet: string | null): void;
  /** The next calls fail with this until it is null again. */
  failing: DoorError["code"] | null;
  /** While true, readings wait for `release`. */
  held: boolean;
  release(): void;
  readonly watching: () => boolean;
}

/** A workbook in memory behind the door's interface, driven by hand. */
export function memoryDoor(content: Record<string, Rows>): MemoryDoor {
  const sheets = new Map(Object.entries(content));
  let onHint: ((hint: ChangeHint) => void) | null = null;
  let waiting: (() => void)[] = [];

  function grid(sheet: string): Grid[] {
    const rows = sheets.get(sheet);
    return rows ? [{ ...emptyGrid(sheet), values: rows.map((row) => [...row]) }] : [];
  }

  function error(): { state: "failed"; error: DoorError } | null {
    return door.failing ? { state: "failed", error: { code: door.failing, detail: "by hand", sheet: null } } : null;
  }

  const door: MemoryDoor = {
    reads: [],
    revealed: [],
    noted: [],
    inserted: [],
    writes: [],
    sheets,
    failing: null,
    held: false,
    watching: () => onHint !== null,
    hint: (kind, sheet) => onHint?.({ kind, sheet }),
    release: () => {
      door.held = false;
      for (const go of waiting.splice(0)) go();
      waiting = [];
    },
    read: async (request): Promise<ReadOutcome> => {
      door.reads.push(request.sheets);
      if (door.held) await new Promise<void>((resolve) => waiting.push(resolve));
      const names = request.sheets === "all" ? [...sheets.keys()] : request.sheets;
      return (
        error() ?? {
          state: "read",
          sheetNames: [...sheets.keys()],
          workbook: { grids: names.flatMap(grid), names: [], dateSystem: "1900", limits: [] },
        }
      );
    },
    apply: async (edits) => {
      const failed = error();
      if (failed) return failed;
      const conflicts = edits.filter((edit) => at(edit) !== edit.from);
      if (conflicts.length > 0) return { state: "conflict", conflicts };
      door.writes.push(edits);
      const undo = edits.map((edit) => ({ ...edit, from: put(edit), to: edit.from as string }));
      return { state: "applied", undo };
    },
    insert: async (plan) => {
      const failed = error();
      if (failed) return failed;
      door.inserted.push(plan);
      for (const sheet of plan.sheets) sheets.set(sheet.name, []);
      return { state: "applied", undo: [] };
    },
    watch: async (callback) => {
      onHint = callback;
      return async () => {
        onHint = null;
      };
    },
    reveal: async (cell) => {
      const failed = error();
      if (failed) return failed.error;
      door.revealed.push(cell);
      return null;
    },
    note: async (cell, text) => {
      const failed = error();
      if (failed) return failed.error;
      door.noted.push({ cell, text });
      return null;
    },
    capabilities: () => ({ host: "Memory", apiVersion: "1.14", canWatch: true, canInsertSheets: true, canNote: true }),
  };

  function at(edit: Edit): CellValue {
    const cell = parseA1(edit.cell);
    return cell ? valueAt(grid(edit.sheet)[0] ?? emptyGrid(edit.sheet), cell.row, cell.column) : null;
  }

  function put(edit: Edit): CellValue {
    const cell = parseA1(edit.cell);
    const row = cell && sheets.get(edit.sheet)?.[cell.row];
    if (row) row[cell.column] = edit.to as CellValue;
    return edit.to as CellValue;
  }

  return door;
}
