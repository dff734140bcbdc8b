import type { Cell } from "hucre/xlsx";
import type { CellStyle } from "../../grid/sheet-plan";
import { toXlsxStyle } from "../../xlsx/cell-style";
import type { StateCell, StateContent, StateValue } from "../host/workbook-state";

/** A cell as it was in the opened file, and what the preview made of it then. */
export interface CellBefore {
  readonly kept: Cell | undefined;
  readonly opened: StateCell | undefined;
  /** Whether results in the file still mean the same: not if its dates counted from another day. */
  readonly resultsHold: boolean;
}

/**
 * A cell for the file. What nobody touched goes back as it came, with the fonts, borders, links, comments and mixed
 * looks that the preview does not know; a cell with new content keeps all of that but the mixed looks of its text.
 */
export function cellOut(cell: StateCell, { kept, opened, resultsHold }: CellBefore): Partial<Cell> {
  const content = contentOut(cell.content);
  if (!kept) return { ...content, ...styleOut(cell.style) };
  const { style, hyperlink, comment, checkbox, richText } = kept;
  const looks = sameStyle(cell.style, opened?.style) ? style : withFontOf(kept, cell.style);
  const beside: Partial<Cell> = {
    ...(looks ? { style: looks } : {}),
    ...(hyperlink ? { hyperlink } : {}),
    ...(comment ? { comment } : {}),
    ...(checkbox ? { checkbox } : {}),
  };
  if (!sameContent(cell.content, opened?.content)) return { ...beside, ...content };
  if (kept.formula === undefined) return { ...beside, ...content, ...(richText ? { richText } : {}) };
  return { ...beside, ...(resultsHold ? formulaOf(kept, content) : content) };
}

/**
 * A formula of the file and its result as they were. One that was stored as a copy of a neighbour's is written out, and
 * one that came without a result (a template's, never calculated) gets the one it has now.
 */
function formulaOf(kept: Cell, content: Partial<Cell>): Partial<Cell> {
  const { formula, formulaResult, formulaType, formulaRef, formulaDynamic } = kept;
  if (formulaType === "shared" || formula === undefined) return content;
  return {
    ...content,
    formula,
    ...(formulaResult === undefined || formulaResult === null ? {} : { formulaResult }),
    ...(formulaType === undefined ? {} : { formulaType }),
    ...(formulaRef === undefined ? {} : { formulaRef }),
    ...(formulaDynamic === undefined ? {} : { formulaDynamic }),
  };
}

function contentOut(content: StateContent | undefined): Partial<Cell> {
  if (content === undefined) return { value: null };
  if (typeof content !== "object") return { value: content };
  if ("error" in content) return { value: content.error };
  const formula = content.formula.replace(/^=/, "");
  return content.cached === null ? { formula } : { formula, formulaResult: plain(content.cached) };
}

function plain(value: StateValue): string | number | boolean {
  return typeof value === "object" ? value.error : value;
}

function styleOut(style: CellStyle | undefined): Partial<Cell> {
  return style ? { style: toXlsxStyle(style) } : {};
}

/** A changed look on a cell of the file: the family of its font stays, and whether it is locked. */
function withFontOf(kept: Cell, style: CellStyle | undefined): NonNullable<Cell["style"]> {
  const changed = style ? toXlsxStyle(style) : {};
  const name = kept.style?.font?.name;
  const protection = kept.style?.protection;
  return {
    ...changed,
    ...(name === undefined ? {} : { font: { ...changed.font, name } }),
    ...(protection ? { protection } : {}),
  };
}

function sameStyle(a: CellStyle | undefined, b: CellStyle | undefined): boolean {
  const keys = new Set([...Object.keys(a ?? {}), ...Object.keys(b ?? {})]) as ReadonlySet<keyof CellStyle>;
  return [...keys].every((key) => a?.[key] === b?.[key]);
}

function sameContent(a: StateContent | undefined, b: StateContent | undefined): boolean {
  if (typeof a !== "object" || typeof b !== "object") return a === b;
  if ("error" in a || "error" in b) return "error" in a && "error" in b && a.error === b.error;
  return a.formula === b.formula && sameValue(a.cached, b.cached);
}

function sameValue(a: StateValue | null, b: StateValue | null): boolean {
  if (a === null || b === null) return a === b;
  return plain(a) === plain(b);
}
