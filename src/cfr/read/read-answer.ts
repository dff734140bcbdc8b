import type { MeasureCell } from "../matrix";
import type { UnitKind } from "./unit-kind";

const YES = /^(?:yes|y|true|oui|vrai|បាទ|ចាស|បាទ\/ចាស)$/i;
const NO = /^(?:no|n|false|non|faux|ទេ)$/i;

/**
 * An answer under a unit of yes or no as the number that such rows are scored by: "Yes" is 1, and in a result "No" is 0.
 * A target of "No" stays words, because then the better result would be the smaller number.
 */
export function readAnswer(cell: MeasureCell, unit: UnitKind, place: "target" | "result"): MeasureCell {
  if (unit !== "yes-no" || cell.measure.kind !== "unreadable") return cell;
  const words = cell.measure.raw.trim();
  if (YES.test(words)) return { ...cell, measure: { kind: "number", value: 1, asText: true } };
  return place === "result" && NO.test(words) ? { ...cell, measure: { kind: "number", value: 0, asText: true } } : cell;
}

/** Whether a number was read from an answer in words. */
export function isAnswer({ raw, measure }: MeasureCell): boolean {
  const isWords = typeof raw === "string" ? !/\p{Nd}/u.test(raw) : typeof raw === "boolean";
  return isWords && measure.kind === "number" && measure.asText;
}
