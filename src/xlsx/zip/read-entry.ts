import type { FileEntry } from "@zip.js/zip.js/lib/zip-core-native.js";
import { XlsxError } from "../xlsx-error";
import { checksum } from "./checksum";
import { inflatePart } from "./inflate-part";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * The unpacked bytes of an entry of the zip. Not by the library that reads the directory: it unpacks each part through a
 * chain of streams, which takes several times what reading all else of a workbook does.
 * Throws XlsxError "corrupt" where the entry is not where the directory says, or not what its checksum says.
 */
export function readEntry(zip: Uint8Array, entry: FileEntry): Uint8Array {
  const { filename, offset, compressedSize, uncompressedSize, compressionMethod, crc32 } = entry;
  const damaged = (found: string) => new XlsxError("corrupt", `${filename}: ${found}`);
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  if (offset + LOCAL_HEADER_BYTES > zip.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw damaged("no part where the directory says");
  }
  const start = offset + LOCAL_HEADER_BYTES + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const packed = zip.subarray(start, start + compressedSize);
  if (packed.length < compressedSize) throw damaged("cut off");
  if (compressionMethod !== STORED && compressionMethod !== DEFLATED) throw damaged("packed in an unknown way");
  const bytes = compressionMethod === STORED ? packed : inflatePart(packed, uncompressedSize);
  if (bytes.length !== uncompressedSize) throw damaged("another size than it declares");
  if (checksum(bytes) !== ((crc32 ?? 0) | 0)) throw damaged("another checksum than it declares");
  return bytes;
}
