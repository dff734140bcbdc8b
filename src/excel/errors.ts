import type { DoorError } from "../grid/edit";

/** Excel's error codes by what a person can do about them. A code that is not here is "unknown". */
const CODES: Readonly<Record<string, DoorError["code"]>> = {
  InvalidOperationInCellEditMode: "cell-editing",
  AccessDenied: "protected",
  ItemNotFound: "sheet-missing",
  RequestPayloadSizeLimitExceeded: "too-large",
  ResponsePayloadSizeLimitExceeded: "too-large",
  RequestTooLarge: "too-large",
  RangeExceedsLimit: "too-large",
  OperationCellsExceedLimit: "too-large",
  InactiveWorkbook: "inactive-workbook",
  InvalidSelection: "inactive-workbook",
  ApiNotFound: "not-supported",
  UnsupportedFeature: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  NotImplemented: "not-supported",
};

/** Excel answered with nothing where there should be values: it does so for very large ranges instead of failing. */
export class NoValuesError extends Error {
  override readonly name = "NoValuesError";
}

/** What went wrong in words that the faces can translate. Takes anything that was thrown. */
export function toDoorError(error: unknown, sheet: string | null = null): DoorError {
  return { code: doorCode(error), detail: detailOf(error), sheet };
}

export function doorCode(error: unknown): DoorError["code"] {
  if (error instanceof NoValuesError) return "too-large";
  return CODES[hostCode(error)] ?? "unknown";
}

function hostCode(error: unknown): string {
  return hasCode(error) ? error.code : "";
}

/** Code and place in the program, never Excel's message: that may quote what a cell holds. */
function detailOf(error: unknown): string {
  if (!hasCode(error)) return error instanceof Error ? `${error.name}: ${error.message}` : "unknown error";
  const place = error.debugInfo?.errorLocation;
  return place ? `${error.code} at ${place}` : error.code;
}

interface HostError {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

function hasCode(error: unknown): error is HostError {
  return typeof error === "object" && error !== null && "code" in error && typeof error.code === "string";
}
