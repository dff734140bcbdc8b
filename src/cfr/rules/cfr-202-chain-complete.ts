import type { CfrMatrix } from "../matrix";
import { BANGLADESH, cfrRule, headingCell, namedIndicators, rowCell, shown } from "./cfr-rule";

/** Objective, action and indicator are a chain: none stands without the next. */
export const cfr202 = cfrRule({
  id: "CFR-202",
  slug: "chain-incomplete",
  severity: "error",
  topic: "structure",
  source: BANGLADESH("Objectives, activities and performance indicators"),
  messages: [
    "objective-alone",
    "no-objective-column",
    "no-objective",
    "no-action-column",
    "no-action",
    "action-alone",
    "row-unnamed",
  ],
  justifiable: false,
  check: ({ matrix }, report) => {
    for (const objective of matrix.objectives) {
      if (objective.indicators.length === 0) {
        report({ at: objective.at, message: "objective-alone", args: { objective: objective.name } });
      }
    }
    const orphans = matrix.columns.objective
      ? namedIndicators(matrix).filter(({ objective }) => objective === null)
      : [];
    const [orphan] = orphans;
    // Once: the objective that is missing is the first one's, and the rows below go on with it.
    if (orphan)
      report({
        at: rowCell(matrix, orphan, "objective"),
        message: "no-objective",
        args: { row: orphan.row + 1, count: orphans.length },
      });
    if (lacksObjectives(matrix))
      report({
        at: headingCell(matrix, "indicator"),
        message: "no-objective-column",
        args: { count: matrix.indicators.length },
      });
    if (!matrix.columns.action && matrix.indicators.length > 0) {
      report({
        at: headingCell(matrix, "indicator"),
        message: "no-action-column",
        args: { count: matrix.objectives.length },
      });
    }
    const told = new Set<number | null>();
    for (const row of matrix.indicators) {
      if (row.indicator.text === "") {
        const at = rowCell(matrix, row, "indicator");
        if (row.action.text !== "" && row.action.at.row === row.row) {
          report({ at, message: "action-alone", args: { action: row.action.text, row: row.row + 1 } });
        } else {
          const first = [row.weight, ...(row.criteria ?? []), row.singleTarget, row.achievement].find(
            (cell) => cell && cell.measure.kind !== "missing",
          );
          report({
            at,
            message: "row-unnamed",
            args: { row: row.row + 1, value: first ? shown(first) : row.unit.text },
          });
        }
      } else if (matrix.columns.action && row.action.text === "" && !told.has(row.objective)) {
        // Once for an objective: its later rows lack the same action.
        told.add(row.objective);
        const objective = row.objective === null ? undefined : matrix.objectives[row.objective];
        report({
          at: rowCell(matrix, row, "action"),
          message: "no-action",
          args: { row: row.row + 1, objective: objective?.name ?? "" },
        });
      }
    }
  },
});

/** Neither in a column, nor on lines of their own, nor in a column of which it is asked whether they are there. */
function lacksObjectives({ columns, objectives, indicators, questions }: CfrMatrix): boolean {
  if (columns.objective || columns.group || objectives.length > 0 || indicators.length === 0) return false;
  return !questions.some(({ mayBe }) => mayBe.includes("objective") || mayBe.includes("group"));
}
