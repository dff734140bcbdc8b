import type { CfrMatrix, MeasureCell } from "../../cfr/matrix";
import { nameKey } from "../../cfr/rules/names";
import type { CellRef } from "../../grid/cell-ref";
import { textOf } from "../../grid/grid";
import type { InspectedMatrix } from "../../inspect/inspection";
import { linesOf } from "../../jmi/agreed/agreed-changes";
import type { JmiMatrix } from "../../jmi/matrix";
import { valueText } from "../../jmi/rules/support/value-text";

/** A row of a matrix as far as it is needed to know it again in another version of the workbook. */
export interface ComparedRow {
  readonly at: CellRef;
  /** What it is called in the workbook. */
  readonly name: string;
  /** The objective or outcome that it stands under, made comparable. */
  readonly group: string;
  /** From the widest to the narrowest: objective, action, indicator, or outcome, output, indicator; made comparable. */
  readonly words: readonly string[];
  /** Weight and targets, to tell rows apart that have the same words. */
  readonly values: string;
}

/** The indicators of a matrix in its order: for a CFR those of `matrix.indicators`, for a JMI those of `linesOf`. */
export function comparedRows(inspected: InspectedMatrix): readonly ComparedRow[] {
  return inspected.kind === "cfr" ? cfrRows(inspected.matrix) : jmiRows(inspected.matrix);
}

function cfrRows(matrix: CfrMatrix): readonly ComparedRow[] {
  const content = (cell: MeasureCell | null) => textOf(cell?.raw ?? null);
  return matrix.indicators.map((row) => {
    const objective = row.objective === null ? "" : (matrix.objectives[row.objective]?.name ?? "");
    const words = [objective, row.action.text, row.indicator.text].map(nameKey);
    return {
      at: row.indicator.at,
      name: row.indicator.text || row.action.text,
      group: words[0] ?? "",
      words,
      values: [row.weight, ...(row.criteria ?? [row.singleTarget])].map(content).join("\u0002"),
    };
  });
}

function jmiRows(matrix: JmiMatrix): readonly ComparedRow[] {
  return linesOf(matrix.outcomes).map(({ outcome, output, indicator }) => {
    const words = [outcome.text, output.text, indicator.text].map(nameKey);
    return {
      at: indicator.at,
      name: indicator.text || output.text,
      group: words[0] ?? "",
      words,
      values: [indicator.baseline, ...indicator.targets].map(({ reading }) => valueText(reading)).join("\u0002"),
    };
  });
}
