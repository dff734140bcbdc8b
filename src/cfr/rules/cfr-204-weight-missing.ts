import type { Report } from "../../check/define-rule";
import type { CfrMatrix, MeasureCell } from "../matrix";
import { valuesOfTexts } from "../fixes/text-to-value";
import { BANGLADESH, cfrRule, headingCell, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** Objectives and indicators count by weights that are numbers above 0. */
export const cfr204 = cfrRule({
  id: "CFR-204",
  slug: "weight-missing",
  severity: "error",
  topic: "weight",
  source: BANGLADESH("Weight of objectives and performance indicators"),
  messages: [
    "indicator-missing",
    "objective-missing",
    "not-a-number",
    "not-positive",
    "text",
    "no-column",
    "no-objective-column",
  ],
  justifiable: false,
  check: ({ matrix }, report) => {
    const rows = namedIndicators(matrix);
    if (rows.length === 0) return;
    if (!matrix.columns.weight) {
      report({ at: headingCell(matrix, "indicator"), message: "no-column", args: { count: rows.length } });
    }
    if (!matrix.columns.objectiveWeight && matrix.objectives.length > 0) {
      report({
        at: headingCell(matrix, "objective", "group"),
        message: "no-objective-column",
        args: { count: matrix.objectives.length },
      });
    }
    for (const objective of matrix.objectives) {
      if (objective.weight && objective.indicators.length > 0) {
        checkWeight(matrix, objective.weight, "objective-missing", () => objective.name, report);
      }
    }
    for (const row of rows) {
      if (row.weight) checkWeight(matrix, row.weight, "indicator-missing", () => rowArgs(row).indicator, report);
    }
  },
});

function checkWeight(
  matrix: CfrMatrix,
  cell: MeasureCell,
  missing: string,
  name: () => string,
  report: (finding: Report) => void,
): void {
  const { measure, at } = cell;
  const args = () => ({ name: name(), value: shown(cell) });
  switch (measure.kind) {
    case "missing":
    case "not-applicable":
      return report({ at, message: missing, args: { name: name() } });
    case "number":
    case "percent":
      if (measure.value <= 0) return report({ at, message: "not-positive", args: args() });
      if (measure.asText)
        report({ at, message: "text", args: args(), severity: "warning", fix: valuesOfTexts(matrix, [cell]) });
      return;
    case "uncalculated":
      return; // CFR-004 says it
    default:
      return report({ at, message: "not-a-number", args: args() });
  }
}
