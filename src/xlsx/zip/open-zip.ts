import { ERR_ENCRYPTED, Uint8ArrayReader, ZipReader } from "@zip.js/zip.js/lib/zip-core-native.js";
import type { FileEntry } from "@zip.js/zip.js/lib/zip-core-native.js";
import { XlsxError } from "../xlsx-error";
import { readEntry } from "./read-entry";

/** No workbook is unpacked further than this. */
export const MAX_UNPACKED_BYTES = 256 * 1024 * 1024;

/** A zip whose directory has been read and found within the limit; parts are unpacked one by one, when asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** A part's bytes, or null where there is none of that name (compared without case, as Office does). */
  read(name: string): Promise<Uint8Array | null>;
}

/** Names are keys here and nothing is written to a disk, so none is unsafe. */
const DIRECTORY = { filenameValidation: "tolerant", normalizeFilename: withPlainSlashes } as const;

/**
 * Opens a zip. `limit` is how many bytes may come out of it in all, held against the sizes that its directory
 * declares; a part that unpacks to more than it declares is refused at that byte, so nothing gets past the limit.
 * Throws XlsxError: "corrupt", "encrypted" or "too-large".
 */
export async function openZip(bytes: Uint8Array, limit: number): Promise<ZipArchive> {
  const entries = new Map<string, FileEntry>();
  let declared = 0;
  for (const entry of await orCorrupt(new ZipReader(new Uint8ArrayReader(bytes)).getEntries(DIRECTORY))) {
    if (entry.encrypted) throw new XlsxError("encrypted", "zip encryption");
    declared += entry.uncompressedSize;
    if (declared > limit) throw new XlsxError("too-large", `unpacks to more than ${limit} bytes`);
    if (!entry.directory) entries.set(entry.filename.toLowerCase(), entry);
  }
  let left = limit;
  return {
    names: [...entries.values()].map((entry) => entry.filename),
    async read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      // The same part can be asked for again and again, by as many sheets as a workbook lists.
      left -= entry.uncompressedSize;
      if (left < 0) throw new XlsxError("too-large", entry.filename);
      return readEntry(bytes, entry);
    },
  };
}

/** What the library finds wrong: no directory, parts out of bounds, wrong sizes or checksums, bytes that do not unpack. */
async function orCorrupt<Result>(reading: Promise<Result>): Promise<Result> {
  try {
    return await reading;
  } catch (error) {
    const found = error instanceof Error ? error.message : "the zip cannot be read";
    throw new XlsxError(found === ERR_ENCRYPTED ? "encrypted" : "corrupt", found);
  }
}

/** Some writers separate folders as Windows does, or begin at the root. */
function withPlainSlashes(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\//, "");
}
