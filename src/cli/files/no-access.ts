const CODES: readonly unknown[] = ["EACCES", "EPERM", "EBUSY"];

/** Whether the system refused because the person may not read it, or because another program has it open. */
export function isNoAccess(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && CODES.includes(error.code);
}
