import type { Writing } from "../../src/session/writing";
import { MATRIX, openSession } from "./support/open-session";

const NOTE: Writing = {
  sheets: async () => null,
  edits: async ({ workbook, today }) =>
    workbook.grids.some(({ sheet }) => sheet === "Notes")
      ? [{ sheet: "Notes", cell: "A1", from: "a note", to: `noted on ${today}` }]
      : null,
};

describe("what a part of the pane has planned", () => {
  test("is written for the workbook as it is, and taken back as one step", async () => {
    const { door, session } = await openSession();
    await expect(session.carryOut(NOTE)).resolves.toEqual({ state: "done" });
    expect(door.sheets.get("Notes")).toEqual([["noted on 2026-11-21"]]);
    expect(session.getState().undoable).toBe(1);
    await session.undoLast();
    expect(door.sheets.get("Notes")).toEqual([["a note"]]);
    expect(session.getState().undoable).toBe(0);
  });

  test("gets its sheets first, with the names that are taken, and sees them when it writes", async () => {
    const { door, session } = await openSession({ Matrix: MATRIX });
    const seen: string[] = [];
    const outcome = await session.carryOut({
      sheets: async ({ taken }) => {
        seen.push(taken.sheets.join());
        return {
          sheets: [
            {
              name: "Notes",
              styles: {},
              cells: [],
              columnWidths: [],
              rowHeights: {},
              freeze: null,
              validations: [],
              conditionalFormats: [],
              print: { orientation: "portrait", fitToWidth: true },
              showGridlines: true,
            },
          ],
          names: [],
          activeSheet: "",
        };
      },
      edits: async ({ taken }) => {
        seen.push(taken.sheets.join());
        return [];
      },
    });
    expect(outcome).toEqual({ state: "done" });
    expect(seen).toEqual(["Matrix", "Matrix,Notes"]);
    expect(door.writes).toEqual([]);
    expect(session.getState().undoable).toBe(0);
  });

  test("is not written where its place is gone, or where a cell holds something else", async () => {
    const gone = await openSession({ Matrix: MATRIX });
    await expect(gone.session.carryOut(NOTE)).resolves.toEqual({ state: "stale" });
    const changed = await openSession({ Matrix: MATRIX, Notes: [["typed by somebody"]] });
    await expect(changed.session.carryOut(NOTE)).resolves.toMatchObject({ state: "conflict", cells: ["A1"] });
    expect(changed.door.sheets.get("Notes")).toEqual([["typed by somebody"]]);
  });

  test("is not begun while the workbook cannot be read", async () => {
    const { door, session } = await openSession();
    door.failing = "protected";
    await expect(session.carryOut(NOTE)).resolves.toMatchObject({ state: "failed", error: { code: "protected" } });
  });
});
