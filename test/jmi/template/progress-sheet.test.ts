import type { PlannedContent, WorkbookPlan } from "../../../src/grid/sheet-plan";
import { columnOf, MATRIX } from "../../../src/jmi/template/matrix-layout";
import type { TemplateColumn } from "../../../src/jmi/template/matrix-layout";
import { planJmi } from "../../../src/jmi/template/plan-jmi";
import { PROGRESS } from "../../../src/jmi/template/progress-formulas";
import { createTranslate } from "../../../src/messages/translate";
import { calculatedPlan } from "../../support/calculated-plan";
import { guideline } from "../run-jmi";

const plan = (sample: boolean): WorkbookPlan =>
  planJmi({
    guideline,
    entity: "Rural Water TWG",
    period: "",
    sample,
    translate: createTranslate(),
    taken: { sheets: [], names: [] },
  });

type Row = Readonly<Partial<Record<TemplateColumn, PlannedContent>>>;

/** A template with rows typed in and a day of the report, calculated; null where there is none. */
function calculatedWith(rows: readonly Row[], day: string | null): readonly (readonly string[])[] {
  const blank = plan(false);
  const typed = (sheet: string, row: number, column: number): PlannedContent | undefined => {
    if (sheet === "Progress")
      return row === PROGRESS.dayRow && column === 2 && day !== null ? { date: day } : undefined;
    if (sheet !== "JMI Matrix") return undefined;
    const cells = Object.entries(rows[row - MATRIX.firstRow] ?? {}) as [TemplateColumn, PlannedContent][];
    return cells.find(([key]) => columnOf(key) === column)?.[1];
  };
  const used = blank.sheets
    .filter(({ name }) => ["JMI Matrix", "Progress", "Lists"].includes(name))
    .map((sheet) => ({
      ...sheet,
      cells: sheet.cells
        .filter(({ row }) => row < 12 + rows.length)
        .map((cell) => {
          const content = typed(sheet.name, cell.row, cell.column);
          return content === undefined ? cell : { ...cell, content };
        }),
    }));
  const { shown } = calculatedPlan({ ...blank, sheets: used });
  return rows.map((_, line) =>
    PROGRESS.columns.map((_, column) => shown("Progress", PROGRESS.firstRow + line, column)),
  );
}

const column = (key: (typeof PROGRESS.columns)[number]) => PROGRESS.columns.indexOf(key);

test("the formulas show what they were planned to show, in the example and in a blank template", () => {
  for (const sample of [true, false]) {
    const planned = plan(sample);
    const { shown } = calculatedPlan(planned);
    const differences: unknown[] = [];
    let compared = 0;
    for (const { name, cells } of planned.sheets) {
      for (const { row, column, content } of cells) {
        if (typeof content !== "object" || !("formula" in content) || content.cached === undefined) continue;
        if (name === "About") continue; // a day, shown by the engine as one
        const text = shown(name, row, column);
        const same =
          typeof content.cached === "number" ? Math.abs(Number(text) - content.cached) < 1e-6 : text === content.cached;
        if (!same) differences.push([name, row, column, content, text]);
        compared += 1;
      }
    }
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThan(400);
  }
});

test("progress follows its formula, in both directions, and stays blank where it has none", () => {
  const cases: readonly (readonly [PlannedContent, PlannedContent, PlannedContent, string, string])[] = [
    [50, 30, 40, "0.5", "On schedule"],
    [10, 20, 30, "2", "Achieved"],
    [10, 20, 5, "-0.5", "Behind schedule"],
    [10, 10, 10, "", ""],
    // 40% in a cell formatted as a percentage, beside a plain target.
    [0.4, 70, 55, "", ""],
    [0.4, 0.7, 0.55, "0.5", "On schedule"],
    ["", 20, 10, "", ""],
    ["none", 20, 10, "", ""],
    [10, 20, "", "", "Not reported"],
    [0, 20, 20, "1", "Achieved"],
  ];
  const rows = cases.map(([baseline, target, actual], index) => ({
    indicator: `Wells ${index}`,
    baseline,
    target,
    actual,
  }));
  const lines = calculatedWith(rows, "2020-01-01");
  expect(lines.map((line) => [line[column("share")], line[column("computed")]])).toEqual(
    cases.map(([, , , share, computed]) => [share, computed]),
  );
});

test("the share of time runs to the target's own date, be it a year or a day", () => {
  const dates: readonly PlannedContent[] = ["", 2020, { date: "2019-12-31" }, 2018, "soon"];
  const lines = calculatedWith(
    dates.map((targetDate) => ({ indicator: "Wells", targetDate, baseline: 10, target: 20, actual: 15 })),
    "2020-01-01",
  );
  const shares = lines.map((line) => line[column("time")] ?? "");
  expect(shares.map((share) => (share === "" ? "" : Number(share).toFixed(2)))).toEqual([
    "0.50",
    "0.50",
    "1.00",
    "1.00",
    // A date that is none is not taken for the end of the period.
    "",
  ]);
  expect(lines.at(-1)?.[column("computed")]).toBe("");
});

test("without a day of the report nothing is called late", () => {
  const [line] = calculatedWith([{ indicator: "Wells", baseline: 10, target: 20 }], null);
  expect([line?.[column("time")], line?.[column("computed")]]).toEqual(["", ""]);
});

test("an output goes on for the indicators below it, and a reported status that differs is pointed out", () => {
  const lines = calculatedWith(
    [
      { output: "Wells tested", indicator: "Share", baseline: 1, target: 2, actual: 2, status: "Behind schedule" },
      { indicator: "Tests", baseline: 1, target: 2, actual: 2, status: "Achieved" },
    ],
    "2020-01-01",
  );
  expect(lines.map((line) => [line[column("output")], line[column("differs")]])).toEqual([
    ["Wells tested", "They differ"],
    ["Wells tested", ""],
  ]);
});

test("a threshold, as the columns are filled with it, is computed with as the number that it is", () => {
  const targets: readonly (readonly [PlannedContent, string])[] = [
    ["≥ 90", "0.5"],
    ["≤ 40", "-1.1667"],
    ["≥ 72.5", "1"],
    ["≥ 1,200", ""],
    ["≥ 90%", ""],
    ["≥", ""],
    ["about 90", ""],
  ];
  const lines = calculatedWith(
    targets.map(([target]) => ({ indicator: "Wells", baseline: 55, target, actual: 72.5 })),
    "2020-01-01",
  );
  expect(
    lines.map((line) => line[column("share")] ?? "").map((share) => (share === "" ? "" : String(+(+share).toFixed(4)))),
  ).toEqual(targets.map(([, share]) => share));
});
