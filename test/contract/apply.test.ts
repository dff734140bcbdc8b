import fc from "fast-check";
import type { ApplyOutcome, Edit } from "../../src/grid/edit";
import type { Grid } from "../../src/grid/grid";
import { saveWorkbook } from "../../src/preview/host/save-state";
import { closeLive, openLive, sheet } from "./live-workbook";
import type { LiveWorkbook } from "./live-workbook";

afterEach(closeLive);

const edit = (cell: string, from: Edit["from"], to: Edit["to"], on = "M"): Edit => ({ sheet: on, cell, from, to });

const matrix = sheet("M", [
  ["Unit", " percent", 5],
  ["Target", 0, { formula: "=C1*2", cached: 10 }],
  [null, "#N/A", { error: "#N/A" }],
]);

async function gridOf({ door }: LiveWorkbook, name = "M"): Promise<Grid> {
  const outcome = await door.read({ sheets: [name] });
  const grid = outcome.state === "read" ? outcome.workbook.grids[0] : undefined;
  if (!grid) throw new Error(`no sheet ${name}`);
  return grid;
}

function undoOf(outcome: ApplyOutcome): readonly Edit[] {
  if (outcome.state !== "applied") throw new Error(`not applied: ${JSON.stringify(outcome)}`);
  return outcome.undo;
}

describe("applying edits", () => {
  test("writes them in two round trips and tells how to take them back", async () => {
    const live = await openLive([matrix, sheet("Other", [["x"]])]);
    const { door, counters, workbook, settled } = live;
    const before = saveWorkbook(workbook);
    const outcome = await door.apply([
      edit("B1", " percent", "Percent"),
      edit("C1", 5, { formula: "=3+4" }),
      edit("C2", 10, 40),
      edit("A3", null, "2026-7"),
      edit("A1", "x", "z", "Other"),
    ]);
    await settled();
    expect(counters.roundTrips).toBe(2);
    expect((await gridOf(live)).values.slice(0, 2)).toEqual([
      ["Unit", "Percent", 7],
      ["Target", 0, 40],
    ]);
    expect((await gridOf(live)).values[2]?.[0]).toBe("2026-7");
    expect(undoOf(outcome)).toEqual([
      edit("B1", "Percent", " percent"),
      edit("C1", 7, 5),
      edit("C2", 40, { formula: "=C1*2" }),
      edit("A3", "2026-7", null),
      edit("A1", "z", "x", "Other"),
    ]);
    await door.apply(undoOf(outcome));
    expect(saveWorkbook(workbook)).toEqual(before);
  });

  test("takes text that Excel would read as something else for text", async () => {
    const live = await openLive([matrix]);
    const texts = ["10%", "1/2", "June 2026", "=A1", "TRUE", "'tis", "0050", "1e3", "+5"];
    const outcome = await live.door.apply(texts.map((text, row) => edit(`F${row + 1}`, null, text)));
    expect((await gridOf(live)).values.map((row) => row[5])).toEqual(texts);
    await live.door.apply(undoOf(outcome));
    expect((await gridOf(live)).values.map((row) => row[5] ?? null)).toEqual([null, null, null]);
  });

  test("gives a cell the format that shows its value, and gives the old one back with the old value", async () => {
    const live = await openLive([matrix]);
    const before = saveWorkbook(live.workbook);
    const outcome = await live.door.apply([{ ...edit("A1", "Unit", 46053), format: "yyyy-mm-dd" }]);
    const grid = await gridOf(live);
    expect([grid.values[0]?.[0], grid.numberFormats[0]?.[0]]).toEqual([46053, "yyyy-mm-dd"]);
    expect(undoOf(outcome)).toEqual([{ ...edit("A1", 46053, "Unit"), format: "General" }]);
    await live.door.apply(undoOf(outcome));
    expect(saveWorkbook(live.workbook)).toEqual(before);
  });

  test("no edits need no round trip", async () => {
    const { door, counters } = await openLive([matrix]);
    expect(await door.apply([])).toEqual({ state: "applied", undo: [] });
    expect(counters.roundTrips).toBe(0);
  });

  test.each([
    ["a number that changed", edit("C1", 4, 6)],
    ["text of other case", edit("A1", "unit", "Unit of measure")],
    ["a zero where the person saw a blank", edit("B2", null, 3)],
    ["a blank where the person saw a zero", edit("A3", 0, 3)],
    ["an error where the person saw its text", edit("C3", "#N/A", 3)],
  ])("%s is a conflict, and nothing is written, not even the other edits", async (_, conflict) => {
    const { door, workbook, counters } = await openLive([matrix]);
    const before = saveWorkbook(workbook);
    const outcome = await door.apply([edit("B1", " percent", "Percent"), conflict]);
    expect(outcome).toEqual({ state: "conflict", conflicts: [conflict] });
    expect(saveWorkbook(workbook)).toEqual(before);
    expect(counters.writes).toBe(0);
  });

  test("a cell that changes between the reading and the writing of another change is seen as it is now", async () => {
    const { door, faults, workbook } = await openLive([matrix]);
    faults.beforeNext(() => workbook.model.setUserInput(0, 1, 3, "9"));
    expect(await door.apply([edit("C1", 5, 6)])).toMatchObject({ state: "conflict" });
  });

  test("a blank and an empty text are the same, an error is known by its code", async () => {
    const { door } = await openLive([matrix]);
    const outcome = await door.apply([edit("A3", "", "x"), edit("C3", { error: "#N/A" }, 1)]);
    expect(outcome.state).toBe("applied");
  });
});

