import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { defaultGuideline } from "../../../src/guidelines/load";
import type { JmiMatrix } from "../../../src/jmi/matrix";
import { readJmiMatrices } from "../../../src/jmi/read/read-jmi";
import { planJmi } from "../../../src/jmi/template/plan-jmi";
import type { FilledRows } from "../../../src/jmi/template/template-options";
import { createTranslate } from "../../../src/messages/translate";

export const guideline = defaultGuideline("jmi");
export const translate = createTranslate();

/** The matrix of a new template that holds these rows, or the worked example. */
export function templateMatrix(filled?: FilledRows): JmiMatrix {
  const plan = planJmi({
    guideline,
    entity: "Rural Water TWG",
    period: "",
    sample: filled === undefined,
    ...(filled ? { filled } : {}),
    translate,
    taken: { sheets: [], names: [] },
  });
  const [matrix] = readJmiMatrices(planToWorkbook(plan), guideline);
  if (!matrix) throw new Error("no matrix was found");
  return matrix;
}
