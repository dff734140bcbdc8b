import { sheetRole } from "../../parse/headings/sheet-names";
import type { SheetRole } from "../../parse/headings/sheet-names";

/** Sheets that stand beside a matrix; a table there is no matrix of its own as long as another sheet has one. */
const COMPANIONS: ReadonlySet<SheetRole | null> = new Set([
  "about",
  "meetings",
  "members",
  "progress",
  "revisions",
  "review",
  "lists",
]);
/** How the names of such sheets begin in the languages of the templates. */
const AGREED = /^(?:agreed|approuvé|ព្រមព្រៀង)(?![\p{L}\p{M}\p{N}_])/iu;

export function isCompanionSheet(name: string): boolean {
  return COMPANIONS.has(sheetRole(name)) || isAgreedSheet(name);
}

/** A sheet that keeps a matrix as the TWG agreed on it. */
export function isAgreedSheet(name: string): boolean {
  return AGREED.test(name.trim());
}
