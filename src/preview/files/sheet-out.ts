import type { Cell, ConditionalRule, Sheet } from "hucre/xlsx";
import type { CellArea } from "../../grid/cell-ref";
import { toHeaderFooter } from "../../xlsx/page-margins";
import type { SheetState } from "../host/workbook-state";
import { cellOut } from "./cell-out";
import { conditionalIn, conditionalOut } from "./conditional-words";
import { omit } from "./omit";
import { validationOut } from "./validation-words";

/** The same sheet in the opened file, and the state it was opened as. */
export interface SheetBefore {
  readonly kept: Sheet;
  readonly opened: SheetState;
  /** See `CellBefore`. */
  readonly resultsHold: boolean;
}

const NO_SURROUNDINGS = { themeColors: [], defaultSizePoints: 11 };

/** One sheet for the file: the preview's data laid over what the file had beside it (pictures, links, tables …). */
export function sheetOut(sheet: SheetState, before: SheetBefore | null): Sheet {
  const kept = before?.kept;
  return {
    ...(kept ? omit(kept, "freezePane", "protection") : {}),
    name: sheet.name,
    rows: [],
    cells: cellsOut(sheet, before),
    columns: columnsOut(sheet, kept),
    rowDefs: rowsOut(sheet, kept),
    merges: sheet.merges.map(mergeOut),
    dataValidations: same(sheet.validations, before?.opened.validations)
      ? (kept?.dataValidations ?? [])
      : sheet.validations.map(validationOut),
    conditionalRules: conditionalsOut(sheet, before),
    view: {
      ...kept?.view,
      showGridLines: sheet.showGridlines,
      ...(sheet.tabColor === null ? {} : { tabColor: { rgb: sheet.tabColor.slice(1) } }),
    },
    pageSetup: printOut(sheet, before),
    ...(sheet.print.texts ? { headerFooter: toHeaderFooter(sheet.print.texts) } : {}),
    hidden: sheet.hidden,
    veryHidden: sheet.hidden && kept?.veryHidden === true,
    ...(sheet.freeze && sheet.freeze.rows + sheet.freeze.columns > 0 ? { freezePane: sheet.freeze } : {}),
    ...(sheet.protected ? { protection: kept?.protection ?? { sheet: true } } : {}),
  };
}

function cellsOut(sheet: SheetState, before: SheetBefore | null): Map<string, Cell> {
  const opened = new Map(before?.opened.cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const cells = new Map<string, Partial<Cell>>();
  for (const cell of sheet.cells) {
    const key = `${cell.row},${cell.column}`;
    cells.set(
      key,
      cellOut(cell, {
        kept: before?.kept.cells?.get(key),
        opened: opened.get(key),
        resultsHold: before?.resultsHold ?? false,
      }),
    );
  }
  // The library's type asks for more than its writer does.
  return cells as Map<string, Cell>;
}

function columnsOut(sheet: SheetState, kept: Sheet | undefined): NonNullable<Sheet["columns"]> {
  const count = Math.max(
    kept?.columns?.length ?? 0,
    ...Object.keys(sheet.columnWidths).map((column) => Number(column) + 1),
    0,
  );
  return Array.from({ length: count }, (_, column) => {
    const rest = omit(kept?.columns?.[column] ?? {}, "header", "key");
    const width = sheet.columnWidths[column];
    return width === undefined ? rest : { ...rest, width };
  });
}

function rowsOut(sheet: SheetState, kept: Sheet | undefined): NonNullable<Sheet["rowDefs"]> {
  const hidden = new Set(sheet.hiddenRows);
  const rows = new Set([...(kept?.rowDefs?.keys() ?? []), ...Object.keys(sheet.rowHeights).map(Number), ...hidden]);
  return new Map(
    [...rows].map((row) => {
      const rest = omit(kept?.rowDefs?.get(row) ?? {}, "hidden");
      const height = sheet.rowHeights[row];
      return [
        row,
        { ...rest, ...(height === undefined ? {} : { height }), ...(hidden.has(row) ? { hidden: true } : {}) },
      ];
    }),
  );
}

/** Without titles and print area, which are saved as names of the workbook. */
function printOut(sheet: SheetState, before: SheetBefore | null): NonNullable<Sheet["pageSetup"]> {
  const kept = omit(before?.kept.pageSetup ?? {}, "printTitlesRow", "printTitlesColumn", "printArea");
  if (before && same(sheet.print, before.opened.print)) return kept;
  return {
    ...(before ? kept : { paperSize: "a4" }),
    orientation: sheet.print.orientation,
    ...(sheet.print.fitToWidth
      ? { fitToPage: true, fitToWidth: sheet.print.pagesWide ?? 1, fitToHeight: kept.fitToHeight ?? 0 }
      : {}),
  };
}

function mergeOut(area: CellArea): NonNullable<Sheet["merges"]>[number] {
  return { startRow: area.top, startCol: area.left, endRow: area.bottom, endCol: area.right };
}

/** Rules by formula come from the preview; the kinds it does not draw stay as the file has them. */
function conditionalsOut(sheet: SheetState, before: SheetBefore | null): ConditionalRule[] {
  const kept = before?.kept.conditionalRules ?? [];
  if (before && same(sheet.conditionalFormats, before.opened.conditionalFormats)) return [...kept];
  const undrawn = kept.filter((rule) => conditionalIn(rule, NO_SURROUNDINGS) === null);
  const drawn = sheet.conditionalFormats.map((format, index) => conditionalOut(format, index + 1));
  return [...drawn, ...undrawn.map((rule) => ({ ...rule, priority: rule.priority + drawn.length }))];
}

/** Plain data, compared by what it says. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
