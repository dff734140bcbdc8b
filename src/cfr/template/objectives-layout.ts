/** Parts of Section 1 in the order in which they are printed, and how many lines each has. */
export const OBJECTIVE_PARTS = [
  { number: "1A", key: "vision", lines: 1 },
  { number: "1B", key: "mission", lines: 1 },
  { number: "1C", key: "objectives", lines: 14 },
  { number: "1D", key: "functions", lines: 12 },
] as const;
export type ObjectivePart = (typeof OBJECTIVE_PARTS)[number]["key"];

const FIRST_ROW = 3;

/** The row of a part's heading and its lines from first to last, counted from 0; a blank line follows each part. */
export function objectiveRows(part: ObjectivePart): {
  readonly heading: number;
  readonly top: number;
  readonly bottom: number;
} {
  let heading = FIRST_ROW;
  for (const { key, lines } of OBJECTIVE_PARTS) {
    if (key === part) return { heading, top: heading + 1, bottom: heading + lines };
    heading += lines + 2;
  }
  return { heading, top: heading + 1, bottom: heading };
}
