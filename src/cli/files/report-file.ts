import { readFile, stat } from "node:fs/promises";
import type { Translate } from "../../check/message";
import { loadGuideline } from "../../guidelines/load";
import { inspectWorkbook } from "../../inspect/inspect";
import type { InspectOptions } from "../../inspect/inspection";
import type { FileReport } from "../../report/file-report";
import { readWorkbook } from "../../xlsx/read-workbook";
import type { CollectedFile } from "./collect-files";

/** No workbook that unpacks within its limit is larger than that limit itself. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Reads and checks one file. Whatever is wrong with it is its report; nothing is thrown and nothing is written. */
export async function reportFile(
  collected: CollectedFile,
  options: InspectOptions,
  translate: Translate,
): Promise<FileReport> {
  const { file } = collected;
  const unreadable = (code: string, detail = ""): FileReport => ({
    file,
    state: "unreadable",
    error: { code, message: translate(`file.${code}`, { file, detail }) },
  });
  if (collected.state === "problem") return unreadable(collected.code);
  try {
    const info = await stat(file);
    if (!info.isFile()) return unreadable("not-a-file");
    if (info.size > MAX_FILE_BYTES) return unreadable("too-large");
    const read = await readWorkbook(await readFile(file));
    if (read.state === "failed") return unreadable(read.code, read.detail);
    return { file, state: "read", inspection: inspectWorkbook(read.workbook, { loadGuideline, ...options }) };
  } catch (error) {
    const isSystem = error instanceof Error && "syscall" in error;
    return unreadable(isSystem ? "not-readable" : "fault", error instanceof Error ? error.message : String(error));
  }
}
