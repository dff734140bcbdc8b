import type { RegisterRow } from "../../report/consolidated/register-rows";

/** How many files were read and not, and how many departments are missing. */
export interface RowCounts {
  readonly received: number;
  readonly unread: number;
  readonly missing: number;
}

/** A file with several matrices is counted once. */
export function countRows(rows: readonly RegisterRow[]): RowCounts {
  const read = new Set(rows.flatMap((row) => (row.state === "received" ? [row.file] : [])));
  return {
    received: read.size,
    unread: rows.filter(({ state }) => state === "unreadable" || state === "no-matrix").length,
    missing: rows.filter(({ state }) => state === "missing").length,
  };
}
