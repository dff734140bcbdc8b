import { planCfr } from "../../src/cfr/template/plan-cfr";
import type { CellValue, Grid } from "../../src/grid/grid";
import { isCellError } from "../../src/grid/grid";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import type { TakenNames, WorkbookPlan } from "../../src/grid/sheet-plan";
import { defaultGuideline } from "../../src/guidelines/load";
import { planJmi } from "../../src/jmi/template/plan-jmi";
import { createTranslate } from "../../src/messages/translate";
import { saveWorkbook } from "../../src/preview/host/save-state";
import type { SheetState } from "../../src/preview/host/workbook-state";
import { closeLive, openLive, sheet } from "./live-workbook";
import type { LiveWorkbook } from "./live-workbook";
import { area, plainSheet, smallPlan } from "./small-plan";

afterEach(closeLive);

const fill = { entity: "Ministry of Works", period: "2026-27", sample: true, translate: createTranslate() };
const templates: readonly (readonly [string, (taken: TakenNames) => WorkbookPlan])[] = [
  ["CFR", (taken) => planCfr({ ...fill, guideline: defaultGuideline("cfr"), taken })],
  ["JMI", (taken) => planJmi({ ...fill, guideline: defaultGuideline("jmi"), taken })],
];
const nothingTaken: TakenNames = { sheets: [], names: [] };

const theirs: readonly SheetState[] = [
  sheet(
    "Results 2025",
    [
      ["Objective", "Target"],
      ["Roads", { formula: "=40*2", cached: 80 }],
    ],
    {
      merges: [area(2, 0, 3, 0)],
      hiddenRows: [5],
      columnWidths: { 0: 30 },
      freeze: { rows: 1, columns: 0 },
    },
  ),
  sheet("Notes", [["Draft of 3 May"]], { protected: true, tabColor: "#C00000" }),
];

const stateOf = ({ workbook }: LiveWorkbook, name: string): SheetState | undefined =>
  saveWorkbook(workbook).sheets.find((state) => state.name === name);

describe("inserting a plan", () => {
  test("takes three round trips and leaves nothing to be released", async () => {
    const { door, counters, settled } = await openLive();
    expect(await door.insert(smallPlan)).toEqual({ state: "applied", undo: [] });
    await settled();
    expect(counters.roundTrips).toBe(3);
  });

  test("writes content, styles, sizes, rules and page as planned", async () => {
    const live = await openLive();
    await live.door.insert(smallPlan);
    const state = stateOf(live, "2 Matrix");
    expect(state).toMatchObject({
      freeze: { rows: 1, columns: 1 },
      print: smallPlan.sheets[0]?.print,
      tabColor: "#1F3864",
      showGridlines: false,
      conditionalFormats: smallPlan.sheets[0]?.conditionalFormats,
    });
    expect(state?.columnWidths[1]).toBeCloseTo(24, 0);
    expect(state?.rowHeights[0]).toBeCloseTo(30, 0);
    const head = state?.cells.find((cell) => cell.row === 0 && cell.column === 1);
    expect(head).toMatchObject({
      content: "2026-7",
      style: {
        bold: true,
        italic: true,
        fill: "#1F3864",
        fontColor: "#FFFFFF",
        fontSizePoints: 16,
        wrap: true,
        border: "thin",
      },
    });
    expect(state?.cells.find((cell) => cell.row === 4)).toMatchObject({ style: { fill: "#1F3864" } });
    expect(state?.cells.find((cell) => cell.row === 1 && cell.column === 1)?.style).toMatchObject({
      numberFormat: "d mmm yyyy",
      horizontal: "right",
      vertical: "top",
    });
    expect(state?.validations).toMatchObject([
      {
        area: area(1, 0, 9, 0),
        rule: { kind: "list", source: "=RM_Units" },
        prompt: { title: "Unit", message: "Choose one" },
        alert: { style: "stop", message: "Not in the list" },
      },
      { area: area(1, 2, 9, 2), rule: { kind: "decimal", operator: "Between" }, alert: { style: "warning" } },
      { area: area(1, 3, 9, 3), prompt: { message: "Who reports it" } },
    ]);
    expect(saveWorkbook(live.workbook).activeSheet).toBe("2 Matrix");
    expect(live.workbook.names.all.map(({ name }) => name)).toEqual(["RM_Units"]);
  });

  test.each(templates)(
    "the %s template leaves every sheet that was there as it was",
    async (_, plan) => {
      const live = await openLive(theirs);
      const before = theirs.map(({ name }) => stateOf(live, name));
      const outcome = await live.door.insert(plan(nothingTaken));
      expect(outcome).toEqual({ state: "applied", undo: [] });
      expect(theirs.map(({ name }) => stateOf(live, name))).toEqual(before);
    },
    60_000,
  );

  test.each(templates)(
    "the %s template is read back as it was planned",
    async (_, makePlan) => {
      const { door } = await openLive();
      const plan = makePlan(nothingTaken);
      await door.insert(plan);
      const outcome = await door.read({ sheets: "all" });
      if (outcome.state !== "read") throw new Error(JSON.stringify(outcome));
      const grids = new Map(outcome.workbook.grids.map((grid) => [grid.sheet, grid]));
      for (const planned of planToWorkbook(plan).grids) {
        expect(differences(planned, grids.get(planned.sheet))).toEqual([]);
      }
      expect(outcome.sheetNames.slice(1)).toEqual(plan.sheets.map(({ name }) => name));
      expect(outcome.workbook.names.map(({ name }) => name).sort()).toEqual(plan.names.map(({ name }) => name).sort());
      expect(outcome.workbook.dateSystem).toBe("1900");
    },
    60_000,
  );

  test("a second template beside the first gets numbers, and both stay whole", async () => {
    const live = await openLive();
    const [, plan] = templates[1] ?? [];
    if (!plan) throw new Error("no JMI template");
    await live.door.insert(plan(nothingTaken));
    const first = saveWorkbook(live.workbook).sheets;
    const taken = { sheets: first.map(({ name }) => name), names: live.workbook.names.all.map(({ name }) => name) };
    expect(await live.door.insert(plan(taken))).toMatchObject({ state: "applied" });
    const sheets = saveWorkbook(live.workbook).sheets;
    expect(sheets.slice(0, first.length)).toEqual(first);
    expect(sheets.slice(first.length).every(({ name }) => name.endsWith(" (2)"))).toBe(true);
  });
});

