import fc from "fast-check";
import { toA1 } from "../../../src/grid/cell-ref";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import type { SheetPlan, WorkbookPlan } from "../../../src/grid/sheet-plan";
import { readJmiMatrices } from "../../../src/jmi/read/read-jmi";
import { planJmi } from "../../../src/jmi/template/plan-jmi";
import type { JmiTemplateOptions } from "../../../src/jmi/template/plan-jmi";
import { createTranslate } from "../../../src/messages/translate";
import { checkJmi, guideline } from "../run-jmi";

const base: JmiTemplateOptions = {
  guideline,
  entity: "Rural Water TWG",
  period: "",
  sample: false,
  translate: createTranslate(),
  taken: { sheets: [], names: [] },
};

function matrixSheet(plan: WorkbookPlan): SheetPlan {
  const sheet = plan.sheets[1];
  if (!sheet) throw new Error("no matrix sheet");
  return sheet;
}

function textAt(sheet: SheetPlan, a1: string): unknown {
  return sheet.cells.find((cell) => toA1(cell) === a1)?.content;
}

const SHEETS = ["About", "JMI Matrix", "Meetings", "Members", "Progress", "Review", "Revisions", "Lists"];

test("a blank template has a sheet for the matrix and for what surrounds it, with the guideline's headings and years", () => {
  const plan = planJmi(base);
  expect(plan.sheets.map((sheet) => sheet.name)).toEqual(SHEETS);
  expect(["A5", "B5", "C5", "D5", "E5"].map((cell) => textAt(matrixSheet(plan), cell))).toEqual([
    "Outcome (2019-2023)",
    "Output (2019-2020)",
    "Output indicator with baseline and target (2019-2020)",
    "Main activity\nIdentified implementer (2019-2020)",
    "Partnering actions (required/prerequisites)",
  ]);
  expect(plan.activeSheet).toBe("JMI Matrix");
});

test("a blank template is found as a matrix without rows and without findings", () => {
  const workbook = planToWorkbook(planJmi(base));
  const matrices = readJmiMatrices(workbook, guideline);
  expect(matrices.map((matrix) => [matrix.sheet, matrix.headerRow, matrix.rows])).toEqual([["JMI Matrix", 4, []]]);
  expect(checkJmi(workbook)).toEqual([]);
});

test("every column of the template is recognised by its heading, none twice", () => {
  const [matrix] = readJmiMatrices(planToWorkbook(planJmi(base)), guideline);
  const columns = Object.values(matrix?.columns ?? {}).map((found) => found.column);
  expect([...columns].sort((a, b) => a - b)).toEqual(Array.from({ length: 27 }, (_, column) => column));
});

test("the period sets the years of the headings", () => {
  const years = (period: string) => {
    const sheet = matrixSheet(planJmi({ ...base, period }));
    return [textAt(sheet, "A5"), textAt(sheet, "B5")];
  };
  expect(years("2024-2028")).toEqual(["Outcome (2024-2028)", "Output (2024-2025)"]);
  expect(years("2022-23")).toEqual(["Outcome (2019-2023)", "Output (2022-2023)"]);
  expect(years("2026-27")).toEqual(["Outcome (2026-2030)", "Output (2026-2027)"]);
  expect(years("some day")).toEqual(["Outcome (2019-2023)", "Output (2019-2020)"]);
});

test("sheets and names that are there already are left alone", () => {
  const plan = planJmi({ ...base, taken: { sheets: ["about", "Lists"], names: ["RM_Units", "RM_JMI_Matrix"] } });
  expect(plan.sheets.map((sheet) => sheet.name)).toEqual(
    SHEETS.map((name) => (name === "About" || name === "Lists" ? `${name} (2)` : name)),
  );
  expect(plan.names.map(({ name }) => name)).toEqual([
    "RM_JMI_Matrix_2",
    "RM_Units_2",
    "RM_Status",
    "RM_YesNo",
    "RM_Frequencies",
    "RM_Addressees",
    "RM_Roles",
    "RM_Stages",
    "RM_Frameworks",
    "RM_Principles",
  ]);
  expect(plan.names[1]?.refersTo).toBe("='Lists (2)'!$A$2:$A$11");
  const lists = plan.sheets
    .flatMap((sheet) => sheet.validations)
    .flatMap((one) => (one.kind === "list" ? [one.listName] : []));
  expect(new Set(lists)).toEqual(new Set(plan.names.slice(1).map(({ name }) => name)));
});

