import { runRules } from "../../src/check/run-rules";
import type { Finding, Stage } from "../../src/check/finding";
import { readCfrMatrices } from "../../src/cfr/read/read-cfr";
import { cfrRules } from "../../src/cfr/rules";
import type { CfrRule } from "../../src/cfr/rules/cfr-rule";
import type { CfrMatrix } from "../../src/cfr/matrix";
import type { Workbook } from "../../src/grid/grid";
import type { CfrGuideline } from "../../src/guidelines/schema/cfr";
import { defaultGuideline, shippedGuideline } from "../../src/guidelines/load";
import { expectFindings, ruleTable } from "../support/rule-table";

export const guideline: CfrGuideline = defaultGuideline("cfr");

export interface CheckOptions {
  readonly stage?: Stage;
  readonly rules?: readonly CfrRule[];
  readonly guideline?: CfrGuideline;
}

/** The only matrix of a workbook. */
export function onlyMatrix(workbook: Workbook, by: CfrGuideline = guideline): CfrMatrix {
  const matrices = readCfrMatrices(workbook, by);
  if (matrices.length !== 1 || !matrices[0]) throw new Error(`${matrices.length} matrices found, one expected`);
  return matrices[0];
}

export function findingsOf(workbook: Workbook, options: CheckOptions = {}): readonly Finding[] {
  const by = options.guideline ?? guideline;
  return readCfrMatrices(workbook, by).flatMap((matrix) =>
    runRules(options.rules ?? cfrRules, { matrix, guideline: by, stage: options.stage ?? "draft", asOf: "2027-04-30" }),
  );
}

/** Checks the matrix in the text by one rule alone, or by all, and expects exactly the findings that are marked. */
export function checkTable(text: string, options: CheckOptions = {}): readonly Finding[] {
  const table = ruleTable(text);
  const findings = findingsOf(table.workbook, options);
  expectFindings(table, findings);
  return findings;
}

/** A shipped guideline for a CFR. */
export function shipped(id: string): CfrGuideline {
  const found = shippedGuideline(id);
  if (found?.kind !== "cfr") throw new Error(`no CFR guideline "${id}" is shipped`);
  return found;
}
