/** Who changed something: the add-in through Office.js, or the person in the grid. */
export type Actor = "addin" | "person";

export type EditKind =
  | "RangeEdited"
  | "RowInserted"
  | "RowDeleted"
  | "ColumnInserted"
  | "ColumnDeleted"
  | "CellInserted"
  | "CellDeleted"
  | "Unknown";

/** A cell's value before and after; Excel tells it for edits of a single cell only. */
export interface EditDetails {
  readonly valueBefore: string | number | boolean;
  readonly valueAfter: string | number | boolean;
}

/** Something that happened to the workbook. `address` is A1 without the sheet. */
export type WorkbookChange =
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly address: string;
      readonly edit: EditKind;
      readonly details: EditDetails | null;
      readonly by: Actor;
    }
  | { readonly kind: "formatted"; readonly sheetId: string; readonly address: string; readonly by: Actor }
  | { readonly kind: "calculated"; readonly sheetId: string }
  /** A person tried to change protected cells, or the sheets of a protected workbook (`address` ""). */
  | { readonly kind: "refused"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly address: string }
  | { readonly kind: "protected"; readonly sheetId: string; readonly isProtected: boolean }
  | { readonly kind: "activated" | "deactivated" | "added" | "deleted" | "renamed"; readonly sheetId: string };

export type ChangeListener = (change: WorkbookChange) => void;
