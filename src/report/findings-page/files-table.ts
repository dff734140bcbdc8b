import type { Translate } from "../../check/message";
import type { FileSummary } from "../file-report";
import { htmlTable } from "../page/html";

const COLUMNS = ["file", "errors", "warnings", "advice", "state"] as const;
const NUMBERS: ReadonlySet<number> = new Set([1, 2, 3]);

/** The workbooks with their counts, for a page that tells of several; "" for one alone. */
export function filesTable(files: readonly FileSummary[], translate: Translate): string {
  if (files.length < 2) return "";
  const state = ({ error, matrices }: FileSummary) => {
    if (error) return translate("report.page.unreadable");
    return matrices === 0 ? translate("report.page.no-matrix") : "";
  };
  return htmlTable({
    caption: translate("report.page.files"),
    headings: COLUMNS.map((column) => translate(`report.page.${column}`)),
    rows: files.map((file) => ({
      cells: [
        file.file,
        ...(file.matrices === 0 ? ["", "", ""] : [file.errors, file.warnings, file.advice].map(String)),
        state(file),
      ],
      header: 0,
      numbers: NUMBERS,
    })),
  });
}
