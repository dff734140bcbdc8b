import { RATE_BASE } from "../numbers/number-words";
import { sure } from "./cell-reading";
import type { Noted } from "./cell-reading";

const BASE = /(?<![\p{L}\p{M}])(?:per|for every|out of(?: a total of| total)?)\s*\d[\d, ]*/giu;

/** A rate's base and no value beside it: "deaths per 1,000 live births" → "per 1000 live births". */
export function rateBase(text: string): Noted | null {
  const [base, ...more] = [...text.matchAll(BASE)];
  if (!base || more.length > 0) return null;
  const rest = text.slice(0, base.index) + text.slice(base.index + base[0].length);
  if (/\d/.test(rest)) return null;
  const found = RATE_BASE.exec(text.slice(base.index));
  return found ? sure({ kind: "unit", unit: `per ${(found[2] ?? "").replace(/[, ]/g, "")}${found[3] ?? ""}` }) : null;
}
