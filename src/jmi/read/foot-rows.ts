import { isBlank, mergeAt, textOf } from "../../grid/grid";
import { scanDates } from "../../parse/dates/scan-dates";
import { normaliseText } from "../../parse/normalise";
import type { JmiTable } from "../layout/find-jmi-tables";

const REMARK =
  /^(?:\*|(?:notes?|n\.?b\.?|remarks?|sources?)(?!\p{L})|(?:prepared|approved|endorsed|signed|agreed|adopted|validated|submitted)\s+(?:by|at|on|in)\b|(?:grand\s+)?totals?\s*[:=]|end(?:\s+of\s+\S+)?$|page\s+\d|["“«]?joint["”»]?\s+means\b)/iu;
const SIGNATURE =
  /^[\s([]*(?:signatures?|signed|chair(?:man|person|woman)?|co-?chairs?|(?:dp\s+|lead\s+)*facilitators?|secretariat|name|position|date|place|stamp|seal|ហត្ថលេខា|ប្រធាន)(?:\s+of\s+the\s+TWG)?\s*(?:$|[:_…()[\]]|\.{2})|^[\s_.…]{4,}$/iu;
const LONGEST_SIGNATURE = 80;
/** "Phnom Penh, ": a place before the day of a signature. */
const PLACE = /^(?:\p{Lu}[\p{L}\p{M}]*\s*){0,3}[,:]?\s*(?:on|the|le)?\s*$/u;

/** A text alone in its row that says something about the matrix and is no part of it: a remark, or place and day. */
export function isRemark(text: string): boolean {
  return REMARK.test(text) || isSignature(text) || isPlaceAndDay(text);
}

/**
 * The rows under a matrix that are no part of it: remarks, place and day, signatures. Behind the last row with an output
 * (or three texts) a blank row or a remark ends the matrix; an outcome alone counts only right below it.
 */
export function footRows(table: JmiTable): ReadonlySet<number> {
  const foot = new Set<number>();
  let last = table.area.bottom;
  while (last >= table.firstRow && !isFull(table, last)) last -= 1;
  let ended = false;
  let signed = false;
  for (let row = Math.max(last + 1, table.firstRow); row <= table.area.bottom; row += 1) {
    const texts = textsOf(table, row);
    const [first, ...more] = texts;
    if (first === undefined) ended ||= last >= table.firstRow;
    else if (texts.every(({ text }) => isSignature(text))) signed = true;
    else if (
      !signed &&
      (more.length > 0 || !(isRemark(first.text) || (ended && first.column === outcomeColumn(table))))
    )
      continue;
    if (first !== undefined) foot.add(row);
    ended ||= foot.has(row);
  }
  return foot;
}

function isFull(table: JmiTable, row: number): boolean {
  const texts = textsOf(table, row);
  if (texts.every(({ text }) => isSignature(text))) return false;
  return texts.length > 2 || texts.some(({ column }) => column === table.columns.output?.column);
}

function outcomeColumn({ columns }: JmiTable): number | undefined {
  return columns.outcome?.column;
}

function isSignature(text: string): boolean {
  return text.length <= LONGEST_SIGNATURE && SIGNATURE.test(text);
}

function isPlaceAndDay(text: string): boolean {
  const plain = normaliseText(text);
  const [date, ...more] = scanDates(plain);
  return (
    date !== undefined &&
    more.length === 0 &&
    date.firstDay === date.lastDay &&
    PLACE.test(plain.slice(0, date.start)) &&
    /^[\s.)]*$/.test(plain.slice(date.end))
  );
}

/** What is written in a row's cells; a text merged across several is one. */
export function textsOf(
  { grid, area }: JmiTable,
  row: number,
): readonly { readonly column: number; readonly text: string }[] {
  return (grid.values[row] ?? []).flatMap((value, column) => {
    const merge = isBlank(value) ? null : mergeAt(grid, row, column);
    if (column < area.left || column > area.right || isBlank(value) || (merge && merge.left < column)) return [];
    return [{ column, text: textOf(value).trim() }];
  });
}
