import { runRules } from "../check/run-rules";
import type { CellRef } from "../grid/cell-ref";
import type { JmiGuideline } from "../guidelines/guideline";
import type { JmiMatrix } from "../jmi/matrix";
import { readJmiMatrices } from "../jmi/read/read-jmi";
import { jmiRules } from "../jmi/rules";
import { twgHeading } from "../jmi/twg/read-twg";
import { headingOfColumn } from "../parse/headings/heading-of-column";
import type { InspectedMatrix } from "./inspection";
import { runOptions } from "./run-options";
import type { CheckOptions } from "./run-options";

/** What reads and checks JMI matrices, apart from the rest: the pane fetches it for workbooks that have one. */
export const jmiPart = { read: readJmiMatrices, inspect, rules: jmiRules };
export type JmiPart = typeof jmiPart;

function inspect(matrix: JmiMatrix, guideline: JmiGuideline, check: CheckOptions): InspectedMatrix {
  const beside = (cell: CellRef): string => {
    const part = matrix.continuedOn.find(({ sheet }) => sheet === cell.sheet);
    if (part) return headingOfColumn(part, cell.column);
    return matrix.twg ? twgHeading(matrix.twg, cell) : "";
  };
  const findings = runRules(
    jmiRules,
    { matrix, guideline, stage: check.stage, asOf: check.asOf },
    runOptions(matrix, beside, guideline, check),
  );
  return { kind: "jmi", matrix, guideline, findings, score: null };
}
