import { textOf } from "../../../src/grid/grid";
import type { CellValue } from "../../../src/grid/grid";
import { onlyMatrix } from "../support";
import { changeSheet, cardOf, criterion, sampleWorkbook } from "./workbook";

/** How many the worked example has. */
const INDICATORS = onlyMatrix(sampleWorkbook()).indicators.length;

const result = (id: string, name?: RegExp, change?: (values: CellValue[][]) => void) =>
  criterion(cardOf(name && change ? changeSheet(sampleWorkbook(), name, change) : sampleWorkbook()), id).result;
const columnOf = (values: readonly (readonly CellValue[])[], heading: RegExp) => {
  for (const cells of values) {
    const column = cells.findIndex((value) => typeof value === "string" && heading.test(value));
    if (column >= 0 && cells.filter((value) => value !== null).length > 2) return column;
  }
  throw new Error(`no column ${heading}`);
};
const rowsWith = (values: CellValue[][], column: number) =>
  values.slice(5).filter((cells) => typeof cells[column] === "string" && cells[column] !== "");

describe("criteria that need no person", () => {
  test("the number of objectives is marked by the guideline's ranges", () => {
    expect(result("1C.number")).toMatchObject({ how: "counted", figures: { count: expect.any(Number) } });
    const objectives = (count: number) =>
      result("1C.number", /^1 /, (values) => {
        const head = values.findIndex((cells) => cells[0] === "1C");
        for (let line = 1; line <= 14; line += 1)
          values[head + line]![1] =
            line <= count ? `Result number ${line} for people of ${"abcdefghijklmn"[line - 1]}ville` : null;
      });
    expect(objectives(9)).toMatchObject({ mark: 100, figures: { count: 9 } });
    expect(objectives(11)).toMatchObject({ mark: 90 });
    expect(objectives(5)).toMatchObject({ mark: 80 });
    expect(objectives(4)).toMatchObject({ mark: 70 });
    expect(objectives(2)).toMatchObject({ mark: 60 });
    expect(objectives(0)).toMatchObject({ how: "open", why: "nothing" });
  });

  test("an objective that stands twice costs its share", () => {
    const once = result("1C.twice");
    if (once.how !== "counted") throw new Error("not counted");
    expect(once.mark).toBe(100);
    const whole = once.figures["whole"] ?? 0;
    const twice = result("1C.twice", /^1 /, (values) => {
      const head = values.findIndex((cells) => cells[0] === "1C");
      values[head + 2]![1] = values[head + 1]![1] ?? null;
    });
    expect(twice).toMatchObject({
      mark: Math.max(60, (100 * (whole - 1)) / whole),
      figures: { part: whole - 1, whole },
    });
  });

  test("orientation to outcomes is the mean of the classes, weighted; open while a class is missing", () => {
    const classed = (name: string) =>
      result("2.outcomes", /^2 /, (values) => {
        const [at, indicator] = [columnOf(values, /^Class/i), columnOf(values, /^Success indicator/)];
        for (const cells of rowsWith(values, indicator)) cells[at] = name;
      });
    expect(classed("Outcome")).toMatchObject({ mark: 100, figures: { share: 1 } });
    expect(classed("External output")).toMatchObject({ mark: 90, figures: { share: 0 } });
    expect(classed("Internal output")).toMatchObject({ mark: 80 });
    expect(classed("Activity")).toMatchObject({ mark: 70 });
    expect(classed("Input")).toMatchObject({ mark: 60 });
    const one = result("2.outcomes", /^2 /, (values) => {
      const [at, indicator] = [columnOf(values, /^Class/i), columnOf(values, /^Success indicator/)];
      rowsWith(values, indicator)[0]![at] = null;
    });
    expect(one).toMatchObject({ how: "open", why: "unclassed", figures: { part: INDICATORS - 1, whole: INDICATORS } });
  });

  test("trend cells are marked by the share that is filled, never below 60", () => {
    const full = result("3.filled");
    if (full.how !== "counted") throw new Error("not counted");
    const { part = 0, whole = 0 } = full.figures;
    expect(whole).toBe(4 * INDICATORS);
    expect(full.mark).toBeCloseTo((100 * part) / whole, 9);
    const blank = (rows: number) =>
      result("3.filled", /^3 /, (values) => {
        for (const cells of rowsWith(values, 2).slice(0, rows)) for (const at of [4, 5, 7, 8]) cells[at] = null;
      });
    expect(blank(1)).toMatchObject({ mark: expect.closeTo((100 * (part - 4)) / whole, 9) });
    expect(blank(INDICATORS)).toMatchObject({ mark: 60, figures: { part: 0, whole } });
  });

  test("acronyms are marked by the share that is explained", () => {
    expect(result("4.acronyms")).toMatchObject({ how: "counted", mark: 100 });
    const more = result("4.acronyms", /^1 /, (values) => {
      const head = values.findIndex((cells) => cells[0] === "1A");
      values[head + 1]![1] = "The QXZ and the BWF reach everybody by 2034";
    });
    if (more.how !== "counted") throw new Error("not counted");
    expect(more.mark).toBeLessThan(100);
    expect((more.figures["whole"] ?? 0) - (more.figures["part"] ?? 0)).toBe(2);
  });

  test("explanations need a description and a way of measuring", () => {
    expect(result("4.explained")).toMatchObject({ mark: 100, figures: { part: INDICATORS, whole: INDICATORS } });
    const without = result("4.explained", /^4 /, (values) => {
      const measured = columnOf(values, /measure/i);
      const row = values.findIndex(
        (cells) => typeof cells[measured] === "string" && /measure/i.test(String(cells[measured])),
      );
      values[row + 1]![measured] = null;
    });
    expect(without).toMatchObject({ mark: expect.closeTo((100 * (INDICATORS - 1)) / INDICATORS, 9) });
  });

  test("objectives without an outcome cost their share", () => {
    const all = result("6.covered");
    if (all.how !== "counted") throw new Error("not counted");
    const whole = all.figures["whole"] ?? 0;
    const less = result("6.covered", /^6 /, (values) => {
      const outcome = columnOf(values, /^Outcome/);
      const indicator = columnOf(values, /indicator/i);
      const row =
        values.findIndex((cells) => /^Outcome/.test(textOf(cells[outcome] ?? null)) && cells[indicator] !== null) + 1;
      for (const at of [outcome, indicator]) values[row]![at] = null;
    });
    expect(less).toMatchObject({ figures: { part: (all.figures["part"] ?? 0) - 1, whole } });
  });

  test("a section that is not there is open, not marked badly", () => {
    const dropped = (name: RegExp) => ({
      ...sampleWorkbook(),
      grids: sampleWorkbook().grids.filter(({ sheet }) => !name.test(sheet)),
    });
    expect(criterion(cardOf(dropped(/^3 /)), "3.filled").result).toMatchObject({ how: "open", why: "no-section" });
    expect(criterion(cardOf(dropped(/^6 /)), "6.covered").result).toMatchObject({ how: "open", why: "no-section" });
  });
});
