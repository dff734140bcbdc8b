import { UsageError } from "../usage-error";

/** Why an output could not be written; `why` is the system's code (ENOENT, EACCES …), which the message puts in words. */
export function writeRefused(out: string, error: unknown): UsageError {
  const why = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  return new UsageError("out-failed", { out, why, detail: error instanceof Error ? error.message : String(error) });
}
