import type { Translate } from "../../check/message";
import { refKey } from "../../grid/cell-ref";
import type { SheetPlan } from "../../grid/sheet-plan";
import type { ProgressReport } from "../../jmi/progress/progress-report";
import { dateCell, fieldCell } from "./cell-contents";
import { tablesSheet } from "./report-sheet";
import type { ReportCell, ReportTable } from "./report-sheet";

const WIDTHS = [30, 40, 40, 40, 22, 22];

/** Cross-cutting issues, what goes to the host ministry or the Sectoral Dialogue, and what was changed. */
export function issuesSheet(name: string, report: ProgressReport, translate: Translate): SheetPlan {
  return tablesSheet(name, translate("progress.issues.title"), translate("progress.issues.note"), WIDTHS, [
    crossCutting(report, translate),
    unresolved(report, translate),
    revisions(report, translate),
    changes(report, translate),
  ]);
}

function table(
  key: string,
  columns: readonly string[],
  rows: readonly (readonly ReportCell[])[],
  translate: Translate,
): ReportTable {
  return {
    title: translate(`progress.${key}.title`),
    columns: columns.map((column) => [translate(`progress.${key}.${column}`), "text"] as const),
    rows,
    none: translate(`progress.${key}.none`),
  };
}

function crossCutting({ matrix }: ProgressReport, translate: Translate): ReportTable {
  const rows = matrix.twg?.crossCutting?.rows ?? [];
  return table(
    "crossCutting",
    ["issue", "covered", "how", "focalPoint"],
    rows.map(({ issue, covered, how, focalPoint }) => [
      issue.text,
      covered?.text ?? null,
      how?.text ?? null,
      focalPoint?.text ?? null,
    ]),
    translate,
  );
}

function unresolved({ lines }: ProgressReport, translate: Translate): ReportTable {
  return table(
    "unresolved",
    ["addressee", "output", "challenges", "recommendation"],
    lines
      .filter(({ isUnresolved }) => isUnresolved)
      .map(({ output, indicator }) => [
        fieldCell(indicator, "addressee") ?? translate("progress.unresolved.nobody"),
        output.text || indicator.text,
        fieldCell(indicator, "challenges"),
        fieldCell(indicator, "recommendation"),
      ]),
    translate,
  );
}

/** The group's own log. */
function revisions({ matrix }: ProgressReport, translate: Translate): ReportTable {
  const rows = matrix.twg?.revisions?.rows ?? [];
  return table(
    "revisions",
    ["cell", "before", "after", "reason", "meeting", "by"],
    rows.map(({ cell, before, after, reason, meeting, by }) => [
      cell.text,
      before?.text ?? null,
      after?.text ?? null,
      reason?.text ?? null,
      dateCell(meeting),
      by?.text ?? null,
    ]),
    translate,
  );
}

/** What differs from the copy that the group agreed on, whether the log has it or not. */
function changes({ lines, otherChanges }: ProgressReport, translate: Translate): ReportTable {
  return table(
    "changes",
    ["cell", "before", "after", "what"],
    [...lines.flatMap((line) => line.changes), ...otherChanges].map(({ at, before, after, what }) => [
      refKey(at),
      before,
      after,
      translate(`progress.changed.${what}`),
    ]),
    translate,
  );
}
