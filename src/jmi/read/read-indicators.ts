import { isBlank } from "../../grid/grid";
import { splitIndicators } from "../../parse/split-indicators";
import type { JmiIndicator, JmiPeriod, JmiValue } from "../matrix";
import { readIndicator } from "./read-indicator";
import { readRowFields } from "./read-row-fields";
import type { TableCells } from "./table-cells";

/**
 * The indicators of one row: as many as its text names, each with its own values. Where a column of the row holds a
 * baseline or target these are one indicator's, and the text is left whole.
 */
export function readIndicators(
  cells: TableCells,
  row: number,
  source: "indicator" | "output",
  named: boolean,
  period: JmiPeriod | null,
): readonly JmiIndicator[] {
  const fields = readRowFields(cells, row);
  const text = cells.text(row, source);
  const isOne = (["baseline", "target"] as const).some(
    (key) => !isBlank(cells.value(row, key)) || cells.uncalculated(row, key) !== null,
  );
  const [only = text, ...more] = isOne ? [text] : splitIndicators(text);
  if (more.length === 0) return [{ ...readIndicator(cells, row, source, text, named, period), ...fields }];
  const actual = fields.actual && ofSeveral(fields.actual);
  return [only, ...more].map((part) => ({
    ...readIndicator(cells, row, source, part, named, period),
    ...fields,
    actual,
  }));
}

/** One value beside several indicators: nobody can say whose it is. */
function ofSeveral(actual: JmiValue): JmiValue {
  const { reading } = actual;
  return reading.state === "value" ? { ...actual, reading: { state: "unreadable", raw: reading.raw } } : actual;
}
