import type { EditValue } from "../grid/edit";
import type { CellValue } from "../grid/grid";

/** How Excel writes an error in `values`; a cell that only spells one out as text cannot be told apart. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#BUSY!",
  "#CONNECT!",
  "#UNKNOWN!",
  "#EXTERNAL!",
  "#PYTHON!",
]);

/** One item of `Range.values` as a cell's value; "" is how Excel says blank, or that a formula shows nothing. */
export function fromExcelValue(value: unknown, formula: string | null = null): CellValue {
  switch (typeof value) {
    case "string":
      if (value === "") return formula === null ? null : "";
      return ERRORS.has(value) ? { error: value } : value;
    case "number":
    case "boolean":
      return value;
    default:
      return null;
  }
}

/** One item of `Range.formulas`: the formula, or `null` where the cell holds a constant. */
export function fromExcelFormula(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** One item of `Range.numberFormat`; `null` for General. */
export function fromExcelFormat(format: unknown): string | null {
  return typeof format === "string" && format !== "" && format !== "General" ? format : null;
}

/**
 * What to put into `Range.formulas` so that the cell holds exactly this. Excel reads what it is given as if a person
 * had typed it: "2026-7" would become a day and "10%" a number, so such text gets the apostrophe that keeps it text.
 */
export function toExcelInput(value: EditValue): string | number | boolean {
  if (value === null) return "";
  if (typeof value === "object") return value.formula;
  return typeof value === "string" && mayBeTakenForMore(value) ? `'${value}` : value;
}

/** Longer text with digits in it is prose: no number, date or time that Excel understands is this long. */
const LONGEST_NUMBER_OR_DATE = 40;

function mayBeTakenForMore(text: string): boolean {
  if (/^[=+\-@'#]/.test(text) || /^(true|false)$/i.test(text)) return true;
  return text.length <= LONGEST_NUMBER_OR_DATE && /\p{Nd}/u.test(text);
}

/** True when two values are the same to a person: numbers exactly, "" the same as blank, errors by their code. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  return Object.is(comparable(a), comparable(b));
}

function comparable(value: CellValue): string | number | boolean | null {
  if (typeof value === "object" && value !== null) return `\u0000${value.error}`;
  if (value === "") return null;
  return Object.is(value, -0) ? 0 : value;
}
