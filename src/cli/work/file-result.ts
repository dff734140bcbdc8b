import type { Translate } from "../../check/message";
import { summariseFile } from "../../report/file-report";
import type { FileReport, FileSummary } from "../../report/file-report";
import { choicesFor } from "../columns-option";
import { fileRemarks } from "../files/file-remarks";
import { openFile } from "../files/open-file";
import { reportWorkbook } from "../files/report-file";
import type { CollectedFile } from "../files/collect-files";
import type { WorkOrder } from "./file-worker";
import { carryOut } from "./task";
import type { Made, Task } from "./task";

/** What became of one file: what the task made of it, its counts, and what is to be said of it besides. */
export interface FileResult<Kind extends Task["kind"] = Task["kind"]> {
  readonly summary: FileSummary;
  readonly made: Made[Kind];
  /** Sentences, one a line. */
  readonly remarks: readonly string[];
  /** The sheets of a file that was read, where columns were told. */
  readonly sheets?: readonly string[];
}

/** Reads one file and carries out the task. Whatever is wrong with the file is in the result; nothing is thrown. */
export async function processFile(
  collected: CollectedFile,
  { task, inspect, told, columns = [] }: WorkOrder,
  translate: Translate,
): Promise<FileResult> {
  const opened = await openFile(collected, translate);
  if (opened.state !== "opened") return resultOf(opened, task, told, translate);
  const chosen = choicesFor(collected.file, columns);
  const options = { ...inspect, ...(chosen.length > 0 ? { columns: chosen } : {}) };
  const { workbook } = opened;
  const result = resultOf(reportWorkbook(collected.file, workbook, options, translate), task, told, translate);
  return columns.length > 0 ? { ...result, sheets: workbook.grids.map(({ sheet }) => sheet) } : result;
}

/** The result of a file that broke what worked on it; `key` is `file.<key>`. */
export function brokenFile(
  { file }: CollectedFile,
  key: "crashed" | "too-slow",
  { task, told }: WorkOrder,
  translate: Translate,
): FileResult {
  const error = { code: key, message: translate(`file.${key}`, { file }) };
  return resultOf({ file, state: "unreadable", error }, task, told, translate);
}

function resultOf(report: FileReport, task: Task, told: boolean, translate: Translate): FileResult {
  try {
    return {
      summary: summariseFile(report),
      made: carryOut(task, report, translate),
      remarks: fileRemarks(report, told, translate),
    };
  } catch (fault) {
    // A fault while a report is written must not take the other files with it; a report of a fault cannot fail.
    if (report.state === "unreadable") throw fault;
    const { file } = report;
    const detail = fault instanceof Error ? fault.message : String(fault);
    const error = { code: "fault", message: translate("file.fault", { file, detail }) };
    return resultOf({ file, state: "unreadable", error }, task, told, translate);
  }
}
