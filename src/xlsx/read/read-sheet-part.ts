import { MAX_COLUMNS, parseA1, parseArea } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import { parseIsoInstant } from "../../grid/day-serial";
import type { CellValue, DateSystem, Grid } from "../../grid/grid";
import { XlsxError } from "../xlsx-error";
import type { CellRoom } from "./cell-room";
import { isTrue } from "./read-workbook-part";
import { decodeCellText, scanXml } from "./scan-xml";
import type { Attributes } from "./scan-xml";
import { createSheetRows } from "./sheet-rows";
import { shiftFormula } from "../../grid/shift-formula";

/** More rows than this, declared or there, and the file is refused. */
export const MAX_ROWS_READ = 1_000_000;

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly strings: readonly string[];
  readonly numberFormats: readonly (string | null)[];
  readonly dateSystem: DateSystem;
  readonly room: CellRoom;
}

/** A cell while its element is open. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  /** False where the cell has no value element at all: a formula that no program has calculated. */
  hasValue: boolean;
  inline: string;
  formula: string;
  /** Attributes of its formula element; null for a constant. */
  formulaKind: Attributes | null;
}

/** A formula that other cells repeat, and where it stands. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

/** One sheet's XML as a grid. Cells with a look but no content are left out, so empty formatted rows cost nothing. */
export function readSheetPart(xml: string, name: string, hidden: boolean, context: SheetContext): Grid {
  const rows = createSheetRows(context.room);
  const merges: CellArea[] = [];
  const hiddenRows = new Set<number>();
  const shared = new Map<string, SharedFormula>();
  let row = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  let target: "value" | "formula" | "inline" | null = null;
  let inGuide = false;
  let root: string | null = null;

  scanXml(xml, {
    open(tag, attributes) {
      root ??= tag;
      if (root !== "worksheet") throw new XlsxError("corrupt", `a sheet of kind "${root}"`);
      switch (tag) {
        case "dimension":
          refuseTooManyRows(declaredRows(attributes["ref"]));
          break;
        case "row":
          row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
          column = -1;
          if (!Number.isInteger(row) || row < 0) throw new XlsxError("corrupt", `row "${attributes["r"]}"`);
          refuseTooManyRows(row + 1);
          if (isTrue(attributes["hidden"])) hiddenRows.add(row);
          break;
        case "c":
          cell = openCell(attributes, row, column + 1);
          column = cell.column;
          break;
        case "f":
          if (cell) cell.formulaKind = attributes;
          target = "formula";
          break;
        case "v":
          if (cell) cell.hasValue = true;
          target = "value";
          break;
        case "rPh":
          inGuide = true;
          break;
        case "t":
          target = inGuide ? null : "inline";
          break;
        case "mergeCell": {
          const area = parseArea(attributes["ref"] ?? "");
          if (area) merges.push(area);
          break;
        }
        default:
      }
    },
    text(piece) {
      if (cell && target) cell[target] += piece;
    },
    close(tag) {
      if (tag === "c" && cell) {
        const formula = formulaOf(cell, shared);
        const value = valueOf(cell, context);
        if (value !== null || formula !== null) {
          rows.put(cell.row, cell.column, value, formula, context.numberFormats[cell.style] ?? null);
        }
        cell = null;
      } else if (tag === "v" || tag === "f" || tag === "t") target = null;
      else if (tag === "rPh") inGuide = false;
    },
  });
  return { sheet: name, hidden, ...rows.tables(), merges, hiddenRows };
}

function openCell(attributes: Attributes, row: number, nextColumn: number): OpenCell {
  const { r, t = "n", s = "0" } = attributes;
  const at = r === undefined ? { row, column: nextColumn } : parseA1(r);
  if (!at || at.row < 0 || at.column >= MAX_COLUMNS) throw new XlsxError("corrupt", `cell "${r}"`);
  // Field by field: spreading `at` makes reading a large sheet ten times slower.
  return {
    row: at.row,
    column: at.column,
    type: t,
    style: Number(s),
    value: "",
    hasValue: false,
    inline: "",
    formula: "",
    formulaKind: null,
  };
}

function valueOf(cell: OpenCell, context: SheetContext): CellValue {
  const { type, value } = cell;
  switch (type) {
    case "s":
      return value.trim() === "" ? null : sharedText(value, context);
    case "inlineStr":
      return decodeCellText(cell.inline) || null;
    case "str":
      // A formula may result in an empty text; that is not the same as a blank cell.
      return cell.formulaKind && cell.hasValue ? decodeCellText(value) : decodeCellText(value) || null;
    case "b":
      return isTrue(value.trim());
    case "e":
      return { error: value };
    case "d":
      return parseIsoInstant(value, context.dateSystem) ?? value;
    default: {
      if (value.trim() === "") return null;
      const number = Number(value);
      return Number.isFinite(number) ? number : value;
    }
  }
}

/** A cell that names a text which is not there has lost its words: that is damage, and not a blank cell. */
function sharedText(index: string, { strings }: SheetContext): string | null {
  const text = strings[Number(index)];
  if (text === undefined) throw new XlsxError("corrupt", `text ${index} is missing`);
  return text || null;
}

function formulaOf(cell: OpenCell, shared: Map<string, SharedFormula>): string | null {
  const { formula, formulaKind, row, column } = cell;
  if (!formulaKind) return null;
  const group = formulaKind["t"] === "shared" ? formulaKind["si"] : undefined;
  if (formula !== "") {
    if (group !== undefined) shared.set(group, { formula, row, column });
    return `=${formula}`;
  }
  const first = group === undefined ? undefined : shared.get(group);
  return first ? `=${shiftFormula(first.formula, row - first.row, column - first.column)}` : null;
}

function declaredRows(dimension: string | undefined): number {
  const last = /([0-9]+)$/.exec(dimension ?? "");
  return last ? Number(last[1]) : 0;
}

function refuseTooManyRows(rows: number): void {
  if (rows > MAX_ROWS_READ) throw new XlsxError("too-large", `${rows} rows`);
}
