import { toA1 } from "../../../src/grid/cell-ref";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { MARK_COLUMN } from "../../../src/cfr/template/quality-table";
import { planCfr } from "../../../src/cfr/template/plan-cfr";
import { scoreCfr } from "../../../src/cfr/score/score-matrix";
import { english } from "../../../src/messages/en";
import { createTranslate } from "../../../src/messages/translate";
import { shippedGuidelines } from "../../../src/guidelines/load";
import { calculatedPlan } from "../../support/calculated-plan";
import { findingsOf, guideline, onlyMatrix } from "../support";

const translate = createTranslate();
const guidelines = shippedGuidelines.flatMap((one) => (one.kind === "cfr" ? [one] : []));
const free = { sheets: [], names: [] };
const options = {
  guideline,
  entity: "Department of Rural Water",
  period: "2026-27",
  sample: true,
  translate,
  taken: free,
};

test("the sample is read back by its headings, with its baselines from the trends sheet", () => {
  const workbook = planToWorkbook(planCfr(options));
  const matrix = onlyMatrix(workbook);
  expect(matrix.sheet).toBe("2 Matrix");
  expect(matrix.objectives.map((objective) => objective.indicators.length)).toEqual([3, 3, 3, 4, 2, 2, 2, 2]);
  expect(matrix.baselineSource).toBe("section-3");
  expect(matrix.indicators[0]?.baselines.map((cell) => cell.raw)).toEqual([66, 64]);
  expect(matrix.indicators.filter((row) => row.isNew).map((row) => row.unit.text)).toEqual(["Date"]);
});

test("the sample makes exactly the findings it is meant to teach", () => {
  const findings = findingsOf(planToWorkbook(planCfr(options)));
  expect(findings.map((finding) => `${finding.at.sheet}!${toA1(finding.at)} ${finding.rule}`)).toMatchInlineSnapshot(`
    [
      "2 Matrix!B6 CFR-205",
      "2 Matrix!J10 CFR-301",
      "2 Matrix!D11 CFR-213",
      "2 Matrix!H13 CFR-304",
      "3 Trends!F9 CFR-306",
    ]
  `);
});

test("what formulas show at first is what the engine computes", () => {
  const plan = planCfr(options);
  const workbook = planToWorkbook(plan);
  const card = scoreCfr(onlyMatrix(workbook), guideline);
  expect(card.composite).toBeNull();
  const score = workbook.grids.find((grid) => grid.sheet === "Score");
  expect(score?.values[6]?.[1]).toBe(card.soFar);
  expect(score?.values[8]?.[1]).toBe(card.ceiling);
});

test("an empty template holds no finding but asks for content", () => {
  const workbook = planToWorkbook(planCfr({ ...options, sample: false }));
  expect(onlyMatrix(workbook).indicators).toEqual([]);
  expect(findingsOf(workbook)).toEqual([]);
});

test("names that are taken are left alone", () => {
  const plan = planCfr({ ...options, taken: { sheets: ["2 matrix", "About"], names: ["rm_units"] } });
  expect(plan.sheets.map((sheet) => sheet.name)).toEqual([
    "About (2)",
    "1 Objectives",
    "2 Matrix (2)",
    "3 Trends",
    "4 Definitions",
    "5 Requirements",
    "6 Outcomes",
    "Score",
    "Review",
    "Calendar",
    "Lists",
  ]);
  expect(plan.names.map(({ name }) => name)).toContain("RM_Units_2");
  expect(onlyMatrix(planToWorkbook(plan)).sheet).toBe("2 Matrix (2)");
});

