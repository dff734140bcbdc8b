/** A kept copy: title, whose it is, and when it was agreed, above the matrix. Rows and columns count from 0. */
export const AGREED = { titleRow: 0, matrixRow: 1, dayRow: 2, helpRow: 3, headerRow: 5, valueColumn: 1 } as const;
