import { isBlank } from "../../grid/grid";
import { readValue } from "../../parse/read-value";
import { JMI_FIELDS } from "../matrix";
import type { JmiDateCell, JmiField, JmiMatrixColumn, JmiRowFields, JmiTextCell, JmiValue } from "../matrix";
import { readDateCell } from "./read-indicator";
import type { TableCells } from "./table-cells";

/** The structured cells of an indicator's row, as far as the table has columns for them. */
export function readRowFields(cells: TableCells, row: number): JmiRowFields {
  const textIn = (key: JmiMatrixColumn): JmiTextCell | null =>
    cells.has(key) ? { at: cells.at(row, key), text: cells.text(row, key) } : null;
  const dateIn = (key: "baselineDate" | "targetDate" | "actualDate"): JmiDateCell | null =>
    cells.has(key)
      ? {
          at: cells.at(row, key),
          raw: cells.text(row, key),
          reading: readDateCell(cells, row, key) ?? { state: "none" },
        }
      : null;
  const fields: Partial<Record<JmiField, JmiTextCell>> = {};
  for (const key of JMI_FIELDS) {
    const cell = textIn(key);
    if (cell) fields[key] = cell;
  }
  return {
    actual: readActual(cells, row),
    baselineDate: dateIn("baselineDate"),
    targetDate: dateIn("targetDate"),
    actualDate: dateIn("actualDate"),
    unit: textIn("baselineUnit"),
    fields,
  };
}

/** The value reached, in the row's unit, with the date of its column where it has none of its own. */
function readActual(cells: TableCells, row: number): JmiValue | null {
  if (!cells.has("actual")) return null;
  const at = cells.at(row, "actual");
  const formula = cells.uncalculated(row, "actual");
  if (formula !== null)
    return { at, from: "column", reading: { state: "unreadable", raw: formula, uncalculated: true } };
  const value = cells.value(row, "actual");
  const reading = readValue(value, cells.format(row, "actual"), cells.dateSystem);
  if (isBlank(value) || (reading.state !== "value" && reading.state !== "text")) return { at, from: "column", reading };
  const date = reading.date === null ? readDateCell(cells, row, "actualDate") : null;
  const dated = date?.state === "date" ? { ...reading, date: date.date, lastDay: date.lastDay } : reading;
  const unit = cells.text(row, "baselineUnit");
  const isBare = dated.state === "value" && dated.unit === null && unit !== "";
  return { at, from: "column", reading: isBare ? { ...dated, unit } : dated };
}
