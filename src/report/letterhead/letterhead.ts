import { MAX_COLUMNS } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import { isBlank, numberFormatAt, textOf, valueAt } from "../../grid/grid";
import type { DateSystem, Grid } from "../../grid/grid";
import { aboutLabel } from "../../guidelines/about-labels";
import type { InspectedMatrix } from "../../inspect/inspection";
import { isDateFormat, serialToIso } from "../../parse/serial-date";
import { bodyName, isBodyLabel } from "./body-name";

/** What the lines above a table say of it; null for what they do not say. */
export interface Letterhead {
  readonly entity: string | null;
  readonly version: string | null;
  /** As written; a cell that holds a day as YYYY-MM-DD. */
  readonly date: string | null;
}

/** Labels of a version, and of the day that belongs to it, the latest of them first. */
export const VERSION_LABELS = ["version", "status"] as const;
export const DATE_LABELS = [
  "revised on",
  "date of revision",
  "approved on",
  "date of approval",
  "submitted on",
  "date of submission",
  "date submitted",
  "date",
] as const;

/** Texts of one row, from left to right. */
type Line = readonly string[];

/** The lines above the table; those above all tables of the sheet where the table's own do not tell. */
export function letterheadOf({ matrix }: InspectedMatrix, all: readonly InspectedMatrix[]): Letterhead {
  const { grid, headerRow, area, dateSystem = "1900" } = matrix;
  const others = all.map((one) => one.matrix).filter((other) => other !== matrix && other.sheet === matrix.sheet);
  const ends = others.map((other) => other.area.bottom + 1).filter((end) => end <= headerRow);
  const isBeside = others.some((other) => other.headerRow === headerRow);
  const read = (from: number, to: number, columns: Columns) =>
    readLines(linesOf(grid, { from, to, ...columns }, dateSystem));
  const own = read(Math.max(0, ...ends), headerRow, isBeside ? area : EVERYWHERE);
  const shared = read(0, Math.min(headerRow, ...others.map((other) => other.headerRow)), EVERYWHERE);
  return {
    entity: own.entity ?? shared.entity,
    version: own.version ?? shared.version,
    date: own.date ?? shared.date,
  };
}

type Columns = Pick<CellArea, "left" | "right">;
const EVERYWHERE: Columns = { left: 0, right: MAX_COLUMNS - 1 };

/** `to` is the first row that is not read. */
type Rows = Columns & { readonly from: number; readonly to: number };

function linesOf(grid: Grid, { from, to, left, right }: Rows, dateSystem: DateSystem): readonly Line[] {
  return grid.values.slice(from, to).map((line, index) => {
    const row = from + index;
    return line.slice(left, right + 1).flatMap((value, place) => {
      if (isBlank(value)) return [];
      const isDay = typeof value === "number" && isDateFormat(numberFormatAt(grid, row, left + place));
      const day = isDay ? serialToIso(value, dateSystem) : null;
      return (
        day ??
        textOf(valueAt(grid, row, left + place))
          .replace(/\s+/g, " ")
          .trim()
      );
    });
  });
}

function readLines(lines: readonly Line[]): Letterhead {
  return {
    entity: entityIn(lines),
    version: labelled(lines, VERSION_LABELS),
    date: labelled(lines, DATE_LABELS),
  };
}

/** The first body that is named, and a person's office only where no body is. */
function entityIn(lines: readonly Line[]): string | null {
  const names = lines.flatMap((line) =>
    line.flatMap((text, place) => {
      const beside = isBodyLabel(text) ? line[place + 1] : undefined;
      if (beside === undefined) return bodyName(text) ?? [];
      return /[:៖]$/.test(beside) ? [] : { name: beside, isOfficeHolder: false };
    }),
  );
  return (names.find(({ isOfficeHolder }) => !isOfficeHolder) ?? names[0])?.name ?? null;
}

/** What stands behind the first of the labels that is there, in its cell or in the next. */
function labelled(lines: readonly Line[], labels: readonly string[]): string | null {
  const said = new Map<string, string>();
  for (const line of lines) {
    line.forEach((text, place) => {
      // A label without its colon is one where nothing but its value stands beside it: else it may be a heading.
      const beside = line.length === 2 || /[:៖]$/.test(text) ? (line[place + 1] ?? "") : "";
      const [, label = text, value = beside] = /^([^:៖]{1,40})[:៖]\s*(.+)$/u.exec(text) ?? [];
      const known = aboutLabel(label);
      if (value !== "" && !said.has(known)) said.set(known, value);
    });
  }
  return labels.flatMap((label) => said.get(label) ?? [])[0] ?? null;
}
