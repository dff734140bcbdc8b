import { tellPlainFile } from "./tell-plain-file";
import { XlsxError } from "./xlsx-error";

/** "PK" and what follows it at the start of a zip, of an empty one and of one in parts. */
const ZIPS = [
  [0x50, 0x4b, 3, 4],
  [0x50, 0x4b, 5, 6],
  [0x50, 0x4b, 7, 8],
] as const;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells by the first bytes what is no .xlsx workbook, and what it is instead. Excel keeps both its old workbooks and
 * its encrypted new ones in OLE containers; the names of the streams in them tell which.
 */
export function refuseOtherFiles(bytes: Uint8Array): void {
  if (startsWith(bytes, OLE)) {
    if (holdsStream(bytes, "EncryptedPackage") || holdsStream(bytes, "EncryptionInfo")) {
      throw new XlsxError("encrypted", "encrypted package");
    }
    if (holdsStream(bytes, "Workbook") || holdsStream(bytes, "Book")) {
      throw new XlsxError("unsupported-format", ".xls", ".xls");
    }
    if (holdsStream(bytes, "WordDocument") || holdsStream(bytes, "PowerPoint Document")) {
      throw new XlsxError("other-document", "another Office document");
    }
    throw new XlsxError("corrupt", "OLE container without a workbook");
  }
  if (!ZIPS.some((mark) => startsWith(bytes, mark))) throw tellPlainFile(bytes);
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** Stream names stand in the container's directory as UTF-16, each closed by a zero. */
function holdsStream(bytes: Uint8Array, name: string): boolean {
  const wanted = [...`${name}\0`].flatMap((letter) => [letter.charCodeAt(0), 0]);
  let from = bytes.indexOf(wanted[0] ?? 0);
  while (from !== -1) {
    if (wanted.every((byte, index) => bytes[from + index] === byte)) return true;
    from = bytes.indexOf(wanted[0] ?? 0, from + 1);
  }
  return false;
}