describe("an insertion that cannot be", () => {
  test.each([
    ["a sheet of that name, whatever its case", [sheet("2 MATRIX", [["x"]])], "2 Matrix"],
    ["another of its sheets", [sheet("Lists", [])], "Lists"],
  ])("because there is %s writes nothing", async (_, sheets, taken) => {
    const { door, workbook, counters } = await openLive(sheets);
    const before = saveWorkbook(workbook);
    expect(await door.insert(smallPlan)).toEqual({
      state: "conflict",
      conflicts: [{ sheet: taken, cell: "A1", from: null, to: null }],
    });
    expect(saveWorkbook(workbook)).toEqual(before);
    expect(counters.writes).toBe(0);
  });

  test("because somebody takes a name at that very moment leaves only theirs", async () => {
    const { door, workbook, faults, settled } = await openLive();
    const names = () => workbook.sheets.map(({ name }) => name);
    faults.beforeNext(() => undefined);
    faults.beforeNext(() => undefined);
    faults.beforeNext(() => workbook.addSheet("Lists"));
    expect(await door.insert(smallPlan)).toMatchObject({ state: "failed" });
    await settled();
    expect(names()).toEqual(["Sheet1", "Lists"]);
    expect(workbook.names.all).toEqual([]);
  });

  test.each([2, 3])("because Excel refuses request %i leaves the workbook as it was", async (request) => {
    const { door, workbook, faults, settled } = await openLive(theirs);
    const before = saveWorkbook(workbook);
    for (let passed = 1; passed < request; passed += 1) faults.beforeNext(() => undefined);
    faults.failNext("RequestPayloadSizeLimitExceeded");
    expect(await door.insert(smallPlan)).toMatchObject({ state: "failed", error: { code: "too-large" } });
    await settled();
    expect(saveWorkbook(workbook)).toEqual(before);
  });

  test("because it breaks half-way takes sheets and names away again", async () => {
    const live = await openLive(theirs);
    const { door, workbook, settled } = live;
    const before = saveWorkbook(workbook);
    const broken = {
      ...smallPlan,
      sheets: [...smallPlan.sheets, plainSheet("Broken", [{ row: 0, column: 0, content: { formula: "=SUM((" } }])],
    };
    expect(await door.insert(broken)).toMatchObject({ state: "failed" });
    await settled();
    expect(saveWorkbook(workbook)).toEqual(before);
  });

  test("because the workbook's structure is protected says so before anything is written", async () => {
    const { door, workbook, counters } = await openLive();
    workbook.isProtected = true;
    expect(await door.insert(smallPlan)).toMatchObject({ state: "failed", error: { code: "protected", sheet: null } });
    expect(counters.writes).toBe(0);
  });
});

/** Cells that differ: formulas by their text, results to 1e-9, a blank result the same as an empty text. */
function differences(planned: Grid, read: Grid | undefined): readonly string[] {
  if (!read) return [`${planned.sheet} is missing`];
  return planned.values.flatMap((row, r) =>
    row.flatMap((value, c) => {
      const formulas = [planned.formulas[r]?.[c] ?? null, read.formulas[r]?.[c] ?? null].map(asEngineWrites);
      const formats = [planned.numberFormats[r]?.[c] ?? null, read.numberFormats[r]?.[c] ?? null];
      const got = read.values[r]?.[c] ?? null;
      const same = formulas[0] === formulas[1] && formats[0] === formats[1] && alike(value, got);
      return same ? [] : [`${planned.sheet} ${r},${c}: ${JSON.stringify([value, got, ...formulas, ...formats])}`];
    }),
  );
}

/** The embedded engine gives a formula back without quotes that a sheet's name does not need. */
function asEngineWrites(formula: string | null): string | null {
  return formula?.replace(/'([A-Za-z]+)'!/g, "$1!") ?? null;
}

function alike(planned: CellValue, read: CellValue): boolean {
  if (typeof planned === "number" && typeof read === "number")
    return Math.abs(planned - read) <= 1e-9 * Math.max(1, Math.abs(planned));
  if (isCellError(planned) && isCellError(read)) return planned.error === read.error;
  return planned === read;
}