test("formulas use only functions that Excel 2016, LibreOffice, Google Sheets and IronCalc share", () => {
  const known = new Set([
    "IF",
    "AND",
    "OR",
    "NOT",
    "COUNT",
    "COUNTA",
    "COUNTIF",
    "COUNTIFS",
    "SUM",
    "SUMIFS",
    "SUMPRODUCT",
    "INDEX",
    "OFFSET",
    "MATCH",
    "ROUND",
    "MIN",
    "MAX",
    "UPPER",
    "TRIM",
    "ISTEXT",
    "ISNUMBER",
    "VALUE",
    "SUBSTITUTE",
    "LEFT",
    "MID",
    "LEN",
    "DATE",
    "IFERROR",
    "YEAR",
    "MONTH",
    "DAY",
    "RIGHT",
    "SUMIF",
    "ROWS",
    "ROW",
    "N",
  ]);
  const formulasOf = (one: typeof guideline) =>
    planCfr({ ...options, guideline: one }).sheets.flatMap(({ cells }) =>
      cells.flatMap(({ content }) => (typeof content === "object" && "formula" in content ? [content.formula] : [])),
    );
  const formulas = guidelines.flatMap(formulasOf);
  const used = new Set(
    formulas.flatMap((formula) =>
      [...formula.replace(/"[^"]*"|'[^']*'/g, "").matchAll(/[A-Z.]+(?=\()/g)].map(([name]) => name),
    ),
  );
  expect([...used].filter((name) => !known.has(name))).toEqual([]);
  expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(8000);
});

test.each(guidelines.map((one) => [one.id, one] as const))(
  "the preview's engine computes the matrix, the scores and the quality of %s, with a value wherever one is expected",
  (_, one) => {
    const plan = planCfr({ ...options, guideline: one });
    const book = calculatedPlan(plan);
    const scored = plan.sheets.filter(({ name }) => ["2 Matrix", "Score", "Review", "Lists"].includes(name));
    const formulas = scored.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, content }) =>
        typeof content === "object" && "formula" in content
          ? [{ at: `${name}!${toA1({ row, column })}`, planned: content.cached, shown: book.shown(name, row, column) }]
          : [],
      ),
    );
    expect(formulas.length).toBeGreaterThan(200);
    expect(
      formulas.filter(({ planned, shown }) => shown.startsWith("#") || (planned === "") !== (shown === "")),
    ).toEqual([]);
    const marks = formulas.filter(({ at, planned }) => /^(Review|Lists)!/.test(at) && planned !== "");
    expect(marks.filter(({ planned, shown }) => Math.abs(Number(planned) - Number(shown)) > 1e-6)).toEqual([]);
  },
);

test("the preview's engine counts an objective said twice once, and one without an outcome as not covered", () => {
  const book = calculatedPlan(planCfr(options));
  const place = (sheet: string, text: string) => {
    const planned = planCfr(options).sheets.find(({ name }) => name === sheet);
    const found = planned?.cells.find(({ content }) => content === text);
    if (!found) throw new Error(`no cell of ${sheet} says "${text}"`);
    return found;
  };
  const mark = (code: string) => Number(book.shown("Review", place("Review", code).row, MARK_COLUMN));
  expect([mark("1C.4"), mark("6.1")]).toEqual([100, 100]);

  const objective = place("1 Objectives", translate("template.cfr.sample.access.objective"));
  const long = "Safe water for all, ".repeat(20);
  for (const row of [objective.row, objective.row + 1])
    book.type("1 Objectives", row, objective.column, row === objective.row ? long : long.toUpperCase());
  for (const key of ["outcome", "outcomeIndicator"]) {
    const { row, column } = place("6 Outcomes", translate(`template.cfr.sample.outcome.sanitation.${key}`));
    book.type("6 Outcomes", row, column, "");
  }
  expect([mark("1C.4"), mark("6.1")]).toEqual([87.5, 87.5]);
});

test("every text the template asks for is there, and none stands idle", () => {
  const asked = new Set<string>();
  const spy = (key: string, args?: Parameters<typeof translate>[1]) => {
    asked.add(key);
    return translate(key, args);
  };
  planCfr({ ...options, translate: spy });
  expect([...asked].filter((key) => english[key] === undefined)).toEqual([]);
});
