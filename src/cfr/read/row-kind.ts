import { foldText } from "../../parse/normalise";
import { matchKnownHeading } from "../../parse/headings/match-heading";
import { CRITERIA_KEYS } from "../layout/cfr-headings";
import { FRENCH_HEADINGS } from "../layout/headings-fr";
import { KHMER_HEADINGS } from "../layout/headings-km";
import type { CfrMatrixColumn } from "../matrix";
import { tellHowToFill } from "../../parse/filling-hint";
import { saysNote } from "./remark";
import type { TableCells } from "./table-cells";

/** What a row of the sheet is to the matrix. */
export type RowKind = "blank" | "composite" | "total" | "heading" | "numbering" | "note" | "content";

const TEXTS: readonly CfrMatrixColumn[] = ["group", "objective", "action", "indicator"];
/** Columns that hold a row's values. */
export const VALUE_COLUMNS: readonly CfrMatrixColumn[] = [
  "objectiveWeight",
  "weight",
  ...CRITERIA_KEYS,
  "target",
  "achievement",
  "baseline1",
  "baseline2",
];
const TYPED: readonly CfrMatrixColumn[] = [...VALUE_COLUMNS, "unit"];
/** Where else the label of the composite may stand, with the figure to its right. */
const BESIDE_TOTAL: readonly CfrMatrixColumn[] = [...TYPED, "rawScore"];
/**
 * "Total", "Sub-total (A)", "Total weight of objective 1"; what else is total is something to be counted: "Total revenue
 * collected".
 */
const TOTAL =
  /^(?:(?:weight |page |objective )?(?:grand |sub[- ]?|s\/|sous[- ]?|section |overall |objective |page )?(?:totals?|totaux)(?=\s*(?:[:=(–\-*/%.\d]|$)|\s+(?:(?:of|for|de|des|du|pour) (?!\d)|(?:the )?(?:(?:weighted|raw|final|performance|indicator) )*(?:weights?|weightage|weighting|wt|scores?|marks?|points?|objectives?|section|percentage|allocation|out of|poids|pondération|général|partiel|composite)(?![\p{L}])))|(?:grand |sub[- ]?|s\/|sous[- ]?)(?:totals?|totaux)(?![\p{L}])|sum(?=\s*[:=(]|$)|sum (?:total|of)(?![\p{L}])|(?:grand )sum of(?![\p{L}])|somme(?![\p{L}])|[σ∑]|(?:ចំនួន)?សរុប|(?:carried|brought) forward(?![\p{L}])|[bc]\/f(?![\p{L}])|(?:overall|average|moyenne)$)/u;
const COMPOSITE = /composite score|note composite|score composite|ពិន្ទុផ្សំ/;

/** What was said of the rows of a table before: each reader of the table asks. */
const known = new WeakMap<TableCells, Map<number, RowKind>>();

export function rowKind(cells: TableCells, row: number): RowKind {
  const kinds = known.get(cells) ?? new Map<number, RowKind>();
  known.set(cells, kinds);
  const kind = kinds.get(row) ?? kindOf(cells, row);
  kinds.set(row, kind);
  return kind;
}

function kindOf(cells: TableCells, row: number): RowKind {
  if (cells.isHeadingRow(row)) return "heading";
  const texts = (["serial", ...TEXTS] as const).map((key) => ({ key, text: foldText(cells.text(row, key).text) }));
  const first = texts.find(({ key, text }) => text !== "" && (key !== "serial" || !/^[\d.]+$/.test(text)))?.text ?? "";
  const indicator = texts.find(({ key }) => key === "indicator")?.text ?? "";
  if (
    texts.some(({ text }) => COMPOSITE.test(text) && (indicator === "" || text === indicator)) &&
    cells.blank(row, "unit")
  ) {
    return "composite";
  }
  if (texts.every(({ text }) => text === "") && BESIDE_TOTAL.some((key) => isComposite(cells, row, key))) {
    return "composite";
  }
  if (
    TOTAL.test(first) &&
    (indicator === "" || (indicator === first && !isMeasured(cells, row))) &&
    cells.blank(row, "criteria100")
  )
    return "total";
  if (indicator === "" && TOTAL.test(foldText(cells.text(row, "unit").text))) return "total";
  if (texts.every(({ key, text }) => key === "serial" || text === "") && TYPED.every((key) => cells.blank(row, key))) {
    return "blank";
  }
  if (isNote(cells, row)) return "note";
  const filled = texts.filter(({ text }) => text !== "");
  if (filled.length > 1 && filled.every(({ text }) => /^[([]?\d{1,2}[)\]]?$/.test(text))) return "numbering";
  return isRepeatedHeading(filled.map(({ text }) => text)) ? "heading" : "content";
}

/** A unit, and no weight alone, is an indicator's: "Total of patients treated | No. | 40". */
function isMeasured(cells: TableCells, row: number): boolean {
  return !cells.blank(row, "unit") && !TOTAL.test(foldText(cells.text(row, "unit").text));
}

function isComposite(cells: TableCells, row: number, key: CfrMatrixColumn): boolean {
  return cells.has(key) && COMPOSITE.test(foldText(cells.text(row, key).text));
}

/** "Note: …" alone in its row, or what tells how to fill the table in, wherever between the others it stands. */
function isNote(cells: TableCells, row: number): boolean {
  const own = TEXTS.filter((key) => !cells.continues(row, key) && cells.text(row, key).text !== "");
  if (isFillingHint(cells, row, own)) return true;
  const [key, ...others] = own;
  if (key === undefined || others.some((other) => !cells.covers(row, key, other))) return false;
  return (
    saysNote(cells.text(row, key).text) && TYPED.every((one) => cells.blank(row, one) || cells.covers(row, key, one))
  );
}

function isFillingHint(cells: TableCells, row: number, own: readonly CfrMatrixColumn[]): boolean {
  const texts = own.map((key) => cells.text(row, key).text);
  return tellHowToFill(texts) && VALUE_COLUMNS.every((key) => !/\d/.test(cells.text(row, key).text));
}

const HEADINGS = [
  {
    key: "heading",
    synonyms: [
      "objective",
      "objectives",
      "key objective",
      "action",
      "success indicator",
      "kpi",
      "performance indicator",
    ],
    exactly: (["objective", "action", "indicator"] as const).flatMap((key) => [
      ...(FRENCH_HEADINGS[key] ?? []),
      ...(KHMER_HEADINGS[key] ?? []),
    ]),
  },
];

function isRepeatedHeading(texts: readonly string[]): boolean {
  return texts.length > 1 && texts.every((text) => matchKnownHeading(text, HEADINGS) !== null);
}
