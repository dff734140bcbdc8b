import type { Grid, Workbook } from "../../src/grid/grid";
import type { ReadOutcome, ReadRequest } from "../../src/grid/workbook-door";
import { closeLive, openLive, sheet } from "./live-workbook";

afterEach(closeLive);

function workbookOf(outcome: ReadOutcome): Workbook {
  if (outcome.state !== "read") throw new Error(`not read: ${JSON.stringify(outcome.error)}`);
  return outcome.workbook;
}

const gridOf = (outcome: ReadOutcome, name: string): Grid | undefined =>
  workbookOf(outcome).grids.find((grid) => grid.sheet === name);

const matrix = sheet("2 Matrix", [
  [null, null],
  [null, "Indicator", "Target"],
  [null, "Births attended", 0.85],
  [null, "Schools", { formula: "=C3*2", cached: 1.7 }],
  [null, "Wells", { error: "#N/A" }],
]);

describe("reading", () => {
  test("a named sheet takes one round trip, writes nothing and starts at A1", async () => {
    const { door, counters, settled } = await openLive([sheet("Notes", [["x"]]), matrix]);
    const outcome = await door.read({ sheets: ["2 Matrix"] });
    await settled();
    expect(counters).toMatchObject({ roundTrips: 1, writes: 0 });
    expect(outcome).toMatchObject({ state: "read", sheetNames: ["Notes", "2 Matrix"] });
    expect(workbookOf(outcome).grids.map((grid) => grid.sheet)).toEqual(["2 Matrix"]);
    expect(gridOf(outcome, "2 Matrix")).toMatchObject({
      values: [
        [],
        [null, "Indicator", "Target"],
        [null, "Births attended", 0.85],
        [null, "Schools", 1.7],
        [null, "Wells", { error: "#N/A" }],
      ],
      formulas: [[], [], [], [null, null, "=C3*2"]],
      hidden: false,
    });
  });

  test("all sheets take two round trips, however many there are", async () => {
    const many = Array.from({ length: 12 }, (_, index) => sheet(`S${index}`, [[index]]));
    const { door, counters, settled } = await openLive([...many, matrix]);
    const outcome = await door.read({ sheets: "all" });
    await settled();
    expect(counters).toMatchObject({ roundTrips: 2, writes: 0 });
    expect(workbookOf(outcome).grids).toHaveLength(13);
    expect(gridOf(outcome, "S7")?.values).toEqual([[7]]);
  });

  test("blank and merely formatted sheets are there and empty", async () => {
    const formatted = sheet("Formatted", [], {
      cells: Array.from({ length: 400 }, (_, row) => ({ row, column: 3, style: { fill: "#FFEEDD" } })),
    });
    const { door, counters } = await openLive([sheet("Blank", []), formatted]);
    const outcome = await door.read({ sheets: "all" });
    expect(workbookOf(outcome).grids.map((grid) => [grid.sheet, grid.values])).toEqual([
      ["Blank", []],
      ["Formatted", []],
    ]);
    expect(counters.bytesReceived).toBeLessThan(4000);
  });

  test("merges, hidden rows and hidden sheets are told, merges from outside the used range too", async () => {
    const merges = [
      { top: 0, left: 0, bottom: 0, right: 3 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ];
    const { door } = await openLive([
      sheet("M", [[], ["a"], ["b", "c"], ["d"], ["e"]], { merges, hiddenRows: [2, 3] }),
      sheet("H", [["x"]], { hidden: true }),
    ]);
    const outcome = await door.read({ sheets: "all" });
    const grid = gridOf(outcome, "M");
    expect(grid?.merges).toEqual(expect.arrayContaining(merges));
    expect([...(grid?.hiddenRows ?? [])].sort()).toEqual([2, 3]);
    expect(gridOf(outcome, "H")?.hidden).toBe(true);
  });

  test("dates come as serials with their format, percents as fractions, booleans and text as they are", async () => {
    const styled = { row: 0, column: 0, content: 46_203, style: { numberFormat: "yyyy-mm-dd" } };
    const percent = { row: 0, column: 1, content: 0.5, style: { numberFormat: "0%" } };
    const rest = [true, "0050", "50%"].map((content, index) => ({ row: 0, column: index + 2, content }));
    const { door } = await openLive([sheet("S", [], { cells: [styled, percent, ...rest] })]);
    const grid = gridOf(await door.read({ sheets: ["S"] }), "S");
    expect(grid?.values).toEqual([[46_203, 0.5, true, "0050", "50%"]]);
    expect(grid?.numberFormats).toEqual([["yyyy-mm-dd", "0%"]]);
  });

  test("a sheet that nobody has is left out, without a second look", async () => {
    const { door, counters } = await openLive([matrix]);
    const outcome = await door.read({ sheets: ["Gone", "2 Matrix"] });
    expect(workbookOf(outcome).grids.map((grid) => grid.sheet)).toEqual(["2 Matrix"]);
    expect(counters.roundTrips).toBe(1);
  });

  test("a sheet deleted between the two round trips is left out", async () => {
    const { door, faults, workbook } = await openLive([sheet("A", [[1]]), sheet("B", [[2]])]);
    faults.beforeNext(() => undefined);
    faults.beforeNext(() => workbook.deleteSheet(workbook.sheet("B")));
    const outcome = await door.read({ sheets: "all" });
    expect(outcome).toMatchObject({ state: "read", sheetNames: ["A"], workbook: { grids: [{ sheet: "A" }] } });
  });

  test("a host on which a null object does not pass on is asked again for what there is", async () => {
    const { door, faults, counters } = await openLive([sheet("A", [[1]])]);
    faults.failNext("ItemNotFound");
    const outcome = await door.read({ sheets: ["A", "Gone"] });
    expect(outcome).toMatchObject({ state: "read", workbook: { grids: [{ sheet: "A", values: [[1]] }] } });
    expect(counters.roundTrips).toBe(3);
  });

  test("the date system of a template's check cell is told, and remembered when only the matrix is read", async () => {
    const about = sheet("About", [["Date system check", { formula: "=DATE(1904,1,1)", cached: 1462 }]]);
    const { door } = await openLive([about, matrix]);
    expect(workbookOf(await door.read({ sheets: "all" })).dateSystem).toBe("1900");
    expect(workbookOf(await door.read({ sheets: ["2 Matrix"] })).dateSystem).toBe("1900");
  });
});

describe("merges and the person's undo list", () => {
  const merged = sheet("M", [["a"], ["b"]], { merges: [{ top: 0, left: 0, bottom: 1, right: 0 }] });
  /** The library sets bit 1 on a request that Excel takes for writing. */
  const watchFlags = (counters: { sent: (text: string) => void }): number[] => {
    const flags: number[] = [];
    const sent = counters.sent.bind(counters);
    counters.sent = (text) => {
      sent(text);
      const message: unknown = JSON.parse(text);
      if (typeof message === "object" && message !== null && "flags" in message) flags.push(Number(message.flags));
    };
    return flags;
  };

  test("after the first reading no request is one that Excel takes for writing, and merges are still known", async () => {
    const { door, counters } = await openLive([merged]);
    await door.read({ sheets: "all" });
    const flags = watchFlags(counters);
    const outcome = await door.read({ sheets: ["M"] });
    expect(flags).toHaveLength(1);
    expect(flags.filter((flag) => (flag & 1) === 1)).toEqual([]);
    expect(gridOf(outcome, "M")?.merges).toHaveLength(1);
  });

  test("a sheet with merges that grew is asked for them again", async () => {
    const { door, workbook } = await openLive([merged]);
    await door.read({ sheets: "all" });
    const host = workbook.sheet("M");
    workbook.model.setUserInput(host.index, 5, 1, "new");
    host.grow({ top: 4, left: 0, bottom: 4, right: 0 });
    host.merges = [{ top: 3, left: 0, bottom: 4, right: 0 }];
    workbook.touch();
    const outcome = await door.read({ sheets: ["M"] });
    expect(gridOf(outcome, "M")?.merges).toEqual([{ top: 3, left: 0, bottom: 4, right: 0 }]);
  });

  test("when Excel cannot list the merges, all cells are read and the person is told", async () => {
    const { door, faults } = await openLive([merged]);
    faults.failNext("GeneralException");
    const outcome = await door.read({ sheets: ["M"] });
    expect(gridOf(outcome, "M")?.values).toEqual([["a"], ["b"]]);
    expect(workbookOf(outcome).limits).toEqual([expect.stringContaining("merged")]);
  });
});

describe("a reading that fails", () => {
  const requests: readonly ReadRequest[] = [{ sheets: "all" }, { sheets: ["2 Matrix"] }];

  test.each(requests)("while a cell is being edited says so: %j", async (request) => {
    const { door, workbook } = await openLive([matrix]);
    workbook.isEditingCell = true;
    expect(await door.read(request)).toMatchObject({ state: "failed", error: { code: "cell-editing" } });
    workbook.isEditingCell = false;
    expect(await door.read(request)).toMatchObject({ state: "read" });
  });

  test.each([
    ["InactiveWorkbook", "inactive-workbook"],
    ["ApiNotFound", "not-supported"],
    ["RequestAborted", "unknown"],
  ] as const)("with %s is told as %s", async (code, expected) => {
    const { door, faults } = await openLive([matrix]);
    for (let request = 0; request < 3; request += 1) faults.failNext(code);
    expect(await door.read({ sheets: ["2 Matrix"] })).toMatchObject({ state: "failed", error: { code: expected } });
  });

  test("an answer that comes late is waited for, one that comes twice is taken once", async () => {
    const { door, faults } = await openLive([matrix]);
    faults.doubleNext();
    expect(await door.read({ sheets: ["2 Matrix"] })).toMatchObject({ state: "read" });
    const late = faults.holdNext();
    let outcome: ReadOutcome | null = null;
    const reading = door.read({ sheets: ["2 Matrix"] }).then((read) => {
      outcome = read;
    });
    await faults.settled();
    expect(outcome).toBeNull();
    late.release();
    await reading;
    expect(outcome).toMatchObject({ state: "read" });
  });
});

describe("a workbook that is too large for one answer", () => {
  const large = sheet(
    "Large",
    Array.from({ length: 60 }, (_, row) => [`row ${row}`, row, row % 2 === 0]),
  );

  test("is read in parts and comes out the same", async () => {
    const { door, faults } = await openLive([large, matrix]);
    const whole = await door.read({ sheets: ["Large", "2 Matrix"] });
    faults.failNext("ResponsePayloadSizeLimitExceeded");
    const parts = await door.read({ sheets: ["Large", "2 Matrix"] });
    expect(workbookOf(parts)).toEqual(workbookOf(whole));
  });

  test("is halved until it passes", async () => {
    const { door, faults, counters } = await openLive([large]);
    const whole = await door.read({ sheets: ["Large"] });
    counters.reset();
    faults.failNext("ResponsePayloadSizeLimitExceeded");
    faults.beforeNext(() => undefined);
    faults.failNext("ResponsePayloadSizeLimitExceeded");
    const parts = await door.read({ sheets: ["Large"] });
    expect(workbookOf(parts)).toEqual(workbookOf(whole));
    expect(counters.roundTrips).toBe(5);
  });

  test("is never read as blank where Excel leaves values out", async () => {
    const { door, workbook } = await openLive([large]);
    const host = workbook.sheet("Large");
    const readOnce = host.readOnce.bind(host);
    const give = (cells: ReturnType<typeof readOnce>): unknown =>
      cells.length > 10 ? cells.map((row) => row.map((cell) => ({ ...cell, value: null }))) : cells;
    Object.assign(host, { readOnce: (...args: Parameters<typeof readOnce>) => give(readOnce(...args)) });
    const outcome = await door.read({ sheets: ["Large"] });
    expect(gridOf(outcome, "Large")?.values.slice(0, 2)).toEqual([
      ["row 0", 0, true],
      ["row 1", 1, false],
    ]);
    expect(gridOf(outcome, "Large")?.values).toHaveLength(60);
  });

  test("is told as too large when not even one row passes", async () => {
    const { door, workbook } = await openLive([sheet("S", [["a", "b"]])]);
    const host = workbook.sheet("S");
    Object.assign(host, {
      readOnce: () => [
        [
          { value: null, formula: null, type: "Empty" },
          { value: null, formula: null, type: "Empty" },
        ],
      ],
    });
    expect(await door.read({ sheets: ["S"] })).toMatchObject({ state: "failed", error: { code: "too-large" } });
  });

  test("is read up to a limit, and the person is told where it ends", async () => {
    const wide = sheet("Wide", [], {
      cells: [
        { row: 0, column: 0, content: "a" },
        { row: 1, column: 300, content: "far" },
      ],
    });
    const { door, faults } = await openLive([wide]);
    faults.failNext("ResponsePayloadSizeLimitExceeded");
    const outcome = await door.read({ sheets: ["Wide"] });
    expect(gridOf(outcome, "Wide")?.values).toEqual([["a"]]);
    expect(workbookOf(outcome).limits).toEqual([expect.stringMatching(/“Wide”.*columns up to IV/)]);
  });

  test("loses only the sheet that is deleted while its parts are read", async () => {
    const { door, faults, workbook } = await openLive([large, matrix]);
    faults.failNext("ResponsePayloadSizeLimitExceeded");
    faults.beforeNext(() => undefined);
    faults.beforeNext(() => workbook.deleteSheet(workbook.sheet("Large")));
    const outcome = await door.read({ sheets: ["Large", "2 Matrix"] });
    expect(workbookOf(outcome).grids.map((grid) => grid.sheet)).toEqual(["2 Matrix"]);
  });
});
