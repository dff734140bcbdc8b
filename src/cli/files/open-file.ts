import { readFileSync, statSync } from "node:fs";
import type { Translate } from "../../check/message";
import type { Workbook } from "../../grid/grid";
import type { FileReport } from "../../report/file-report";
import { readWorkbook } from "../../xlsx/read-workbook";
import type { CollectedFile } from "./collect-files";
import { isNoAccess } from "./no-access";

/** No workbook that unpacks within its limit is larger than that limit itself. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

export type OpenedFile =
  { readonly state: "opened"; readonly workbook: Workbook } | Extract<FileReport, { readonly state: "unreadable" }>;

/** Reads one file. Whatever is wrong with it is the answer; nothing is thrown. */
export async function openFile(collected: CollectedFile, translate: Translate): Promise<OpenedFile> {
  const { file } = collected;
  const unreadable = (code: string, detail = ""): OpenedFile => ({
    file,
    state: "unreadable",
    error: { code, message: translate(`file.${code}`, { file, detail }) },
  });
  if (collected.state === "problem") return unreadable(collected.code, collected.detail);
  try {
    // Nothing waits meanwhile, as a process works on one file at a time; for small files waiting costs more than reading.
    const info = statSync(file);
    if (!info.isFile()) return unreadable("not-a-file");
    if (info.size > MAX_FILE_BYTES) return unreadable("too-large");
    const read = await readWorkbook(readFileSync(file));
    return read.state === "failed" ? unreadable(read.code, read.detail) : { state: "opened", workbook: read.workbook };
  } catch (error) {
    if (isNoAccess(error)) return unreadable("no-access");
    // It was there when the folder was read, or a link leads to nothing.
    if (isGone(error)) return unreadable("gone");
    return unreadable("not-readable", error instanceof Error ? error.message : String(error));
  }
}

function isGone(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT";
}
