import type { CfrMatrix } from "../cfr/matrix";
import { areaContains, parseArea } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import type { Workbook } from "../grid/grid";
import { saysJmi } from "../jmi/layout/says-jmi";
import type { JmiMatrix } from "../jmi/matrix";

type Matrix = CfrMatrix | JmiMatrix;

/** What a template calls its matrix; a name that says the kind decides against any likeness of headings. */
const NAMES = { cfr: /^RM_CFR_Matrix/i, jmi: /^RM_JMI_Matrix/i } as const;

/**
 * The matrices in the order of sheets and rows. The two kinds share words in their headings, so one table may be taken
 * for both; then the kind that its name says is kept, else a JMI on a sheet that calls itself so, else the one that knows
 * more of its columns, else the CFR.
 */
export function keepOneKind(workbook: Workbook, found: readonly Matrix[]): readonly Matrix[] {
  const order = new Map(workbook.grids.map((grid, index) => [grid.sheet, index]));
  const certainty = (matrix: Matrix) =>
    (isNamed(workbook, matrix) ? 1000 : 0) +
    (matrix.kind === "jmi" && saysJmi(matrix.grid) ? 100 : 0) +
    Object.keys(matrix.columns).length;
  return found
    .filter(
      (matrix) =>
        !found.some((other) => isSameTable(matrix, other) && isSurer(certainty(other), certainty(matrix), other)),
    )
    .sort((a, b) => (order.get(a.sheet) ?? 0) - (order.get(b.sheet) ?? 0) || a.area.top - b.area.top);
}

function isSurer(other: number, own: number, matrix: Matrix): boolean {
  return other > own || (other === own && matrix.kind === "cfr");
}

function isSameTable(a: Matrix, b: Matrix): boolean {
  return a.kind !== b.kind && a.sheet === b.sheet && overlaps(a.area, b.area);
}

function overlaps(a: CellArea, b: CellArea): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

function isNamed(workbook: Workbook, matrix: Matrix): boolean {
  return workbook.names.some(({ name, refersTo }) => {
    if (!NAMES[matrix.kind].test(name)) return false;
    const bang = refersTo.lastIndexOf("!");
    const sheet = refersTo.slice(1, bang).replace(/^'|'$/g, "").replaceAll("''", "'");
    const area = parseArea(refersTo);
    return (
      sheet === matrix.sheet && area !== null && areaContains(area, { row: matrix.headerRow, column: matrix.area.left })
    );
  });
}
