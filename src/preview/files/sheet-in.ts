import type { Sheet } from "hucre/xlsx";
import type { CellValue, Grid } from "../../grid/grid";
import type { CellStyle, PlannedPrint } from "../../grid/sheet-plan";
import type { SheetState, StateCell, StateContent } from "../host/workbook-state";
import { conditionalIn } from "./conditional-words";
import { colorIn, styleIn, type StyleSurroundings } from "./style-in";
import { validationsIn } from "./validation-words";

/**
 * One sheet of an opened file as the preview's data. Cells come from `grid`, which is what the checks read on the
 * command line as well; looks and rules come from `sheet`, the same sheet as the formatting library read it.
 */
export function sheetIn(grid: Grid, sheet: Sheet, surroundings: StyleSurroundings): SheetState {
  const { freezePane, view, columns = [], rowDefs = [] } = sheet;
  const tabColor = colorIn(view?.tabColor, surroundings);
  return {
    name: grid.sheet,
    hidden: grid.hidden,
    cells: cellsIn(grid, sheet, surroundings),
    columnWidths: Object.fromEntries(
      columns.flatMap(({ width }, column) => (width === undefined ? [] : [[column, width] as const])),
    ),
    rowHeights: Object.fromEntries(
      [...rowDefs].flatMap(([row, { height, hidden }]) =>
        height === undefined || hidden ? [] : [[row, height] as const],
      ),
    ),
    hiddenRows: [...grid.hiddenRows],
    merges: grid.merges,
    freeze: freezePane ? { rows: freezePane.rows ?? 0, columns: freezePane.columns ?? 0 } : null,
    validations: (sheet.dataValidations ?? []).flatMap(validationsIn),
    conditionalFormats: (sheet.conditionalRules ?? []).flatMap((rule) => conditionalIn(rule, surroundings) ?? []),
    print: printIn(sheet.pageSetup),
    tabColor,
    showGridlines: view?.showGridLines ?? true,
    protected: sheet.protection !== undefined && sheet.protection.sheet !== false,
  };
}

/** Cells with content, and those that only look like something. */
function cellsIn(grid: Grid, sheet: Sheet, surroundings: StyleSurroundings): readonly StateCell[] {
  const cells = new Map<string, StateCell>();
  const looks = (row: number, column: number): CellStyle | null => {
    const style = sheet.cells?.get(`${row},${column}`)?.style;
    const numberFormat = grid.numberFormats[row]?.[column] ?? null;
    const plain = style ? styleIn(style, surroundings) : null;
    return numberFormat === null ? plain : { ...plain, numberFormat };
  };
  const add = (row: number, column: number, content: StateContent | null) => {
    const style = looks(row, column);
    if (content === null && style === null) return;
    cells.set(`${row},${column}`, {
      row,
      column,
      ...(content === null ? {} : { content }),
      ...(style === null ? {} : { style }),
    });
  };
  grid.values.forEach((values, row) =>
    values.forEach((value, column) => add(row, column, contentIn(value, grid.formulas[row]?.[column] ?? null))),
  );
  for (const key of sheet.cells?.keys() ?? []) {
    const [row = 0, column = 0] = key.split(",").map(Number);
    if (!cells.has(key)) add(row, column, contentIn(null, grid.formulas[row]?.[column] ?? null));
  }
  return [...cells.values()];
}

function contentIn(value: CellValue, formula: string | null): StateContent | null {
  return formula === null ? value : { formula, cached: value };
}

const PRINT_ROWS = /\$?(\d+):\$?(\d+)$/;

/** Repeated columns, heads and feet are not read: what the preview does not change is saved as the file has it. */
function printIn(setup: Sheet["pageSetup"]): PlannedPrint {
  const rows = PRINT_ROWS.exec(setup?.printTitlesRow ?? "");
  const pagesWide = setup?.fitToWidth ?? 1;
  return {
    orientation: setup?.orientation ?? "portrait",
    fitToWidth: setup?.fitToPage === true && setup.fitToWidth !== 0,
    ...(pagesWide > 1 ? { pagesWide } : {}),
    ...(rows ? { titleRows: { first: Number(rows[1]) - 1, last: Number(rows[2]) - 1 } } : {}),
  };
}
