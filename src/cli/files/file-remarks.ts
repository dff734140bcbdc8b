import type { Translate } from "../../check/message";
import type { InspectedMatrix } from "../../inspect/inspection";
import { columnQuestions } from "../../report/column-questions";
import type { FileReport } from "../../report/file-report";

/**
 * What is to be said of a file besides its report, a sentence each. `told`: the report itself is for people and tells
 * of files that cannot be read or hold nothing.
 */
export function fileRemarks(report: FileReport, told: boolean, translate: Translate): readonly string[] {
  if (report.state === "unreadable") return told ? [] : [report.error.message];
  const { file, inspection } = report;
  const { matrices, unknownGuidelines = [], guidelineProblems = [], notForEach } = inspection;
  return [
    ...(matrices.length === 0 && !told ? [translate("file.no-matrix", { file })] : []),
    ...(told ? [] : hiddenSheets(matrices).map((sheet) => translate("file.hidden-sheet", { file, sheet }))),
    ...(told
      ? []
      : matrices.flatMap((one) => columnQuestions(one, translate).map(({ message }) => `${file}: ${message}`))),
    ...(notForEach === undefined ? [] : [translate("file.guideline-not-for-each", { file, guideline: notForEach })]),
    ...unknownGuidelines.map((guideline) => translate("file.unknown-guideline", { file, guideline })),
    ...guidelineProblems.map(({ sheet, path, message, used }) =>
      translate(used ? "file.guideline-differs" : "file.guideline-refused", { file, sheet, path, message }),
    ),
  ];
}

/** Sheets that nobody sees who opens the workbook, and whose matrices are checked all the same. */
function hiddenSheets(matrices: readonly InspectedMatrix[]): readonly string[] {
  return [...new Set(matrices.flatMap(({ matrix }) => (matrix.grid.hidden ? [matrix.sheet] : [])))];
}
