import { readNumber } from "../../parse/read-number";
import type { MeasureCell } from "../matrix";
import { comparable } from "./comparable";
import type { Comparable } from "./comparable";

/** A criteria value as a limit: the value, and what a comparison sign before it says. */
export interface LevelLimit {
  /** Null where a comparison without a percent sign leaves it to its neighbours. */
  readonly kind: Comparable["kind"] | null;
  readonly value: number;
  /** ">", "≥": this much or more is meant; "<", "≤": this much or less; null for a plain value. */
  readonly sense: "more" | "less" | null;
  /** ">" and "<": the value itself is not enough. */
  readonly strict: boolean;
}

const COMPARISON = /^(>=|=>|≥|>|<=|=<|≤|<)\s*(\S.*)$/;

/** A plain value, or where the guideline allows it a comparison (">5", "< 80%"); null for anything else. */
export function levelLimit(cell: MeasureCell, comparisons: boolean): LevelLimit | null {
  const plain = comparable(cell);
  if (plain) return { kind: plain.kind, value: plain.value, sense: null, strict: false };
  const [, sign, text] =
    (comparisons && cell.measure.kind === "unreadable" ? COMPARISON.exec(cell.measure.raw.trim()) : null) ?? [];
  if (sign === undefined || text === undefined) return null;
  const read = readNumber(text);
  if (read.state !== "number" || (read.unit !== null && read.unit !== "%")) return null;
  return {
    kind: read.unit === "%" ? "percent" : null,
    value: read.value,
    sense: sign.includes(">") || sign === "≥" ? "more" : "less",
    strict: sign === ">" || sign === "<",
  };
}

/** Whether a limit can stand in a row of this kind. Shown as 50 %, a cell is a fraction, and "> 50%" is meant like it. */
export function fitsKind(limit: LevelLimit, kind: Comparable["kind"]): boolean {
  if (limit.sense === null) return limit.kind === kind;
  return limit.kind === null ? kind === "number" || kind === "percent" : kind === "percent" || kind === "fraction";
}
