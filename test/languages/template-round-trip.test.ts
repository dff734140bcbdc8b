import { planCfr } from "../../src/cfr/template/plan-cfr";
import type { Stage } from "../../src/check/finding";
import { toA1 } from "../../src/grid/cell-ref";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import type { Guideline } from "../../src/guidelines/guideline";
import { shippedGuidelines } from "../../src/guidelines/load";
import type { Language } from "../../src/guidelines/wording/wording";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { planJmi } from "../../src/jmi/template/plan-jmi";
import { templateCatalogue } from "../../src/messages/catalogues";
import { createTranslate } from "../../src/messages/translate";

const LANGUAGES = ["fr", "km"] as const;
const STAGES: readonly Stage[] = ["draft", "submission", "evaluation"];

function sampleIn(language: Language, guideline: Guideline): WorkbookPlan {
  const translate = createTranslate(templateCatalogue(language), language);
  const options = {
    entity: "",
    period: "2026-27",
    sample: true,
    translate,
    language,
    taken: { sheets: [], names: [] },
  };
  return guideline.kind === "cfr" ? planCfr({ ...options, guideline }) : planJmi({ ...options, guideline });
}

/** What is found and scored, without words: rule, place by the number of the sheet, and figures. */
function outcome(plan: WorkbookPlan, stage: Stage) {
  const workbook = planToWorkbook(plan);
  const sheets = workbook.grids.map(({ sheet }) => sheet);
  const inspection = inspectWorkbook(workbook, { stage, asOf: "2026-08-01" });
  return inspection.matrices.map((matrix) => ({
    guideline: matrix.guideline.id,
    findings: matrix.findings.map(
      ({ rule, messageId, at }) => `${rule} ${messageId} ${sheets.indexOf(at.sheet)}!${toA1(at)}`,
    ),
    score: matrix.kind === "cfr" ? { soFar: matrix.score?.soFar, rating: matrix.score?.rating } : null,
  }));
}

describe.each(LANGUAGES)("a worked example in %s", (language) => {
  test.each(shippedGuidelines.map((guideline) => [guideline.id, guideline] as const))(
    "is read under %s as the English one: same findings, same score",
    (_, guideline) => {
      for (const stage of STAGES) {
        expect(outcome(sampleIn(language, guideline), stage)).toEqual(outcome(sampleIn("en", guideline), stage));
      }
    },
  );
});
