import type { Fix } from "../../check/finding";
import { columnIndex, parseA1, quoteSheet, toA1 } from "../../grid/cell-ref";
import type { Edit, EditValue } from "../../grid/edit";
import { formulaAt, isBlank, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { shiftFormula } from "../../grid/shift-formula";
import type { CfrTable } from "../layout/find-cfr-tables";
import type { CfrIndicator, CfrMatrix } from "../matrix";
import { namedObjectives } from "../rules/named-objectives";

/**
 * A row for an indicator of Section 2 at the end of Section 3, with what names it and never a value. Where Section 3
 * shows its rows by number, as the template does, the row gets the formulas of the one above and a number, and so does
 * the row of Section 2 if it has none of its own. Null where no free row follows the table.
 */
export function addTrendRow(matrix: CfrMatrix, indicator: CfrIndicator): Fix | null {
  const table = matrix.document?.section3?.table;
  const column = table?.columns.indicator?.column;
  if (!table || column === undefined) return null;
  const { grid } = table;
  const isUsed = (at: number) => formulaAt(grid, at, column) !== null || !isBlank(valueAt(grid, at, column));
  let row = table.firstRow;
  for (let at = row; at <= table.area.bottom; at += 1) if (isUsed(at)) row = at + 1;
  // Rows that are prepared and show nothing yet are no content, so the table was found without them.
  while (isUsed(row)) row += 1;
  // Text right below would become a row of the table.
  if (!isFree(grid, row) || !isFree(grid, row + 1)) return null;
  const link = findLink(matrix, grid, { above: row, from: table.firstRow, column });
  // The formulas look for a number on the matrix's first sheet alone.
  if (link && indicator.indicator.at.sheet !== matrix.sheet) return null;
  const edits = link ? linkedRow(matrix, indicator, grid, link, row) : typedRow(matrix, table, indicator, row);
  return edits && { kind: "suggested", edits };
}

function typedRow(
  matrix: CfrMatrix,
  { grid, columns }: CfrTable,
  indicator: CfrIndicator,
  row: number,
): readonly Edit[] {
  const position = matrix.indicators.indexOf(indicator);
  const objective = namedObjectives(matrix).find(({ indicators }) => indicators.includes(position));
  const texts = [
    [columns.objective, objective?.text ?? ""],
    [columns.action, indicator.action.text],
    [columns.indicator, indicator.indicator.text],
    [columns.unit, indicator.unit.text],
  ] as const;
  return texts.flatMap(([found, text]) =>
    found && text !== "" ? [edit(grid, { row, column: found.column }, text)] : [],
  );
}

/** How a row of Section 3 shows one of Section 2: both have its number, each in a column of its own. */
interface Link {
  /** A row of Section 3 whose formulas can be copied. */
  readonly row: number;
  readonly numberColumn: number;
  readonly matrixNumberColumn: number;
}

const BY_NUMBER = /MATCH\((\$?[A-Z]{1,3}\$?\d+),('(?:[^']|'')+'|[^'!,()]+)!\$?([A-Z]{1,3})\$?\d+:\$?\3\$?\d+,0\)/;

function findLink(
  { sheet }: CfrMatrix,
  grid: Grid,
  { above, from, column }: { readonly above: number; readonly from: number; readonly column: number },
): Link | null {
  for (let row = above - 1; row >= from; row -= 1) {
    const found = BY_NUMBER.exec(formulaAt(grid, row, column) ?? "");
    const number = parseA1(found?.[1] ?? "");
    if (!found || number?.row !== row || ![sheet, quoteSheet(sheet)].includes(found[2] ?? "")) continue;
    return { row, numberColumn: number.column, matrixNumberColumn: columnIndex(found[3] ?? "") };
  }
  return null;
}

/**
 * A prepared row of Section 3 that nothing claims yet is taken for the indicator, so that no gap opens; the blank row of
 * Section 2 that it was prepared for gets another at the end.
 */
function linkedRow(
  matrix: CfrMatrix,
  indicator: CfrIndicator,
  grid: Grid,
  link: Link,
  end: number,
): readonly Edit[] | null {
  const own = { row: indicator.row, column: link.matrixNumberColumn };
  const numbers = numbersIn(matrix.grid, own.column);
  const used = new Set(matrix.indicators.map(({ row }) => valueAt(matrix.grid, row, own.column)));
  const known = valueAt(matrix.grid, own.row, own.column);
  const isOwn = typeof known === "number" && numbers.filter(({ number }) => number === known).length === 1;
  const inTrends = numbersIn(grid, link.numberColumn);
  if (formulaAt(matrix.grid, own.row, own.column) !== null) return null;
  if (isOwn && inTrends.some(({ number }) => number === known)) return null;
  const next = Math.max(0, ...[...numbers, ...inTrends].map(({ number }) => number)) + 1;
  const atEnd = (number: number) => copied(grid, link, end, number);
  const setOwn = (number: number) => edit(matrix.grid, own, number);
  const spare = inTrends.find(({ row, number }) => !used.has(number) && isSpare(grid, row, link));
  if (!spare) return isOwn ? atEnd(known) : [setOwn(next), ...atEnd(next)];
  const preparedFor = numbers.find(({ number }) => number === spare.number);
  if (isOwn) {
    const taken = edit(grid, { row: spare.row, column: link.numberColumn }, known);
    return [taken, ...(preparedFor ? atEnd(spare.number) : [])];
  }
  if (!preparedFor) return [setOwn(spare.number)];
  return [setOwn(spare.number), edit(matrix.grid, { row: preparedFor.row, column: own.column }, next), ...atEnd(next)];
}

/** A row that shows whatever has its number, with nothing typed beside it. */
function isSpare(grid: Grid, row: number, { numberColumn }: Link): boolean {
  const formulas = grid.formulas[row] ?? [];
  return (
    formulas.some((formula) => formula !== null && BY_NUMBER.test(formula)) &&
    (grid.values[row] ?? []).every(
      (value, column) => column === numberColumn || formulas[column] != null || isBlank(value),
    )
  );
}

/** The formulas of the row that can be copied, and a number. */
function copied(grid: Grid, { row: from, numberColumn }: Link, row: number, number: number): readonly Edit[] {
  const formulas = (grid.formulas[from] ?? []).flatMap((formula, column) =>
    formula === null ? [] : [edit(grid, { row, column }, { formula: shiftFormula(formula, row - from, 0) })],
  );
  return [...formulas, edit(grid, { row, column: numberColumn }, number)];
}

function numbersIn(grid: Grid, column: number): readonly { readonly row: number; readonly number: number }[] {
  return grid.values.flatMap((values, row) => {
    const number = values[column];
    return typeof number === "number" ? [{ row, number }] : [];
  });
}

function isFree(grid: Grid, row: number): boolean {
  return (
    (grid.values[row] ?? []).every((value) => isBlank(value)) &&
    (grid.formulas[row] ?? []).every((formula) => formula === null)
  );
}

function edit(grid: Grid, at: { readonly row: number; readonly column: number }, to: EditValue): Edit {
  return { sheet: grid.sheet, cell: toA1(at), from: valueAt(grid, at.row, at.column), to };
}
