import { read } from "@e965/xlsx";
import type { CellObject, ParsingOptions, WorkBook, WorkSheet } from "@e965/xlsx";
import type { CellArea } from "../../../grid/cell-ref";
import type { CellValue, DefinedName, Grid, Workbook } from "../../../grid/grid";
import { createCellRoom } from "../../read/cell-room";
import type { CellRoom } from "../../read/cell-room";
import { MAX_ROWS_READ } from "../../read/read-sheet-part";
import { createSheetRows } from "../../read/sheet-rows";
import { XlsxError } from "../../xlsx-error";

/** What the codes of errors in the binary formats stand for (MS-XLS, 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: "#NULL!",
  0x07: "#DIV/0!",
  0x0f: "#VALUE!",
  0x17: "#REF!",
  0x1d: "#NAME?",
  0x24: "#NUM!",
  0x2a: "#N/A",
  0x2b: "#GETTING_DATA",
};

const WANTED: ParsingOptions = {
  type: "array",
  dense: true,
  cellDates: false,
  cellFormula: true,
  cellNF: true,
  cellStyles: true,
  cellText: false,
  cellHTML: false,
};

/**
 * The cells of an .xls or .xlsb workbook that is known to be whole: values and stored results, formulas, number
 * formats, merges, hidden rows and sheets, names. Days stay serial numbers. Throws XlsxError.
 */
export function readBinary(bytes: Uint8Array): Workbook {
  const workbook = quietly(() => read(bytes, WANTED));
  const room = createCellRoom();
  return {
    grids: workbook.SheetNames.flatMap((name, index) => gridOf(workbook, name, index, room) ?? []),
    names: namesOf(workbook),
    dateSystem: workbook.Workbook?.WBProps?.date1904 === true ? "1904" : "1900",
    limits: [],
  };
}

/** The library tells the console of each record that it does not know; on a command line people would read that. */
function quietly<Result>(work: () => Result): Result {
  const told = globalThis.console;
  const { error } = told;
  told.error = () => undefined;
  try {
    return work();
  } finally {
    told.error = error;
  }
}

function gridOf(workbook: WorkBook, name: string, index: number, room: CellRoom): Grid | null {
  const sheet = workbook.Sheets[name];
  // The library passes over a sheet that it fails on.
  if (!sheet) throw new XlsxError("corrupt", "a sheet that cannot be read");
  if ((sheet["!type"] ?? "sheet") !== "sheet") return null; // a chart, a macro or a dialogue
  const rows = createSheetRows(room);
  const cells = cellsOf(sheet);
  if (cells.length > MAX_ROWS_READ) throw new XlsxError("too-large", `${cells.length} rows`);
  cells.forEach((ofRow, row) => {
    ofRow.forEach((cell, column) => {
      const formula = typeof cell.f === "string" && cell.f !== "" ? `=${cell.f}` : null;
      const value = valueOf(cell, formula !== null);
      if (value !== null || formula !== null) rows.put(row, column, value, formula, formatOf(cell));
    });
  });
  const hiddenRows = new Set<number>();
  sheet["!rows"]?.forEach((row, at) => {
    if (row.hidden === true) hiddenRows.add(at);
  });
  return {
    sheet: name,
    hidden: (workbook.Workbook?.Sheets?.[index]?.Hidden ?? 0) !== 0,
    ...rows.tables(),
    merges: (sheet["!merges"] ?? []).map(({ s, e }): CellArea => ({ top: s.r, left: s.c, bottom: e.r, right: e.c })),
    hiddenRows,
  };
}

/** The library's types tell of a map of cells; asked for "dense", it gives rows, with holes where nothing is. */
function cellsOf(sheet: WorkSheet): readonly (readonly CellObject[])[] {
  return sheet["!data"] ?? [];
}

function valueOf(cell: CellObject, isFormula: boolean): CellValue {
  switch (cell.t) {
    case "n":
      return typeof cell.v === "number" && Number.isFinite(cell.v) ? cell.v : null;
    case "b":
      return cell.v === true;
    case "e":
      return { error: ERRORS[Number(cell.v)] ?? "#VALUE!" };
    case "s": {
      const text = typeof cell.v === "string" ? cell.v : "";
      // A formula may result in an empty text; that is not the same as a blank cell.
      return isFormula ? text : text || null;
    }
    default:
      return null;
  }
}

function formatOf({ z }: CellObject): string | null {
  return typeof z === "string" && !/^general$/i.test(z) ? z : null;
}

function namesOf(workbook: WorkBook): readonly DefinedName[] {
  return (workbook.Workbook?.Names ?? []).flatMap(({ Name, Ref }) =>
    // Names of the program itself (print areas, filters) are settings, not names that people gave.
    Name.startsWith("_xlnm.") || Ref === undefined ? [] : [{ name: Name, refersTo: `=${Ref}` }],
  );
}
