import { hasResults } from "../../../src/cfr/score/has-results";
import { cfrRules } from "../../../src/cfr/rules";
import { scoreCfr } from "../../../src/cfr/score/score-matrix";
import type { Workbook } from "../../../src/grid/grid";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { shippedGuidelines } from "../../../src/guidelines/load";
import { planCfr } from "../../../src/cfr/template/plan-cfr";
import { createTranslate } from "../../../src/messages/translate";
import { ruleTable } from "../../support/rule-table";
import { checkTable, findingsOf, guideline, onlyMatrix, shipped } from "../support";

const HEADINGS =
  "| Objective | Weight of objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Baseline | Achievement |";

test("formulas that were never calculated are one finding, and nothing is missing for them", () => {
  const [finding, ...others] = checkTable(`
    ${HEADINGS}
    | Water | =SUM(F2:F3) | Drill | Wells drilled | Number | =J40*100 | =5*20 | 90 | 80 | 70 | 60 | =B50 | =SUM(Z1:Z9) |
    |       | ^CFR-004:never | | | | | | | | | | | |
    |       |             | Repair | Pumps repaired | Number | 40 | 100 | 90 | 80 | 70 | 60 | 55 | 95 |
  `);
  expect(finding?.args).toEqual({ count: 5 });
  expect(finding?.related).toHaveLength(4);
  expect(others).toEqual([]);
});

test("no score is made of them", () => {
  const matrix = onlyMatrix(
    ruleTable(`
    ${HEADINGS}
    | Water | 100 | Drill | Wells drilled | Number | =J40*100 | 100 | 90 | 80 | 70 | 60 | 50 | 85 |
    |       |     | Repair | Pumps repaired | Number | 40 | 100 | 90 | 80 | 70 | 60 | 55 | =B50 |
    |       |     | Clean | Wells cleaned | Number | 20 | =A50 | 90 | 80 | 70 | 60 | 55 | 85 |
  `).workbook,
  );
  const card = scoreCfr(matrix, guideline);
  expect(hasResults(matrix, guideline)).toBe(true);
  expect([card.composite, card.soFar, card.weightCovered]).toEqual([null, 0, 0]);
  expect(card.indicators.map(({ unscored }) => unscored)).toEqual([
    "weight-missing",
    "achievement-unreadable",
    "criteria-mixed",
  ]);
});

test("a formula that results in no text is blank like an empty cell", () => {
  const { workbook } = ruleTable(`
    ${HEADINGS}
    | Water | 100 | Drill | Wells drilled | Number | =J40 -> 100 | 100 | 90 | 80 | 70 | 60 | =B50 | 85 |
  `);
  const [grid] = workbook.grids;
  const shown = grid && {
    ...grid,
    values: grid.values.map((row) => row.map((value, column) => (column === 11 && value === null ? "" : value))),
  };
  expect(findingsOf({ ...workbook, grids: shown ? [shown] : [] }).map(({ rule }) => rule)).toEqual(["CFR-306"]);
});

test("where a score alone was not calculated nothing is said: it is worked out anyway", () => {
  checkTable(
    `
    | Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Baseline | Achievement | Raw score | Weighted raw score |
    | Water | Drill | Wells drilled | Number | 100 | 100 | 90 | 80 | 70 | 60 | 50 | 85 | =A90 | =A91 |
    | Total | | | | =SUM(E2) | | | | | | | | | |
  `,
    { rules: cfrRules.filter(({ id }) => id === "CFR-004") },
  );
});

describe.each(shippedGuidelines.flatMap(({ id, kind }) => (kind === "cfr" ? [id] : [])))("a template by %s", (id) => {
  const by = shipped(id);
  const template = (sample: boolean): Workbook =>
    planToWorkbook(
      planCfr({
        guideline: by,
        entity: "Roads",
        period: "2026-27",
        sample,
        translate: createTranslate(),
        taken: { sheets: [], names: [] },
      }),
    );

  test.each([true, false])("holds a result for each of its formulas (sample: %s)", (sample) => {
    const without = template(sample).grids.flatMap(({ sheet, formulas, values }) =>
      formulas.flatMap((row, r) =>
        row.flatMap((formula, c) =>
          formula !== null && (values[r]?.[c] ?? null) === null ? [`${sheet} ${r} ${c}`] : [],
        ),
      ),
    );
    expect(without).toEqual([]);
    expect(findingsOf(template(sample), { guideline: by }).filter(({ rule }) => rule === "CFR-004")).toEqual([]);
  });

  test("saved by a program that does not calculate has one finding that says so, and no false ones", () => {
    const filled = template(true);
    const saved = {
      ...filled,
      grids: filled.grids.map((grid) => ({
        ...grid,
        values: grid.values.map((row, r) => row.map((value, c) => (grid.formulas[r]?.[c] ? null : value))),
      })),
    };
    const known = new Set(findingsOf(filled, { guideline: by }).map(({ rule }) => rule));
    const found = findingsOf(saved, { guideline: by })
      .map(({ rule }) => rule)
      .filter((rule) => !known.has(rule));
    expect(found).toEqual(["CFR-004"]);
  });
});
