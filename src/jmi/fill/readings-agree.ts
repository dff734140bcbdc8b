import { foldText } from "../../parse/normalise";
import type { Reading, ValueReading } from "../../parse/reading";

/**
 * Whether two readings of one matter say the same. Dates agree as far as both tell: "2020", "2020-12" and "2020-12-31"
 * do; so do "60" and "at least 60", because a column holds the number alone. A value and anything else do not; what is missing agrees with nothing but what is missing.
 */
export function readingsAgree(a: Reading, b: Reading): boolean {
  if (a.state === "value" && b.state === "value") return valuesAgree(a, b);
  if (a.state === "missing" || b.state === "missing") return a.state === b.state;
  return a.state === b.state && foldText(a.raw) === foldText(b.raw);
}

function valuesAgree(a: ValueReading, b: ValueReading): boolean {
  // Twelve digits: 0.07 * 100 is 7.000000000000001.
  const same = Number(a.value.toPrecision(12)) === Number(b.value.toPrecision(12));
  const units = a.unit === null || b.unit === null || (a.unit === "%") === (b.unit === "%");
  return same && units && datesAgree(a, b);
}

function datesAgree(a: ValueReading, b: ValueReading): boolean {
  if (a.date === null || b.date === null || a.lastDay === null || b.lastDay === null) return true;
  return a.lastDay === b.lastDay || a.date.startsWith(b.date) || b.date.startsWith(a.date);
}
