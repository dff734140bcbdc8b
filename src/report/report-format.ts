import { summariseFile } from "./file-report";
import type { FileReport, FileSummary } from "./file-report";

/**
 * A form of the report, written file by file: each part is made from one file alone, so parts may be made anywhere and
 * at the same time, and nothing of a file has to be kept once its part is written.
 */
export interface ReportFormat {
  /** True where the head tells of every file, so that nothing can be written before the last one is read. */
  readonly summaryFirst: boolean;
  readonly head: (files: readonly FileSummary[]) => string;
  /** "" where the format has nothing to say of this file. */
  readonly part: (report: FileReport) => string;
  /** What stands between two parts. */
  readonly between: string;
  readonly foot: (files: readonly FileSummary[]) => string;
}

/** A whole report of files that are all at hand. */
export function reportText(format: ReportFormat, reports: readonly FileReport[]): string {
  const files = reports.map(summariseFile);
  const parts = reports.map((report) => format.part(report)).filter((part) => part !== "");
  return format.head(files) + parts.join(format.between) + format.foot(files);
}
