import type { RegisterRow } from "../../../report/consolidated/register-rows";

/** What a row is known by, wherever it stands in the register: the place of its matrix, its file, or the department. */
export function rowKey(row: RegisterRow): string {
  if (row.state === "missing") return JSON.stringify([null, row.entity]);
  const place = row.state === "received" ? [row.matrix.sheet, row.matrix.range] : [];
  return JSON.stringify([row.file, ...place]);
}
