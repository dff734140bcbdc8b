import type { Grid, Workbook } from "../grid/grid";
import { createCellRoom } from "./read/cell-room";
import { findWorkbookPart, readPart, readRelationships } from "./read/read-package";
import { readNumberFormats } from "./read/read-number-formats";
import { readSheetPart } from "./read/read-sheet-part";
import { readStrings } from "./read/read-strings";
import { readWorkbookPart } from "./read/read-workbook-part";
import { refuseOtherFiles } from "./refuse-other-files";
import { XlsxError } from "./xlsx-error";
import type { OtherFormat, XlsxErrorCode } from "./xlsx-error";
import { MAX_UNPACKED_BYTES, openZip } from "./zip/open-zip";
import type { ZipArchive } from "./zip/open-zip";

export type XlsxRead =
  | { readonly state: "read"; readonly workbook: Workbook }
  /** `detail` says what was found, for support staff; it holds no cell text. */
  | {
      readonly state: "failed";
      readonly code: XlsxErrorCode;
      readonly detail: string;
      /** Present for a workbook of another format, which `readWorkbook` reads. */
      readonly format?: OtherFormat;
    };

/**
 * The cells of an .xlsx or .xlsm workbook: values and cached results, formulas, number formats, merges, hidden rows
 * and sheets, defined names. Dates stay serial numbers of the workbook's date system. Looks, charts, comments and
 * macros are not read, and nothing is calculated or run. Never throws, whatever the bytes are.
 */
export async function readXlsx(bytes: Uint8Array): Promise<XlsxRead> {
  try {
    refuseOtherFiles(bytes);
    return { state: "read", workbook: await readWorkbook(await openZip(bytes, MAX_UNPACKED_BYTES)) };
  } catch (error) {
    return failedRead(error);
  }
}

/** What was thrown while a file was read, as the answer. */
export function failedRead(error: unknown): Extract<XlsxRead, { state: "failed" }> {
  if (error instanceof XlsxError) {
    const { code, message, format } = error;
    return { state: "failed", code, detail: message, ...(format === undefined ? {} : { format }) };
  }
  // Damage that no check foresaw (a string over the engine's limit, say) is still damage and not a crash.
  return { state: "failed", code: "corrupt", detail: error instanceof Error ? error.message : "unknown" };
}

async function readWorkbook(zip: ZipArchive): Promise<Workbook> {
  const path = await findWorkbookPart(zip);
  const contents = readWorkbookPart(await requirePart(zip, path));
  const relationships = await readRelationships(zip, path);
  const pathOf = (type: string) => relationships.find((relationship) => relationship.type === type)?.target;

  const strings = await readPart(zip, pathOf("sharedStrings") ?? "");
  const styles = await readPart(zip, pathOf("styles") ?? "");
  const context = {
    strings: strings === null ? [] : readStrings(strings),
    numberFormats: styles === null ? [] : readNumberFormats(styles),
    dateSystem: contents.dateSystem,
    room: createCellRoom(),
  };
  const grids: Grid[] = [];
  for (const { name, hidden, relationship } of contents.sheets) {
    const link = relationships.find(({ id }) => id === relationship);
    if (!link) throw new XlsxError("corrupt", "a sheet without a part");
    if (link.type !== "worksheet") continue; // a chart or a dialogue
    grids.push(readSheetPart(await requirePart(zip, link.target), name, hidden, context));
  }
  return { grids, names: contents.names, dateSystem: contents.dateSystem, limits: [] };
}

async function requirePart(zip: ZipArchive, path: string): Promise<string> {
  const xml = await readPart(zip, path);
  if (xml === null) throw new XlsxError("corrupt", `${path} is missing`);
  return xml;
}
