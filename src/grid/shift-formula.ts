import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from "./cell-ref";

/** Texts in double quotes, sheet names in single ones, table references in brackets, or an address that stands alone. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![A-Za-z0-9_.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![A-Za-z0-9_.(!])/g;

/**
 * A formula as it reads when filled `rows` down and `columns` to the right: relative parts of addresses move, those
 * after "$" stay. Cells that share a formula are stored as its first cell's text alone.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole, columnFixed?: string, letters?: string, rowFixed?: string, digits?: string) => {
    if (letters === undefined || digits === undefined) return whole;
    const column = columnIndex(letters) + (columnFixed === "" ? columns : 0);
    const row = Number(digits) + (rowFixed === "" ? rows : 0);
    if (columnIndex(letters) >= MAX_COLUMNS) return whole;
    if (column < 0 || column >= MAX_COLUMNS || row < 1 || row > MAX_ROWS) return "#REF!";
    return `${columnFixed}${columnName(column)}${rowFixed}${row}`;
  });
}