test("drop-downs, prompts and texts keep Excel's limits, and every style that is named is there", () => {
  for (const sheet of planJmi({ ...base, sample: true }).sheets) {
    for (const validation of sheet.validations) {
      expect((validation.promptTitle ?? "").length).toBeLessThanOrEqual(32);
      expect((validation.prompt ?? "").length).toBeLessThanOrEqual(255);
      expect((validation.error ?? "").length).toBeLessThanOrEqual(225);
      expect((validation.errorTitle ?? "").length).toBeLessThanOrEqual(32);
    }
    for (const cell of sheet.cells) if (cell.style !== undefined) expect(sheet.styles).toHaveProperty([cell.style]);
    const places = sheet.cells.map(toA1);
    expect(new Set(places).size).toBe(places.length);
    for (const cell of sheet.cells)
      if (typeof cell.content === "string") expect(cell.content).not.toContain("template.jmi.");
  }
});

test("a row with an indicator is shaded where baseline or target is blank", () => {
  expect(matrixSheet(planJmi(base)).conditionalFormats).toEqual([
    {
      area: { top: 8, bottom: 47, left: 5, right: 5 },
      formula: "=AND(LEN(TRIM($C9))>0,LEN(TRIM($F9))=0)",
      fill: "#FFE08A",
    },
    {
      area: { top: 8, bottom: 47, left: 8, right: 8 },
      formula: "=AND(LEN(TRIM($C9))>0,LEN(TRIM($I9))=0)",
      fill: "#FFE08A",
    },
  ]);
});

test("the worked example holds nothing to be found", () => {
  const findings = checkJmi(planToWorkbook(planJmi({ ...base, sample: true })));
  expect(findings.map((finding) => `${toA1(finding.at)} ${finding.rule}:${finding.messageId}`)).toEqual([]);
});

test("a year typed into a cell formatted for days is a year, not a day of 1905", () => {
  const workbook = planToWorkbook(planJmi({ ...base, sample: true }));
  const grid = workbook.grids[1];
  if (!grid) throw new Error("no matrix sheet");
  const values = grid.values.map((row, index) =>
    index === 9 ? row.map((value, column) => (column === 7 ? 2018 : value)) : row,
  );
  const [matrix] = readJmiMatrices({ ...workbook, grids: [{ ...grid, values }] }, guideline);
  expect(matrix?.outcomes[0]?.outputs[1]?.indicators[0]?.baseline.reading).toMatchObject({
    value: 12,
    unit: "%",
    date: "2018",
  });
});

test("what is typed into the template is read back", () => {
  const word = fc.constantFrom("Wells", "Schools", "Clinics", "Roads", "Markets");
  const row = fc.record({
    name: word,
    baseline: fc.integer({ min: 0, max: 99 }),
    target: fc.integer({ min: 0, max: 99 }),
    year: fc.integer({ min: 2010, max: 2018 }),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 40 }), (rows) => {
      const workbook = planToWorkbook(planJmi(base));
      const grid = workbook.grids[1];
      if (!grid) throw new Error("no matrix sheet");
      const values = [
        ...grid.values.slice(0, 8),
        ...rows.map(({ name, baseline, target, year }, index) => [
          index === 0 ? "Life is better" : null,
          `${name} ${index} open`,
          `Share of ${name}`,
          `Open ${name} - MRD`,
          "None required",
          baseline,
          "%",
          year,
          target,
          2020,
        ]),
      ];
      const typed = { ...workbook, grids: [workbook.grids[0] ?? grid, { ...grid, values }] };
      const [matrix] = readJmiMatrices(typed, guideline);
      const indicators =
        matrix?.outcomes.flatMap((outcome) => outcome.outputs).flatMap((output) => output.indicators) ?? [];
      expect(indicators.map(({ baseline, targets }) => [baseline.reading, targets[0]?.reading])).toEqual(
        rows.map(({ baseline, target, year }) => [
          expect.objectContaining({ state: "value", value: baseline, unit: "%", date: String(year) }),
          expect.objectContaining({ state: "value", value: target, unit: "%", date: "2020" }),
        ]),
      );
    }),
  );
});
