/** Sheets that stand beside a matrix; a table there is no matrix of its own as long as another sheet has one. */
const COMPANION = /^(?:about|meetings|members|progress|revisions|review|lists)\b/i;
const AGREED = /^agreed\b/i;

export function isCompanionSheet(name: string): boolean {
  return COMPANION.test(name.trim()) || isAgreedSheet(name);
}

/** A sheet that keeps a matrix as the TWG agreed on it. */
export function isAgreedSheet(name: string): boolean {
  return AGREED.test(name.trim());
}
