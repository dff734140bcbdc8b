import * as fc from "fast-check";
import { parseA1 } from "../../src/grid/cell-ref";
import { emptyGrid, isBlank, textOf } from "../../src/grid/grid";
import type { CellValue, Grid } from "../../src/grid/grid";
import type { Edit } from "../../src/grid/edit";
import { readAbouts } from "../../src/guidelines/about";
import type { Guideline } from "../../src/guidelines/guideline";
import { guidelineEdits } from "../../src/guidelines/guideline-edits";
import { defaultGuideline, loadGuideline, shippedGuidelines } from "../../src/guidelines/load";
import { ownGuideline } from "../../src/guidelines/own-guideline";
import { createTranslate } from "../../src/messages/translate";

const translate = createTranslate();
const cfr = defaultGuideline("cfr");
const own = { ...cfr, id: "own-cfr", basedOn: "commonwealth-cfr", title: "Our own" };
const ABOUT: Grid = {
  ...emptyGrid("About"),
  values: [
    ["Commitment for Results"],
    [],
    ["Template", "CFR"],
    ["Guideline", "commonwealth-cfr", "The rules it is checked by"],
    ["Edition", "1.0"],
    ["Department", "Roads"],
  ],
};

/** The sheet with the edits written, each over what it says was there. */
function written(grid: Grid, edits: readonly Edit[]): Grid {
  const values: CellValue[][] = grid.values.map((row) => [...row]);
  for (const { cell, from, to } of edits) {
    const { row, column } = parseA1(cell) ?? { row: -1, column: -1 };
    while (values.length <= row) values.push([]);
    const cells = values[row] ?? [];
    expect(isBlank(from) ? null : from).toEqual(isBlank(cells[column] ?? null) ? null : cells[column]);
    while (cells.length <= column) cells.push(null);
    cells[column] = to as CellValue;
  }
  return { ...grid, values };
}

function carried(grid: Grid): Guideline | null {
  const [about] = readAbouts({ grids: [grid], names: [], dateSystem: "1900", limits: [] });
  return about ? (ownGuideline(about, loadGuideline)?.guideline ?? null) : null;
}

const edited = (grid: Grid, guideline: Guideline): Grid => written(grid, guidelineEdits(grid, guideline, translate)!);

describe("a guideline written on an About sheet", () => {
  test("stands below what is there, in rows that people can read", () => {
    const changed = { ...own, limits: { ...cfr.limits, dateToleranceDays: 10 } };
    expect(edited(ABOUT, changed).values.slice(3)).toEqual([
      ["Guideline", "own-cfr", "The rules it is checked by"],
      ["Edition", "1.0"],
      ["Department", "Roads"],
      [],
      ["Rules of this guideline that differ", expect.stringContaining("The check goes by these rows")],
      ["Based on", "commonwealth-cfr (1.0)", "guideline"],
      ["Name of the guideline", "own-cfr", "guideline.id"],
      ["Title", "Our own", "guideline.title"],
      ["Based on", "commonwealth-cfr", "guideline.basedOn"],
      ["Limits › Days a date may lie outside the year", 10, "guideline.limits.dateToleranceDays"],
    ]);
  });

  test("leaves the labels alone that somebody put into their own words", () => {
    const before = edited(ABOUT, { ...own, yearStartMonth: 7 });
    const row = before.values.findIndex((cells) => cells[2] === "guideline.yearStartMonth");
    const translated = {
      ...before,
      values: before.values.map((cells, at) => (at === row ? ["Mois", ...cells.slice(1)] : cells)),
    };
    const after = edited(translated, { ...own, yearStartMonth: 4, bandRounding: "none" });
    expect(after.values[row]).toEqual(["Mois", 4, "guideline.yearStartMonth"]);
    expect(carried(after)).toEqual({ ...own, yearStartMonth: 4, bandRounding: "none" });
  });

  test("is taken away whole by a shipped one, also where a row stood there twice", () => {
    const before = edited(ABOUT, { ...own, yearStartMonth: 7 });
    const twice = { ...before, values: [...before.values, ["again", 8, "guideline.yearStartMonth"]] };
    const after = edited(twice, cfr);
    expect(after.values.flat().filter((value) => textOf(value).startsWith("guideline"))).toEqual([]);
    expect(readAbouts({ grids: [after], names: [], dateSystem: "1900", limits: [] })[0]).toMatchObject({
      guidelineId: "commonwealth-cfr",
    });
    expect(guidelineEdits(after, cfr, translate)).toEqual([]);
  });

  test("is refused where the sheet is full", () => {
    const full = { ...ABOUT, values: Array.from({ length: 998 }, () => ["x"]) };
    expect(guidelineEdits(full, own, translate)).toBeNull();
  });

  test("is read back as it was, one after another on the same sheet", () => {
    const name = fc.stringMatching(/^[A-Za-z0-9 ,.–é]{1,12}$/).filter((text) => text.trim() !== "");
    const severity = fc.constantFrom("error", "warning", "advice", "off");
    const bands = fc
      .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 })
      .map((starts) => [...starts].sort((a, b) => b - a))
      .map((starts) =>
        starts.map((from, index) => ({ name: `Band ${index}`, from, to: (starts[index - 1] ?? 101) - 0.5 })),
      );
    const guidelines = fc.record({
      base: fc.constantFrom(...shippedGuidelines.filter(({ kind }) => kind === "cfr")),
      changes: fc.record(
        {
          title: name,
          edition: name,
          yearStartMonth: fc.option(fc.integer({ min: 1, max: 12 })),
          bands,
          units: fc.array(name, { minLength: 1, maxLength: 9 }),
          severities: fc.dictionary(
            fc.constantFrom("CFR-208", "CFR-306", "CFR-403"),
            fc.oneof(severity, fc.record({ draft: severity, evaluation: severity }, { noNullPrototype: true })),
            { noNullPrototype: true },
          ),
          mandatory: fc.option(
            fc.record({
              weight: fc.integer({ min: 1, max: 90 }),
              marker: name,
              objectives: fc.array(name, { maxLength: 3 }),
              dateStepDays: fc.option(fc.integer({ min: 1, max: 30 })),
            }),
          ),
        },
        { requiredKeys: [] },
      ),
    });
    fc.assert(
      fc.property(fc.array(guidelines, { minLength: 1, maxLength: 3 }), (wanted) => {
        let about = ABOUT;
        for (const { base, changes } of wanted) {
          const guideline = JSON.parse(
            JSON.stringify({ ...base, id: "own", basedOn: base.id, ...changes }),
          ) as Guideline;
          fc.pre(loadGuideline(guideline).state === "loaded");
          about = edited(about, guideline);
          expect(carried(about)).toEqual(guideline);
        }
        expect(about.values[5]).toEqual(["Department", "Roads"]);
      }),
      { numRuns: 40 },
    );
  });
});