describe("protected sheets", () => {
  test("a locked cell is refused before anything is written", async () => {
    const { door, workbook, counters } = await openLive([{ ...matrix, protected: true }, sheet("Open", [["x"]])]);
    const outcome = await door.apply([edit("A1", "x", "y", "Open"), edit("C1", 5, 6)]);
    expect(outcome).toMatchObject({ state: "failed", error: { code: "protected", sheet: "M" } });
    expect(counters.writes).toBe(0);
    expect(workbook.sheet("M").isProtected).toBe(true);
  });

  test("an unlocked cell is written", async () => {
    const live = await openLive([{ ...matrix, protected: true }]);
    live.workbook.sheet("M").setLocked({ top: 0, left: 2, bottom: 0, right: 2 }, false);
    expect(await live.door.apply([edit("C1", 5, 6)])).toMatchObject({ state: "applied" });
    expect((await gridOf(live)).values[0]?.[2]).toBe(6);
  });

  test("reading works all the same", async () => {
    const live = await openLive([{ ...matrix, protected: true }]);
    expect((await gridOf(live)).values[0]).toEqual(["Unit", " percent", 5]);
  });
});

describe("a writing that fails", () => {
  test.each([
    ["InvalidOperationInCellEditMode", "cell-editing"],
    ["AccessDenied", "protected"],
    ["ItemNotFound", "sheet-missing"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["InactiveWorkbook", "inactive-workbook"],
    ["GeneralException", "unknown"],
  ] as const)("with %s is told as %s and changes nothing", async (code, expected) => {
    const { door, faults, workbook, settled } = await openLive([matrix]);
    const before = saveWorkbook(workbook);
    faults.beforeNext(() => undefined);
    faults.failNext(code);
    const outcome = await door.apply([edit("C1", 5, 6), edit("A3", null, "x")]);
    await settled();
    expect(outcome).toMatchObject({ state: "failed", error: { code: expected, sheet: "M" } });
    expect(saveWorkbook(workbook)).toEqual(before);
  });

  test("half-way gives back what the cells held", async () => {
    const { door, workbook, settled } = await openLive([matrix, sheet("Second", [["x"]])]);
    const before = saveWorkbook(workbook);
    const broken = edit("A1", "x", { formula: "=SUM((" }, "Second");
    const outcome = await door.apply([edit("C2", 10, 1), edit("B1", " percent", "Percent"), broken]);
    await settled();
    expect(outcome.state).toBe("failed");
    expect(saveWorkbook(workbook)).toEqual(before);
  });

  test("on a sheet that is gone says which", async () => {
    const { door } = await openLive([matrix]);
    expect(await door.apply([edit("A1", "x", "y", "Gone")])).toMatchObject({
      state: "failed",
      error: { code: "sheet-missing", sheet: "Gone" },
    });
  });

  test("waits while a cell is being edited, and then looks at what that edit left", async () => {
    const { door, workbook, counters, settled } = await openLive([matrix]);
    workbook.isEditingCell = true;
    const applying = door.apply([edit("C1", 5, 6)]);
    await settled();
    expect(counters.bytesReceived).toBe(0);
    workbook.model.setUserInput(0, 1, 3, "7");
    workbook.isEditingCell = false;
    expect(await applying).toEqual({ state: "conflict", conflicts: [edit("C1", 5, 6)] });
  });
});

test("whatever is written is read back, and taking it back leaves the sheet as it was", async () => {
  const live = await openLive([sheet("M", [])]);
  const { door } = live;
  const text = fc
    .string({ unit: "grapheme-ascii", minLength: 1, maxLength: 20 })
    .filter((value) => value.trim() !== "");
  const content = fc.oneof(
    text,
    fc.integer(),
    fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
    fc.boolean(),
    fc.constant(null),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(content, { minLength: 1, maxLength: 8 }), async (contents) => {
      const edits = contents.map((to, index) => edit(`B${index + 2}`, null, to));
      const undo = undoOf(await door.apply(edits));
      const grid = await gridOf(live);
      contents.forEach((expected, index) => {
        const got = grid.values[index + 1]?.[1] ?? null;
        if (typeof expected === "number")
          expect(got).toBeCloseTo(expected, 6 - Math.floor(Math.log10(Math.abs(expected) + 1)));
        else expect(got).toBe(expected);
      });
      await door.apply(undo);
      expect((await gridOf(live)).values).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
