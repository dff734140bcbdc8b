import { defineRule } from "../../check/define-rule";
import type { Rule } from "../../check/define-rule";
import type { RuleSource } from "../../check/finding";
import type { CellRef } from "../../grid/cell-ref";
import { textOf } from "../../grid/grid";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { rememberLast } from "../../parse/remember-last";
import type { CfrIndicator, CfrMatrix, CfrMatrixColumn, MeasureCell } from "../matrix";
import { partOn } from "../parts";
import type { CfrDocument } from "../sections/sections";

export type CfrRule = Rule<CfrMatrix, CfrGuideline>;

/** Declares a rule over a CFR matrix. */
export function cfrRule(rule: CfrRule): CfrRule {
  return defineRule(rule);
}

/** Bangladesh's guideline and data: published, and the base of most structural rules. */
export const BANGLADESH = (clause: string): RuleSource => ({
  document: "bangladesh-apa",
  clause,
  authority: "published",
});

/** India's guideline and its author's slides. */
export const INDIA = (clause: string): RuleSource => ({ document: "india-rfd", clause, authority: "published" });

/** Practice of drafters that no official text at hand confirms. */
export const CUSTOMARY = (clause: string): RuleSource => ({ document: "cfr-practice", clause, authority: "customary" });

/** The heading cell of a column, or of the first of `others` that is there, or the table's corner. */
export function headingCell(matrix: CfrMatrix, ...keys: readonly CfrMatrixColumn[]): CellRef {
  const found = keys.flatMap((key) => matrix.columns[key] ?? [])[0];
  return { sheet: matrix.sheet, row: matrix.headerRow, column: found?.column ?? matrix.area.left };
}

/** A cell of an indicator's row. */
export function rowCell(matrix: CfrMatrix, row: CfrIndicator, key: CfrMatrixColumn): CellRef {
  const { sheet, columns, area } = partOn(matrix, row.indicator.at.sheet);
  return { sheet, row: row.row, column: columns[key]?.column ?? area.left };
}

/** Rows that name an indicator; what a row without a name lacks is CFR-202's to say. Nearly every rule asks. */
export const namedIndicators = rememberLast(2, (matrix: CfrMatrix): readonly CfrIndicator[] =>
  matrix.indicators.filter((row) => row.indicator.text !== ""),
);

/** How a row is called in a message. */
export function rowArgs(row: CfrIndicator): { readonly indicator: string; readonly row: number } {
  return { indicator: shorten(row.indicator.text), row: row.row + 1 };
}

/** A cell's content as the sheet would show it. */
export function shown(cell: MeasureCell): string {
  const { measure } = cell;
  if (measure.kind === "date") return measure.iso;
  if (measure.kind === "percent" && typeof cell.raw === "number" && cell.raw !== measure.value)
    return `${measure.value}%`;
  return shorten(textOf(cell.raw));
}

export function isMissing(cell: MeasureCell): boolean {
  return cell.measure.kind === "missing" || cell.measure.kind === "not-applicable";
}

const UNEVEN = /\s\s|[^\S ]|^\s|\s$/;

export function shorten(text: string): string {
  const line = UNEVEN.test(text) ? text.replace(/\s+/g, " ").trim() : text;
  return line.length > 90 ? `${line.slice(0, 89)}…` : line;
}

/** The handbook itself. */
export const HANDBOOK = (clause: string): RuleSource => ({ document: "cfr-handbook", clause, authority: "guideline" });

/** The evaluation methodology by which drafts are marked. */
export const METHODOLOGY = (clause: string): RuleSource => ({
  document: "cfr-evaluation",
  clause,
  authority: "published",
});

/** The document around a matrix where it means to be a whole CFR and somebody has begun to write it, else null. */
export function wholeDocument(matrix: CfrMatrix): CfrDocument | null {
  return matrix.document?.isWhole && isBegun(matrix, matrix.document) ? matrix.document : null;
}

/** A template fresh from the press lacks everything; nobody wants to be told. */
function isBegun(matrix: CfrMatrix, { section1 }: CfrDocument): boolean {
  if (matrix.indicators.length > 0 || matrix.objectives.length > 0 || !section1) return true;
  return (
    section1.objectives.length > 0 || [section1.vision, section1.mission].some((cell) => (cell?.text ?? "") !== "")
  );
}
