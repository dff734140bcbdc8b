import { quoteSheet, toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import type { DescribedFinding } from "../described-findings";
import { fileUri } from "./file-uri";
import { SARIF_LEVEL, sarifRuleIndex } from "./sarif-rules";

/** The name under which results carry a finding's identity; a viewer that compares two rounds matches by it. */
const FINGERPRINT = "resultsMatrixFinding/v1";

/**
 * One finding as a SARIF result. A workbook has no lines, so the cell is a logical location; a justification stands in
 * the workbook itself, which SARIF calls a suppression in the source.
 */
export function sarifResult({ finding, id, what, advice }: DescribedFinding, file: string) {
  const { rule, severity, at, column, related, justification } = finding;
  const index = sarifRuleIndex(rule);
  return {
    ruleId: rule,
    ...(index === undefined ? {} : { ruleIndex: index }),
    level: SARIF_LEVEL[severity],
    message: { text: `${what} ${advice}` },
    locations: [cellLocation(file, at)],
    ...(related.length > 0
      ? { relatedLocations: related.map((cell, position) => ({ id: position + 1, ...cellLocation(file, cell) })) }
      : {}),
    partialFingerprints: { [FINGERPRINT]: id },
    suppressions: justification
      ? [
          {
            kind: "inSource",
            status: "accepted",
            justification: justification.reason,
            properties: { by: justification.by, date: justification.date },
          },
        ]
      : [],
    properties: { column },
  };
}

function cellLocation(file: string, cell: CellRef) {
  const name = toA1(cell);
  return {
    physicalLocation: { artifactLocation: { uri: fileUri(file) } },
    logicalLocations: [{ name, fullyQualifiedName: `${quoteSheet(cell.sheet)}!${name}`, kind: "cell" }],
  };
}
