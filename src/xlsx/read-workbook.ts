import { failedRead, readXlsx } from "./read-xlsx";
import type { XlsxRead } from "./read-xlsx";

/**
 * The cells of a workbook of any kind that is read here: .xlsx, .xlsm, .xls (Excel 97 to 2003), .xlsb and .ods, told
 * apart by what is in the file and not by its name. What reads the other formats is loaded for the first of them.
 * Never throws, whatever the bytes are.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<XlsxRead> {
  const read = await readXlsx(bytes);
  if (read.state !== "failed" || read.format === undefined) return read;
  try {
    const { readOtherFormat } = await import("./other-formats/read-other-format");
    return { state: "read", workbook: await readOtherFormat(bytes, read.format) };
  } catch (error) {
    return failedRead(error);
  }
}
