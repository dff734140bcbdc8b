import type { MeasureCell } from "../../cfr/matrix";
import type { InspectedMatrix } from "../../inspect/inspection";

export type InspectedCfr = Extract<InspectedMatrix, { readonly kind: "cfr" }>;

/** A value as the department wrote it: numbers with their percent sign, days as YYYY-MM-DD, words as they stand. */
export function publishedValue(cell: MeasureCell | null): string {
  if (!cell) return "";
  const { measure } = cell;
  switch (measure.kind) {
    case "number":
      return String(Number(measure.value.toFixed(6)));
    case "percent":
      return `${Number(measure.value.toFixed(6))}\u00a0%`;
    case "date":
      return measure.iso;
    case "missing":
      return "";
    case "error":
      return measure.code;
    case "uncalculated":
      return "";
    case "not-applicable":
    case "unreadable":
      return measure.raw;
  }
}

/** A weight is in points, whatever unit the cell is read in. */
export function publishedWeight(cell: MeasureCell | null): string {
  return publishedValue(cell).replace(/\u00a0%$/, "");
}
