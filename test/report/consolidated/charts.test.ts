import { areaToA1 } from "../../../src/grid/cell-ref";
import { createTranslate } from "../../../src/messages/translate";
import { planConsolidated } from "../../../src/report/consolidated/plan-consolidated";
import { submissionOf } from "../../../src/report/consolidated/submission";
import type { Submission } from "../../../src/report/consolidated/submission";
import { checked, UNREADABLE } from "../checked";

const translate = createTranslate();
const unreadable = submissionOf(UNREADABLE, translate);

/** A CFR of two indicators; what the second achieved decides whether there is a composite. */
function submission(file: string, entity: string | null, achievement: string): Submission {
  const text = `
    == M ==
    | Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Achievement |
    | Roads | Resurface | Roads resurfaced | Number | 60 | 100 | 90 | 80 | 70 | 60 | 85 |
    | Roads | Inspect | Bridges inspected | Number | 40 | 50 | 45 | 40 | 35 | 30 | ${achievement} |
  `;
  const { matrices, ...rest } = submissionOf(checked(text, file), translate);
  return { ...rest, matrices: matrices.map((matrix) => ({ ...matrix, entity })) };
}

/** The labels and bars of the only chart of a sheet; null where it has none. */
function chartOf(submissions: readonly Submission[], sheet: "Register" | "Scores") {
  const { sheets } = planConsolidated(submissions, { translate, expected: ["Ministry of Mines"] });
  const [chart] = sheets.find(({ name }) => name === sheet)?.charts ?? [];
  return chart ? [chart.labels, ...chart.series.map(({ values }) => values)].map(areaToA1) : null;
}

const works = submission("works.xlsx", "Ministry of Works", "45");

test("the bars carry the departments' names where each is known", () => {
  const both = [works, submission("health.xlsx", "Ministry of Health", "45")];
  expect(chartOf(both, "Register")).toEqual(["A2:A3", "N2:N3", "O2:O3"]);
  expect(chartOf(both, "Scores")).toEqual(["A2:A3", "F2:F3"]);
});

test.each([null, ""])("the bars carry the files' names where a department is unknown (%j)", (entity) => {
  const both = [works, submission("unknown.xlsx", entity, "45")];
  expect(chartOf(both, "Register")?.[0]).toBe("C2:C3");
  expect(chartOf(both, "Scores")?.[0]).toBe("B2:B3");
});

test("composites are drawn where one is known, and not at all where none is", () => {
  const open = submission("open.xlsx", "Ministry of Health", "");
  expect(chartOf([works, open], "Scores")).toEqual(["A2:A3", "F2:F3"]);
  expect(chartOf([open], "Scores")).toBeNull();
});

test("files that cannot be read push no workbook out of the register's chart", () => {
  expect(chartOf([unreadable, works], "Register")).toEqual(["C2:C3", "N2:N3", "O2:O3"]);
  expect(chartOf([unreadable], "Register")).toBeNull();
});
