import { assertNever } from "../../grid/assert-never";
import type { Workbook } from "../../grid/grid";
import { MAX_UNPACKED_BYTES, openZip } from "../zip/open-zip";
import type { ZipArchive } from "../zip/open-zip";
import type { OtherFormat } from "../xlsx-error";
import { readOds } from "./ods/read-ods";

/** Reads a workbook in a format beside .xlsx. Throws XlsxError, and what the library throws at damage. */
export async function readOtherFormat(bytes: Uint8Array, format: OtherFormat): Promise<Workbook> {
  switch (format) {
    case ".ods":
      return readOds(await openZip(bytes, MAX_UNPACKED_BYTES));
    case ".xlsb": {
      await requireWholeZip(await openZip(bytes, MAX_UNPACKED_BYTES));
      const { readBinary } = await import("./binary/read-binary");
      return readBinary(bytes);
    }
    case ".xls": {
      const [{ requireWholeXls }, { readBinary }] = await Promise.all([
        import("./binary/require-whole-xls"),
        import("./binary/read-binary"),
      ]);
      requireWholeXls(bytes);
      return readBinary(bytes);
    }
    default:
      return assertNever(format);
  }
}

/** The library unpacks by itself and checks nothing; so every part is unpacked and held against its checksum before. */
async function requireWholeZip(zip: ZipArchive): Promise<void> {
  for (const name of zip.names) await zip.read(name);
}
