import { parseA1 } from "../../../src/grid/cell-ref";
import type { CellRef } from "../../../src/grid/cell-ref";
import type { Edit } from "../../../src/grid/edit";
import { valueAt } from "../../../src/grid/grid";
import type { CellValue, Grid, Workbook } from "../../../src/grid/grid";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import type { ApplyOutcome } from "../../../src/grid/edit";
import type { ChangeHint, WorkbookDoor } from "../../../src/grid/workbook-door";

export interface PlanDoor extends WorkbookDoor {
  readonly revealed: CellRef[];
  /** Writes as if a person had typed it. */
  type(sheet: string, cell: string, value: CellValue): void;
  /** Selects as if a person had. */
  select(sheet: string, cell: string): void;
  /** From now on the workbook takes its time to show a cell: it never answers. */
  stallReveal(): void;
}

/** A workbook in the page's memory, so that the pane can be looked at without a spreadsheet. */
export function planDoor(start: Workbook): PlanDoor {
  let workbook = start;
  let onHint: (hint: ChangeHint) => void = () => {};

  function put(sheet: string, cell: string, value: CellValue): void {
    const place = parseA1(cell);
    workbook = {
      ...workbook,
      grids: workbook.grids.map((grid): Grid => {
        if (grid.sheet !== sheet || !place) return grid;
        const values = grid.values.map((row) => [...row]);
        while (values.length <= place.row) values.push([]);
        const row = values[place.row] ?? [];
        while (row.length <= place.column) row.push(null);
        row[place.column] = value;
        return { ...grid, values };
      }),
    };
  }

  function valueOf(edit: Edit): CellValue {
    const grid = workbook.grids.find((candidate) => candidate.sheet === edit.sheet);
    const place = parseA1(edit.cell);
    return grid && place ? valueAt(grid, place.row, place.column) : null;
  }

  const revealed: CellRef[] = [];
  let isStalled = false;
  return {
    revealed,
    type: (sheet, cell, value) => {
      put(sheet, cell, value);
      onHint({ kind: "changed", sheet });
    },
    select: (sheet, cell) => {
      const place = parseA1(cell);
      onHint({ kind: "selection", sheet, ...(place && { cell: place }) });
    },
    read: async ({ sheets }) => ({
      state: "read",
      sheetNames: workbook.grids.map((grid) => grid.sheet),
      workbook:
        sheets === "all" ? workbook : { ...workbook, grids: workbook.grids.filter((g) => sheets.includes(g.sheet)) },
    }),
    apply: async (edits): Promise<ApplyOutcome> => {
      const conflicts = edits.filter((edit) => valueOf(edit) !== edit.from);
      if (conflicts.length > 0) return { state: "conflict", conflicts };
      const undo = edits.map((edit) => ({ ...edit, from: edit.to as CellValue, to: edit.from as string }));
      for (const edit of edits) put(edit.sheet, edit.cell, edit.to as CellValue);
      return { state: "applied", undo };
    },
    insert: async (plan) => {
      const added = planToWorkbook(plan);
      workbook = {
        ...workbook,
        grids: [...workbook.grids, ...added.grids],
        names: [...workbook.names, ...added.names],
      };
      return { state: "applied", undo: [] };
    },
    watch: async (callback) => {
      onHint = callback;
      return async () => {
        onHint = () => {};
      };
    },
    stallReveal: () => {
      isStalled = true;
    },
    reveal: async (cell) => {
      revealed.push(cell);
      if (isStalled) await new Promise<never>(() => {});
      return null;
    },
    note: async () => ({ code: "not-supported", detail: "", sheet: null }),
    capabilities: () => ({
      host: "Harness",
      apiVersion: "1.14",
      canWatch: true,
      canInsertSheets: true,
      canNote: false,
    }),
  };
}
