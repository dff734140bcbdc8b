import { assertNever } from "../../../grid/assert-never";
import type { RegisterRow } from "../../../report/consolidated/register-rows";

/** The columns of the register, with their widths in pixels. */
export const REGISTER_COLUMNS = [
  ["entity", 160],
  ["state", 104],
  ["errors", 72],
  ["missingBaselines", 92],
  ["missingTargets", 92],
  ["quality", 84],
  ["composite", 96],
  ["rating", 96],
  ["period", 92],
  ["version", 92],
  ["date", 100],
  ["guideline", 150],
  ["file", 220],
  ["remark", 320],
] as const satisfies readonly (readonly [string, number])[];

export type RegisterColumn = (typeof REGISTER_COLUMNS)[number][0];

/** What a row holds in a column: a number, words, or null where there is nothing. A state is its own name. */
export function registerValue(row: RegisterRow, column: RegisterColumn): string | number | null {
  switch (column) {
    case "entity":
      return row.state === "received" ? row.matrix.entity : row.state === "missing" ? row.entity : null;
    case "state":
      return row.state;
    case "file":
      return row.state === "missing" ? null : row.file;
    case "remark":
      // Files of the same origin stand together where the remarks are sorted.
      if (row.state === "received") return row.sameOrigin.length > 1 ? (row.sameOrigin[0] ?? null) : null;
      return row.state === "unreadable" ? row.remark : null;
    case "composite":
    case "rating":
      return row.state === "received" ? (row.matrix.score?.[column] ?? null) : null;
    case "errors":
    case "missingBaselines":
    case "missingTargets":
    case "quality":
    case "period":
    case "version":
    case "date":
    case "guideline":
      return row.state === "received" ? row.matrix[column] : null;
    default:
      return assertNever(column);
  }
}

const NUMERIC: ReadonlySet<RegisterColumn> = new Set([
  "errors",
  "missingBaselines",
  "missingTargets",
  "quality",
  "composite",
]);

export function isNumeric(column: RegisterColumn): boolean {
  return NUMERIC.has(column);
}
