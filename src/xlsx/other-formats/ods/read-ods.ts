import type { Workbook } from "../../../grid/grid";
import { readPart } from "../../read/read-package";
import { scanXml } from "../../read/scan-xml";
import { XlsxError } from "../../xlsx-error";
import type { ZipArchive } from "../../zip/open-zip";
import { createOdsStyles } from "./ods-styles";
import { readOdsContent } from "./read-ods-content";

/**
 * The cells of an OpenDocument spreadsheet (.ods): values and stored results, formulas in Excel's notation, number
 * formats, merges, hidden rows and sheets, names. Notes, drawings and the history of changes are not read. Throws
 * XlsxError.
 */
export async function readOds(zip: ZipArchive): Promise<Workbook> {
  const manifest = await readPart(zip, "META-INF/manifest.xml");
  if (manifest?.includes("encryption-data")) throw new XlsxError("encrypted", "encrypted parts");
  const content = await readPart(zip, "content.xml");
  if (content === null) throw new XlsxError("corrupt", "content.xml is missing");
  const styles = createOdsStyles();
  const common = await readPart(zip, "styles.xml");
  if (common !== null) scanXml(common, styles.handlers);
  return { ...readOdsContent(content, styles), limits: [] };
}
