import type { Translate } from "../../check/message";
import type { Workbook } from "../../grid/grid";
import { loadGuideline } from "../../guidelines/load";
import { inspectWorkbook } from "../../inspect/inspect";
import type { InspectOptions } from "../../inspect/inspection";
import type { FileReport } from "../../report/file-report";
import type { CollectedFile } from "./collect-files";
import { openFile } from "./open-file";

/** Reads and checks one file. Whatever is wrong with it is its report; nothing is thrown and nothing is written. */
export async function reportFile(
  collected: CollectedFile,
  options: InspectOptions,
  translate: Translate,
): Promise<FileReport> {
  const opened = await openFile(collected, translate);
  return opened.state === "opened" ? reportWorkbook(collected.file, opened.workbook, options, translate) : opened;
}

/** Checks a workbook that was read; a fault of the program is a report as well. */
export function reportWorkbook(
  file: string,
  workbook: Workbook,
  options: InspectOptions,
  translate: Translate,
): FileReport {
  try {
    return { file, state: "read", inspection: inspectWorkbook(workbook, { loadGuideline, ...options }) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { file, state: "unreadable", error: { code: "fault", message: translate("file.fault", { file, detail }) } };
  }
}
