/** The version of ExcelApi below which the add-in does not run, and the newest that is asked about. */
const OLDEST_MINOR = 1;
const NEWEST_MINOR = 20;

/**
 * `Office.context` as far as it is there: a page that loads the Excel library alone has none, and some hosts leave
 * out parts that the types promise.
 */
export function officeContext(): Partial<Office.Context> | null {
  return typeof Office === "undefined" ? null : (Office.context ?? null);
}

/** True when the host says so; false when it says no or nothing. */
export function hasApiSet(name: string, version: string): boolean {
  return officeContext()?.requirements?.isSetSupported(name, version) ?? false;
}

/** "1.17": the highest ExcelApi the host has, or "" where it does not tell. */
export function excelApiVersion(): string {
  for (let minor = NEWEST_MINOR; minor >= OLDEST_MINOR; minor -= 1) {
    if (hasApiSet("ExcelApi", `1.${minor}`)) return `1.${minor}`;
  }
  return "";
}
