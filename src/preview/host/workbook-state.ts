import type { CellArea } from "../../grid/cell-ref";
import type { CellError, DateSystem, DefinedName } from "../../grid/grid";
import type { CellStyle, PlannedConditionalFormat, PlannedPrint } from "../../grid/sheet-plan";

/**
 * A whole workbook as plain data: what the preview opens, and what it saves. Rows and columns count from 0; widths are
 * characters of the default font, heights points. Nothing in it knows the spreadsheet engine or the .xlsx format.
 */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  readonly names: readonly DefinedName[];
  /** How serial numbers of dates in `cells` count. The engine counts from 1900; 1904 serials are shifted on opening. */
  readonly dateSystem: DateSystem;
  /** The sheet that is shown, `null` for the first. */
  readonly activeSheet: string | null;
}

/** What a cell computes to, before it is drawn. */
export type StateValue = string | number | boolean | CellError;

/** A constant, or a formula (with "=") and the value it had when it was last calculated. */
export type StateContent = StateValue | { readonly formula: string; readonly cached: StateValue | null };

export interface StateCell {
  readonly row: number;
  readonly column: number;
  /** Left out for a cell that is only formatted. Text is text, even where it looks like a number. */
  readonly content?: StateContent;
  readonly style?: CellStyle;
}

/** Which input a cell takes. `source` is "=Name", "=Sheet!$A$1:$A$9" or "a,b,c"; limits are numbers or formulas. */
export type StateValidationRule =
  | { readonly kind: "list"; readonly source: string; readonly inCellDropDown: boolean }
  | {
      readonly kind: "decimal" | "wholeNumber" | "date" | "time" | "textLength";
      readonly operator: StateOperator;
      readonly formula1: string | number;
      readonly formula2: string | number | null;
    }
  | { readonly kind: "custom"; readonly formula: string }
  | { readonly kind: "any" };

export type StateOperator =
  | "Between"
  | "NotBetween"
  | "EqualTo"
  | "NotEqualTo"
  | "GreaterThan"
  | "LessThan"
  | "GreaterThanOrEqualTo"
  | "LessThanOrEqualTo";

export interface StateValidation {
  readonly area: CellArea;
  readonly rule: StateValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly alert: {
    readonly style: "stop" | "warning" | "information";
    readonly title: string;
    readonly message: string;
  } | null;
}

export interface SheetState {
  readonly name: string;
  readonly hidden: boolean;
  readonly cells: readonly StateCell[];
  /** Only columns that differ from the default. */
  readonly columnWidths: Readonly<Record<number, number>>;
  /** Only rows that differ from the default and are not hidden. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly merges: readonly CellArea[];
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly validations: readonly StateValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly print: PlannedPrint;
  /** "#RRGGBB", or `null` for none. */
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  readonly protected: boolean;
}

/** An empty visible sheet, to build states from. */
export function emptySheetState(name: string): SheetState {
  return {
    name,
    hidden: false,
    cells: [],
    columnWidths: {},
    rowHeights: {},
    hiddenRows: [],
    merges: [],
    freeze: null,
    validations: [],
    conditionalFormats: [],
    print: { orientation: "portrait", fitToWidth: false },
    tabColor: null,
    showGridlines: true,
    protected: false,
  };
}

/** A workbook of empty sheets. */
export function blankWorkbookState(...sheetNames: readonly string[]): WorkbookState {
  const names = sheetNames.length > 0 ? sheetNames : ["Sheet1"];
  return { sheets: names.map(emptySheetState), names: [], dateSystem: "1900", activeSheet: null };
}
