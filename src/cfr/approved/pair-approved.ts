import type { Workbook } from "../../grid/grid";
import { foldText } from "../../parse/normalise";
import type { CfrMatrix } from "../matrix";
import { nameKey } from "../rules/names";
import { compareTargets } from "./compare-targets";

/** What the sheets of approved copies are called, in the languages of the templates; also by hand: "Original targets". */
const SHEET = /^(?:approved|original|approuvée?s?|initial|អនុម័ត|ដើម)(?![\p{L}\p{M}\p{N}_])/u;
/** The name that a copy made by the program has. */
export const APPROVED_NAME = "RM_CFR_Approved";

/**
 * Takes the approved copies out of a workbook's matrices and gives each to the matrix whose indicators it has. A copy
 * is not checked: it stays on record as it was. Of several the first counts; one that fits no matrix is a matrix.
 */
export function pairApproved(workbook: Workbook, matrices: readonly CfrMatrix[]): readonly CfrMatrix[] {
  const named = workbook.names
    .filter(({ name }) => name.toLowerCase().startsWith(APPROVED_NAME.toLowerCase()))
    .map(({ refersTo }) => refersTo.slice(1, refersTo.lastIndexOf("!")).replace(/^'|'$/g, "").replaceAll("''", "'"));
  const isCopy = ({ sheet }: CfrMatrix) => SHEET.test(foldText(sheet)) || named.includes(sheet);
  const current = matrices.filter((matrix) => !isCopy(matrix));
  const pairs = new Map<CfrMatrix, CfrMatrix[]>();
  for (const copy of matrices.filter(isCopy)) {
    const best = mostAlike(copy, current);
    if (best) pairs.set(best, [...(pairs.get(best) ?? []), copy]);
  }
  if (pairs.size === 0) return matrices;
  const copies = new Set([...pairs.values()].flat());
  const sheets = new Set([...copies].map(({ sheet }) => sheet));
  return matrices
    .filter((matrix) => !copies.has(matrix))
    .map((matrix) => withApproved(matrix, pairs.get(matrix) ?? [], sheets));
}

/** The matrix with the most indicators of the copy; none where it has none of them. */
function mostAlike(copy: CfrMatrix, matrices: readonly CfrMatrix[]): CfrMatrix | null {
  const names = namesOf(copy);
  const common = (matrix: CfrMatrix) => [...namesOf(matrix)].filter((name) => names.has(name)).length;
  const ranked = matrices.map((matrix) => ({ matrix, common: common(matrix) })).sort((a, b) => b.common - a.common);
  return ranked[0] && ranked[0].common > 0 ? ranked[0].matrix : null;
}

function namesOf(matrix: CfrMatrix): ReadonlySet<string> {
  return new Set(matrix.indicators.map(({ indicator }) => nameKey(indicator.text)).filter((name) => name !== ""));
}

function withApproved(matrix: CfrMatrix, copies: readonly CfrMatrix[], sheets: ReadonlySet<string>): CfrMatrix {
  const [first] = copies;
  // Where nothing names the matrix sheet, the document went to the table that comes first, which may be a copy.
  const document = matrix.document ?? copies.find((copy) => copy.document)?.document;
  const isOwn = ({ sheet }: { readonly sheet: string }) => !sheets.has(sheet);
  return {
    ...matrix,
    ...(document && {
      document: {
        ...document,
        found: document.found.filter(({ at }) => isOwn(at)),
        otherMatrices: document.otherMatrices.filter(isOwn).filter(({ sheet }) => sheet !== matrix.sheet),
        sheets: document.sheets.filter((sheet) => !sheets.has(sheet)),
      },
    }),
    companionSheets: [...new Set([...(matrix.companionSheets ?? []), ...copies.map(({ sheet }) => sheet)])],
    ...(first ? { approved: compareTargets(matrix, first) } : {}),
  };
}
