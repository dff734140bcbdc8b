import type { Measure, MeasureCell } from "../../../src/cfr/matrix";

export type Written = number | string | null;

/** A cell as typed: a number, an ISO day, another text, or nothing. */
export function cell(value: Written): MeasureCell {
  const measure = ((): Measure => {
    if (value === null) return { kind: "missing" };
    if (typeof value === "number") return { kind: "number", value, asText: false };
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return { kind: "date", iso: value, asText: false };
    return value === "N/A" ? { kind: "not-applicable", raw: value } : { kind: "unreadable", raw: value };
  })();
  return { at: { sheet: "S", row: 0, column: 0 }, raw: value, measure, formula: null };
}
