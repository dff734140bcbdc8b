import type { RuleSource } from "../../check/finding";
import type { CellRef } from "../../grid/cell-ref";
import { cellOfChange } from "../approved/approved-targets";
import { dayText, versionOf } from "../approved/document-version";
import type { TextCell } from "../matrix";
import { cfrRule, wholeDocument } from "./cfr-rule";

const source: RuleSource = {
  document: "mizoram-rfd",
  clause: "Revision of targets within the year",
  authority: "published",
};
/** The words for a version, as people and the templates in French and Khmer write them. */
const APPROVED = /^(?:approved|approuvée?s?|អនុម័ត)/iu;
const REVISED = /^(?:revised|révisée?s?|(?:បាន)?កែសម្រួល)/iu;
const LABELLED =
  /original|approved|revised|revision|draft|old|new|first|second|v\s?\d|initial|approuvé|révisé|révision|projet|ancien|nouve|អនុម័ត|កែសម្រួល|ដើម|សេចក្តីព្រាង/iu;

/** Draft, approved and revised versions are told apart; a change after approval has a date and a reason. */
export const cfr003 = cfrRule({
  id: "CFR-003",
  slug: "versions-told-apart",
  severity: "warning",
  topic: "structure",
  source,
  messages: ["alike", "approved-undated", "revised-undated", "no-reason", "revised-before-approved", "changed"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const document = wholeDocument(matrix);
    if (!document) return;
    const [other, ...rest] = document.otherMatrices;
    const labelled = [matrix.sheet, ...document.otherMatrices.map(({ sheet }) => sheet)].filter((sheet) =>
      LABELLED.test(sheet),
    );
    if (other && labelled.length < document.otherMatrices.length) {
      report({ at: other, message: "alike", args: { sheet: matrix.sheet, other: other.sheet }, related: rest });
    }
    const { version, approvedOn: approved, revisedOn: revised, reason } = versionOf(document);
    const corner: CellRef = { sheet: matrix.sheet, row: matrix.headerRow, column: matrix.area.left };
    const says = (word: RegExp) => version !== null && word.test(version.text);
    if (says(APPROVED) && isBlank(approved))
      report({ at: (approved ?? version)?.at ?? corner, message: "approved-undated" });
    const isRevised = says(REVISED) || !isBlank(revised);
    const [change, ...others] = (matrix.approved?.changes ?? []).map((one) => cellOfChange(one, matrix));
    if (change && !isRevised)
      report({ at: change, message: "changed", args: { count: others.length + 1 }, related: others });
    if (!isRevised) return;
    if (isBlank(revised)) report({ at: (revised ?? version)?.at ?? corner, message: "revised-undated" });
    if (isBlank(reason)) report({ at: (reason ?? revised ?? version)?.at ?? corner, message: "no-reason" });
    const days = { revised: dayText(revised, matrix.dateSystem), approved: dayText(approved, matrix.dateSystem) };
    if (approved && revised && isEarlier(days.revised, days.approved)) {
      report({
        at: revised.at,
        message: "revised-before-approved",
        args: days,
        related: [approved.at],
      });
    }
  },
});

function isBlank(cell: TextCell | null): boolean {
  return cell === null || cell.text === "";
}

/** Only two days of one notation are compared. */
function isEarlier(a: string, b: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(a) && /^\d{4}-\d{2}-\d{2}$/.test(b) && a < b;
}
