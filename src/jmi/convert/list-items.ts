import { normaliseText } from "../../parse/normalise";

/** One entry of a list in a cell: its number or letter as typed ("1.", "(ii)"; "" for a bullet or none) and its words. */
export interface ListItem {
  readonly label: string;
  readonly text: string;
}

const MARK =
  /^\s*(?:([-–—•·*▪◦])\s+|(\(?(?:\d{1,2}|[ivx]{1,5}|[a-h])(?:[-.]\d{1,2})*[.)])(?:\s+|$)|(\d{1,2}(?:\.\d{1,2})+)\s+)/i;
const ROMAN = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];
const LETTERS = ["a", "b", "c", "d", "e", "f", "g", "h"];

/**
 * The entries of a numbered or bulleted list; one entry where the text is none. Lines without a mark go on with the
 * entry above; a text that begins without one is whole, because its first words belong to every entry.
 */
export function listItems(raw: string): readonly ListItem[] {
  const lines = raw.split(/\r?\n/).filter((line) => line.trim() !== "");
  const marked = lines.filter((line) => MARK.test(normaliseText(line))).length;
  if (marked < 2) return inlineItems(raw.trim());
  if (!MARK.test(normaliseText(lines[0] ?? ""))) return [{ label: "", text: raw.trim() }];
  const items: ListItem[] = [];
  for (const line of lines) {
    const mark = MARK.exec(normaliseText(line));
    const last = items.at(-1);
    if (mark || !last) items.push({ label: mark?.[2] ?? mark?.[3] ?? "", text: line.trim() });
    else items[items.length - 1] = { ...last, text: `${last.text}\n${line.trim()}` };
  }
  return items;
}

/** The lines of a cell, their list marks left out. */
export function linesOf(raw: string): readonly string[] {
  return raw
    .split(/\r?\n/)
    .map((line) => line.replace(MARK, "").trim())
    .filter((line) => line !== "");
}

/** "(i) pilot; (ii) report" in one line: the marks count up from the first word on. */
function inlineItems(text: string): readonly ListItem[] {
  const whole = [{ label: "", text }];
  const first = /^(\(?)(1|i|a)([.)])\s+/i.exec(text);
  if (!first) return whole;
  const [, open = "", ordinal = "", close = ""] = first;
  const labelOf = (index: number): string => {
    const word = ordinal === "1" ? String(index + 1) : ordinal.toLowerCase() === "i" ? ROMAN[index] : LETTERS[index];
    return word === undefined ? "" : `${open}${word}${close}`;
  };
  const starts = [0];
  for (let label = labelOf(1); label !== ""; label = labelOf(starts.length)) {
    const at = text.toLowerCase().indexOf(` ${label} `, starts.at(-1));
    if (at < 0) break;
    starts.push(at + 1);
  }
  if (starts.length < 2) return whole;
  return starts.map((start, index) => {
    const label = labelOf(index);
    return { label: text.slice(start, start + label.length), text: text.slice(start, starts[index + 1]).trim() };
  });
}
