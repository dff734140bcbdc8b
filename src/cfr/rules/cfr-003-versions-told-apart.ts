import type { RuleSource } from "../../check/finding";
import type { CellRef } from "../../grid/cell-ref";
import { serialToIso } from "../../parse/serial-date";
import type { TextCell } from "../matrix";
import type { CfrDocument } from "../sections/sections";
import { cfrRule, wholeDocument } from "./cfr-rule";

const source: RuleSource = {
  document: "mizoram-rfd",
  clause: "Revision of targets within the year",
  authority: "published",
};
const LABELLED = /original|approved|revised|revision|draft|old|new|first|second|v\s?\d/i;

/** Draft, approved and revised versions are told apart; a change after approval has a date and a reason. */
export const cfr003 = cfrRule({
  id: "CFR-003",
  slug: "versions-told-apart",
  severity: "warning",
  topic: "structure",
  source,
  messages: ["alike", "approved-undated", "revised-undated", "no-reason", "revised-before-approved"],
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
    const version = find(document, ["version", "status"]);
    const approved = find(document, ["approved on", "date of approval"]);
    const revised = find(document, ["revised on", "date of revision"]);
    const reason = find(document, [
      "reason for revision",
      "reason for the revision",
      "reason for change",
      "reason for the change",
    ]);
    const corner: CellRef = { sheet: matrix.sheet, row: matrix.headerRow, column: matrix.area.left };
    const says = (word: RegExp) => version !== null && word.test(version.text);
    if (says(/^approved/i) && isBlank(approved))
      report({ at: (approved ?? version)?.at ?? corner, message: "approved-undated" });
    const isRevised = says(/^revised/i) || !isBlank(revised);
    if (!isRevised) return;
    if (isBlank(revised)) report({ at: (revised ?? version)?.at ?? corner, message: "revised-undated" });
    if (isBlank(reason)) report({ at: (reason ?? revised ?? version)?.at ?? corner, message: "no-reason" });
    if (approved && revised && isEarlier(revised.text, approved.text)) {
      report({
        at: revised.at,
        message: "revised-before-approved",
        args: { revised: shownDay(revised.text), approved: shownDay(approved.text) },
        related: [approved.at],
      });
    }
  },
});

function find(document: CfrDocument, labels: readonly string[]): TextCell | null {
  return labels.flatMap((label) => document.aboutCells.get(label) ?? [])[0] ?? null;
}

function isBlank(cell: TextCell | null): boolean {
  return cell === null || cell.text === "";
}

/** Days stand in the sheet as serials or as ISO texts; only two of one notation are compared. */
function isEarlier(a: string, b: string): boolean {
  if (/^\d+(\.\d+)?$/.test(a) && /^\d+(\.\d+)?$/.test(b)) return Number(a) < Number(b);
  return /^\d{4}-\d{2}-\d{2}$/.test(a) && /^\d{4}-\d{2}-\d{2}$/.test(b) && a < b;
}

function shownDay(text: string): string {
  return /^\d+(\.\d+)?$/.test(text) ? (serialToIso(Number(text), "1900") ?? text) : text;
}
