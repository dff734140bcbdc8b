/** A kept copy: title, whose it is, when it was agreed, and what was open then, above the matrix. Rows and columns count from 0. */
export const AGREED = {
  titleRow: 0,
  matrixRow: 1,
  dayRow: 2,
  helpRow: 3,
  openRow: 4,
  headerRow: 5,
  valueColumn: 1,
} as const;
