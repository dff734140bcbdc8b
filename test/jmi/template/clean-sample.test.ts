import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { inspectWorkbook } from "../../../src/inspect/inspect";
import { planJmi } from "../../../src/jmi/template/plan-jmi";
import { createTranslate } from "../../../src/messages/translate";
import { guideline } from "../run-jmi";

/** What is found in a template of some years, checked on some day, once in each stage. */
function found(period: string, asOf: string, sample: boolean): readonly string[] {
  const plan = planJmi({
    guideline,
    entity: "Rural Water TWG",
    period,
    sample,
    translate: createTranslate(),
    taken: { sheets: [], names: [] },
  });
  const workbook = planToWorkbook(plan);
  return (["draft", "submission", "evaluation"] as const).flatMap((stage) =>
    inspectWorkbook(workbook, { asOf, stage }).matrices.flatMap(({ findings }) =>
      findings.map(({ severity, rule, messageId }) => `${stage}: ${severity} ${rule}:${messageId}`),
    ),
  );
}

/** The example has one issue that the group cannot settle, which the progress report is to carry on. */
const CARRIED_ON = ["evaluation: advice TWG-25:unresolved"];

test.each([
  ["", "2019-10-01"],
  ["", "2026-11-22"],
  ["2026-27", "2026-11-22"],
])("the worked example of %p holds nothing to be found on %s, and a blank template neither", (period, asOf) => {
  expect(found(period, asOf, true)).toEqual(CARRIED_ON);
  expect(found(period, asOf, false)).toEqual([]);
});
