import type { Translate } from "../../../check/message";
import { loadGuideline } from "../../../guidelines/load";
import { inspectWorkbook } from "../../../inspect/inspect";
import { submissionOf } from "../../../report/consolidated/submission";
import type { Submission } from "../../../report/consolidated/submission";
import { readWorkbook } from "../../../xlsx/read-workbook";
import type { PickedFile } from "../picked-file";
import { unreadable } from "../unreadable";

/** No workbook that unpacks within its limit is larger than that limit itself. */
const MAX_FILE_BYTES = 256 * 1024 * 1024;

/** Reads and checks one file for a day. Whatever is wrong with it is in the result; nothing is thrown. */
export async function checkFile({ path, file }: PickedFile, asOf: string, translate: Translate): Promise<Submission> {
  if (file.size > MAX_FILE_BYTES) return unreadable(path, "too-large", translate);
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    return unreadable(path, codeOf(error), translate, detailOf(error));
  }
  try {
    const read = await readWorkbook(bytes);
    if (read.state === "failed") return unreadable(path, read.code, translate, read.detail);
    const inspection = inspectWorkbook(read.workbook, { loadGuideline, asOf });
    return submissionOf({ file: path, state: "read", inspection }, translate);
  } catch (error) {
    return unreadable(path, "fault", translate, detailOf(error));
  }
}

/** What browsers call it when a file has gone, or is not as it was when it was picked. */
function codeOf(error: unknown): string {
  const name = error instanceof DOMException ? error.name : "";
  return name === "NotFoundError" ? "gone" : name === "NotReadableError" ? "changed" : "not-readable";
}

function detailOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
