import { textOf } from "../../../src/grid/grid";
import { qualityParts } from "../../../src/cfr/quality/quality-criteria";
import { shipped } from "../support";
import { JUDGED, cardOf, criterion, rowOf, changeSheet, sampleWorkbook, withMarks } from "./workbook";

const all = (mark: number) => Object.fromEntries(JUDGED.map((code) => [code, mark]));

describe("the quality of a draft", () => {
  test("has no mark while criteria are open: points so far, and the weight they cover", () => {
    const card = cardOf(sampleWorkbook());
    expect(card.mark).toBeNull();
    expect(card.weightTotal).toBeCloseTo(100, 9);
    expect(card.weightCovered).toBeCloseTo(2 + 16 + 15 + 10 / 3 + 20 / 3, 9);
    expect(card.soFar).toBeLessThanOrEqual(card.weightCovered);
    expect(card.sections.map(({ part, mark }) => [part, mark === null])).toEqual([
      ["1A", true],
      ["1B", true],
      ["1C", true],
      ["2", true],
      ["3", false],
      ["4", true],
      ["5", true],
      ["6", true],
    ]);
  });

  test("is the weighted sum once everything is judged", () => {
    const card = cardOf(withMarks(sampleWorkbook(), all(80)));
    const counted = card.sections
      .flatMap(({ criteria }) => criteria)
      .flatMap(({ weight, result }) => (result.how === "counted" ? [weight * (result.mark - 80)] : []));
    expect(card.mark).toBeCloseTo(80 + counted.reduce((sum, one) => sum + one, 0) / 100, 9);
    expect(card.sections.find(({ part }) => part === "1B")?.mark).toBeCloseTo(80, 9);
  });

  test("one criterion taken back leaves its section and the whole without a mark, and the others as they were", () => {
    const full = cardOf(withMarks(sampleWorkbook(), all(90)));
    const open = cardOf(withMarks(sampleWorkbook(), { ...all(90), "5.2": null }));
    expect(open.mark).toBeNull();
    expect(open.soFar).toBeCloseTo(full.soFar - 2.5 * 0.9, 9);
    expect(open.sections.map(({ mark }) => mark)).toEqual(
      full.sections.map(({ part, mark }) => (part === "5" ? null : mark)),
    );
  });

  test("leaves out the sections that a guideline does not have", () => {
    const bangladesh = shipped("bangladesh-apa");
    expect(qualityParts(bangladesh).map(({ part }) => part)).toEqual(["1A", "1B", "1C", "2", "4", "5"]);
    const marks = Object.fromEntries(JUDGED.filter((code) => !code.startsWith("6")).map((code) => [code, 100]));
    const card = cardOf(withMarks(sampleWorkbook(bangladesh), marks), bangladesh);
    expect(card.weightTotal).toBeCloseTo(65, 9);
    expect(card.mark).toBeGreaterThan(90);
    expect(card.mark).toBeLessThanOrEqual(100);
  });

  test("weights of every part add to 1, and the parts to 100", () => {
    const parts = qualityParts(shipped("commonwealth-cfr"));
    for (const { criteria } of parts) expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12);
    expect(parts.reduce((sum, { weight }) => sum + weight, 0)).toBe(100);
  });
});

describe("marks on the Review sheet", () => {
  const state = (mark: string | number | boolean | null) =>
    criterion(cardOf(withMarks(sampleWorkbook(), { "1A.1": mark })), "1A.clear");

  test.each([[100], [60], ["90"], [" 80 "]])("%p is one of the five steps", (mark) => {
    expect(state(mark).result).toMatchObject({ how: "judged", mark: Number(mark) });
  });

  test.each([
    ["Very good", "Very good"],
    ["excellent", "excellent"],
    [85, "85"],
    [59, "59"],
    ["n/a", "n/a"],
    [true, "TRUE"],
  ])("%p is none of them: told as found, and open", (mark, raw) => {
    expect(state(mark).result).toMatchObject({
      how: "open",
      why: "unknown-mark",
      raw: expect.stringMatching(new RegExp(`^${raw}$`, "i")),
      at: { sheet: "Review", column: 4 },
    });
  });

  test("blank or a dash is nobody's mark", () => {
    for (const blank of [null, "", "  ", "-"]) expect(state(blank).result).toMatchObject({ why: "not-judged" });
  });

  test("are found where the sheet is renamed, moved to the front and its rows are sorted", () => {
    const marked = withMarks(sampleWorkbook(), all(70));
    const before = cardOf(marked);
    const moved = changeSheet(marked, /^Review/, (values) => {
      const first = rowOf(values, "1A.1");
      const rows = values
        .slice(first, first + 26)
        .sort(
          (a, b) =>
            textOf(b[4] ?? null).localeCompare(textOf(a[4] ?? null)) ||
            textOf(b[0] ?? null).localeCompare(textOf(a[0] ?? null)),
        );
      values.splice(first, 26, ...rows);
      values.unshift([], []);
      return { sheet: "Comments of the task force" };
    });
    const [about, ...rest] = moved.grids;
    const review = rest.filter(({ sheet }) => sheet.startsWith("Comments"));
    const grids = [about!, ...review, ...rest.filter((grid) => !review.includes(grid))];
    const after = cardOf({ ...moved, grids });
    expect(after.sheet).toBe("Comments of the task force");
    expect(after.mark).toBe(before.mark);
    expect(after.mark).not.toBeNull();
  });

  test("two rows for one criterion that differ leave it open; the same twice is one", () => {
    const twice = (second: number) =>
      changeSheet(withMarks(sampleWorkbook(), { "5.1": 90 }), /^Review/, (values) => {
        const row = rowOf(values, "5.1");
        values.splice(
          row,
          0,
          values[row]!.map((value, column) => (column === 4 ? second : value)),
        );
      });
    expect(criterion(cardOf(twice(60)), "5.claimed").result).toMatchObject({ how: "open", why: "two-marks" });
    expect(criterion(cardOf(twice(90)), "5.claimed").result).toMatchObject({ how: "judged", mark: 90 });
  });

  test("beside a code that no criterion has are told and count nothing", () => {
    const typed = (code: string) =>
      cardOf(
        changeSheet(withMarks(sampleWorkbook(), { "5.1": 90 }), /^Review/, (values) => {
          values[rowOf(values, "5.1")]![0] = code;
        }),
      );
    for (const code of ["9.1", "5,1", "fifth"]) {
      const card = typed(code);
      expect(card.strays).toHaveLength(1);
      expect(criterion(card, "5.claimed").result).toMatchObject({ how: "open", why: "not-judged" });
    }
  });

  test("tell who marked", () => {
    const named = changeSheet(withMarks(sampleWorkbook(), { "5.1": 90 }), /^Review/, (values) => {
      values[rowOf(values, "5.1")]![5] = "A. Reviewer";
    });
    expect(criterion(cardOf(named), "5.claimed").result).toEqual({ how: "judged", mark: 90, by: "A. Reviewer" });
  });

  test("over a counted criterion change nothing, and are told where they differ", () => {
    const card = cardOf(withMarks(sampleWorkbook(), { "1C.3": 60 }));
    const number = criterion(card, "1C.number").result;
    expect(number).toMatchObject({ how: "counted", otherOnSheet: { state: "step", mark: 60 } });
    expect(number).not.toMatchObject({ mark: 60 });
  });
});
