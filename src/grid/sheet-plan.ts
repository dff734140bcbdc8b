import type { CellArea } from "./cell-ref";

/** How a planned cell looks. Colours are "#RRGGBB"; sizes in points; everything left out is the program's default. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** A font that has the script's letters; left out, it is the program's default. */
  readonly fontName?: string;
  readonly fontSizePoints?: number;
  readonly fontColor?: string;
  readonly fill?: string;
  readonly numberFormat?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "centerAcrossSelection";
  readonly vertical?: "top" | "center" | "bottom";
  readonly border?: "thin";
}

/** A calendar day as "YYYY-MM-DD"; the door turns it into the serial of the workbook's date system. */
export interface PlannedDate {
  readonly date: string;
}

/** What a planned cell holds: constant, day, or a formula with the value it should show until it is recalculated. */
export type PlannedContent =
  string | number | boolean | PlannedDate | { readonly formula: string; readonly cached?: string | number | boolean };

export interface PlannedCell {
  readonly row: number;
  readonly column: number;
  readonly content?: PlannedContent;
  /** A key of `SheetPlan.styles`. */
  readonly style?: string;
}

/** What may be typed. A list always names a defined name, because literal lists break at 255 characters. */
export type PlannedValidation = {
  readonly area: CellArea;
  readonly promptTitle?: string;
  readonly prompt?: string;
  readonly errorTitle?: string;
  readonly error?: string;
  /** "stop" refuses other input, "information" tells and accepts. */
  readonly alert: "stop" | "warning" | "information";
} & (
  | { readonly kind: "list"; readonly listName: string }
  | { readonly kind: "decimal"; readonly minimum: number; readonly maximum: number }
  | { readonly kind: "prompt-only" }
);

/** Shades `area` where `formula` holds; the formula is relative to the area's top left cell and starts with "=". */
export interface PlannedConditionalFormat {
  readonly area: CellArea;
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

export interface PlannedPrint {
  readonly orientation: "portrait" | "landscape";
  readonly fitToWidth: boolean;
  /** Pages side by side that the width is made to fit; one where it is left out. */
  readonly pagesWide?: number;
  /** Rows repeated on every page, counted from 0, both included. */
  readonly titleRows?: { readonly first: number; readonly last: number };
  /** Columns repeated on every page to the right of them, counted from 0, both included. */
  readonly titleColumns?: { readonly first: number; readonly last: number };
  /** The margins of every page, in Excel's notation: "&P" the page, "&N" how many, "&A" the sheet, "&&" an ampersand. */
  readonly texts?: { readonly headLeft: string; readonly headRight: string; readonly footCenter: string };
}

/** Bars over cells of the chart's own sheet, the first at the top; `area` is where it stands. */
export interface PlannedChart {
  readonly title: string;
  readonly stacked: boolean;
  /** The axis begins at 0, so that a bar's length is its value; not where values may lie below. */
  readonly fromZero: boolean;
  readonly labels: CellArea;
  readonly series: readonly { readonly name: string; readonly values: CellArea; readonly color: string }[];
  readonly area: CellArea;
}

/** A new sheet, whole, as data. Doors write it without adding or leaving out anything. */
export interface SheetPlan {
  readonly name: string;
  readonly styles: Readonly<Record<string, CellStyle>>;
  readonly cells: readonly PlannedCell[];
  /** Widths in characters of the default font, by column from A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points of single rows, by row index. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly validations: readonly PlannedValidation[];
  readonly conditionalFormats: readonly PlannedConditionalFormat[];
  readonly print: PlannedPrint;
  readonly tabColor?: string;
  readonly showGridlines: boolean;
  /** A table whose rows can be filtered and sorted by its first row. Files have it; no sheet of a live workbook needs it. */
  readonly filter?: CellArea;
  /** Files have them; no sheet of a live workbook needs them. */
  readonly charts?: readonly PlannedChart[];
}

/** Sheets and names to be added to a workbook; nothing that exists is touched. */
export interface WorkbookPlan {
  readonly sheets: readonly SheetPlan[];
  /** `refersTo` as in Excel, e.g. "='Lists'!$A$2:$A$9". */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  /** The sheet to show first when all is written. */
  readonly activeSheet: string;
}

/** What a workbook has already, so that a plan can stay out of its way. */
export interface TakenNames {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
}

/**
 * A name nobody has: `wanted`, else "wanted (2)", "wanted (3)" … (`separator` for defined names: "wanted_2").
 * Compared without case, cut to Excel's 31 characters for sheets.
 */
export function freeName(wanted: string, taken: readonly string[], kind: "sheet" | "name" = "sheet"): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 2; ; number += 1) {
    const tail = kind === "sheet" ? ` (${number})` : `_${number}`;
    const room = kind === "sheet" ? 31 - tail.length : 255 - tail.length;
    const name = wanted.slice(0, room) + tail;
    if (!used.has(name.toLowerCase())) return name;
  }
}
