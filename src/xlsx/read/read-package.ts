import type { ZipArchive } from "../zip/open-zip";
import { XlsxError } from "../xlsx-error";
import { decodeText } from "../decode-text";
import { isWorkbookName } from "../workbook-name";
import { scanXml } from "./scan-xml";

/** A link from one part to another. `type` is the last word of its long name: "worksheet", "styles" … */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the other part in the zip. */
  readonly target: string;
}

/** A part as text; null where it is not there. Throws XlsxError "corrupt" for bytes that are no Unicode text. */
export async function readPart(zip: ZipArchive, path: string): Promise<string | null> {
  const bytes = await zip.read(path);
  if (!bytes) return null;
  try {
    return decodeText(bytes, true);
  } catch {
    throw new XlsxError("corrupt", `${path} is not in UTF-8`);
  }
}

/** The links of a part ("" is the whole package), in their order; external ones are left out. */
export async function readRelationships(zip: ZipArchive, path: string): Promise<readonly Relationship[]> {
  const slash = path.lastIndexOf("/") + 1;
  const folder = path.slice(0, slash);
  const xml = await readPart(zip, `${folder}_rels/${path.slice(slash)}.rels`);
  const found: Relationship[] = [];
  if (xml === null) return found;
  scanXml(xml, {
    open(name, { Id, Type, Target, TargetMode }) {
      if (name !== "Relationship" || !Id || !Type || !Target || TargetMode === "External") return;
      found.push({ id: Id, type: Type.slice(Type.lastIndexOf("/") + 1), target: resolvePath(folder, Target) });
    },
  });
  return found;
}

/** Path of the part that is the workbook. Throws XlsxError where the zip holds something else. */
export async function findWorkbookPart(zip: ZipArchive): Promise<string> {
  const names = zip.names.map((name) => name.toLowerCase());
  if (names.includes("mimetype")) {
    const kind = await readPart(zip, "mimetype");
    if (kind?.includes("opendocument.spreadsheet")) throw new XlsxError("unsupported-format", ".ods", ".ods");
    if (kind?.includes("opendocument")) throw new XlsxError("other-document", kind);
  }
  if (names.includes("index/document.iwa")) throw new XlsxError("unsupported-format", "Numbers");
  const main = (await readRelationships(zip, "")).find(({ type }) => type === "officeDocument");
  if (!main) {
    const isFull = names.some((name) => isWorkbookName(name.slice(name.lastIndexOf("/") + 1)));
    throw new XlsxError(isFull ? "archive" : "not-a-workbook", "a zip without an Office document in it");
  }
  if (/\.bin$/i.test(main.target)) throw new XlsxError("unsupported-format", ".xlsb", ".xlsb");
  return main.target;
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}
