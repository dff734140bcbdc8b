import { runRules } from "../../src/check/run-rules";
import type { JustificationEntry } from "../../src/check/run-rules";
import type { Finding, Stage } from "../../src/check/finding";
import type { Workbook } from "../../src/grid/grid";
import { defaultGuideline } from "../../src/guidelines/load";
import type { JmiGuideline } from "../../src/guidelines/schema/jmi";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { jmiRules } from "../../src/jmi/rules";

export const guideline: JmiGuideline = defaultGuideline("jmi");

/** The findings of every JMI matrix in a workbook for all rules or only some; at the submission stage unless told. */
export function checkJmi(
  workbook: Workbook,
  only: readonly string[] = [],
  by: JmiGuideline = guideline,
  justifications: readonly JustificationEntry[] = [],
  at: { readonly stage: Stage; readonly asOf: string } = { stage: "submission", asOf: "2019-06-01" },
): readonly Finding[] {
  const rules = jmiRules.filter((rule) => only.length === 0 || only.includes(rule.id));
  return readJmiMatrices(workbook, by).flatMap((matrix) =>
    runRules(rules, { matrix, guideline: by, ...at }, { justifications }),
  );
}
