import type { DateSystem } from "../../grid/grid";
import { serialToIso } from "../../parse/serial-date";
import type { TextCell } from "../matrix";
import type { CfrDocument } from "../sections/sections";

/** What an About sheet says about the version of a CFR; null for a row that is not there. */
export interface DocumentVersion {
  readonly version: TextCell | null;
  readonly approvedOn: TextCell | null;
  readonly revisedOn: TextCell | null;
  readonly reason: TextCell | null;
}

export function versionOf(document: CfrDocument): DocumentVersion {
  const find = (...labels: readonly string[]): TextCell | null =>
    labels.flatMap((label) => document.aboutCells.get(label) ?? [])[0] ?? null;
  return {
    version: find("version", "status"),
    approvedOn: find("approved on", "date of approval"),
    revisedOn: find("revised on", "date of revision"),
    reason: find("reason for revision", "reason for the revision", "reason for change", "reason for the change"),
  };
}

/** A day of an About sheet as people read it: serial numbers as YYYY-MM-DD, words as they stand, "" for a blank. */
export function dayText(cell: TextCell | null, dateSystem: DateSystem = "1900"): string {
  const text = cell?.text ?? "";
  return /^\d+(\.\d+)?$/.test(text) ? (serialToIso(Number(text), dateSystem) ?? text) : text;
}
