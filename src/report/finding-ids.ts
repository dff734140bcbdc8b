import type { Finding } from "../check/finding";
import { parseA1 } from "../grid/cell-ref";
import type { InspectedMatrix } from "../inspect/inspection";
import { foldText } from "../parse/normalise";
import { rowMeanings } from "./row-meanings";
import { textDigest } from "./text-digest";

/**
 * Who a finding is, whatever the format and the round: its rule and message, the column, and what the row is about, not
 * where the row stands. A row that moves, or a sheet that gets another name, keeps its findings; a row with other words
 * is another one. Of several alike in one workbook the first is the first again.
 */
export function findingIds(matrices: readonly InspectedMatrix[]): ReadonlyMap<Finding, string> {
  const ids = new Map<Finding, string>();
  const seen = new Map<string, number>();
  for (const inspected of matrices) {
    const meaningOf = rowMeanings(inspected);
    for (const finding of inspected.findings) {
      const { column, meaning } = meaningOf(finding.at) ?? elsewhere(finding);
      const who = [finding.rule, finding.messageId, column, meaning].join("\u0001");
      const before = seen.get(who) ?? 0;
      seen.set(who, before + 1);
      ids.set(finding, textDigest(before === 0 ? who : `${who}\u0001${before}`));
    }
  }
  return ids;
}

/** Outside the rows of the matrix a finding is known by the words its message is filled with; numbers and cells move. */
function elsewhere({ column, args }: Finding): { readonly column: string; readonly meaning: string } {
  const words = Object.keys(args)
    .sort()
    .flatMap((name) => {
      const value = args[name];
      return typeof value === "string" && parseA1(value) === null ? [foldText(value)] : [];
    });
  return { column: foldText(column), meaning: words.join("\u0002") };
}
