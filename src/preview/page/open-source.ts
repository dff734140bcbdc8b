import type { Translate } from "../../check/message";
import type { Notice } from "./notice-bar";
import { createDocument, type OpenDocument } from "./open-document";

/** A file that somebody picked or dropped, opened; a sentence where it cannot be. */
export async function openFile(file: File, translate: Translate): Promise<OpenDocument | Notice> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return { tone: "error", text: translate("preview.failed.corrupt", { name: file.name }) };
  return openBytes(new Uint8Array(bytes), file.name, translate);
}

/** A worked example, opened the way a file is. */
export async function openSample(kind: "cfr" | "jmi", translate: Translate): Promise<OpenDocument | Notice> {
  const { sampleWorkbook } = await import("./sample-workbook");
  return openBytes(await sampleWorkbook(kind, translate), translate(`preview.name.${kind}`), translate);
}

async function openBytes(bytes: Uint8Array, name: string, translate: Translate): Promise<OpenDocument | Notice> {
  const { openWorkbook } = await import("../files/open-workbook");
  const outcome = await openWorkbook(bytes);
  return outcome.state === "opened"
    ? createDocument(name.replace(/\.(?:xls[xmb]?|ods)$/i, ""), outcome.workbook, outcome.kept)
    : { tone: "error", text: translate(`preview.failed.${outcome.code}`, { name }) };
}
