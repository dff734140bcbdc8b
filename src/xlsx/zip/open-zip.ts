import { XlsxError } from "../xlsx-error";
import { inflateRaw } from "./inflate-raw";
import { readDirectory } from "./read-directory";
import type { ZipEntry } from "./read-directory";

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;

/** A zip whose directory has been read and found within the limit; parts are unpacked one by one, when asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** A part's bytes, or null where there is none of that name (compared without case, as Office does). */
  read(name: string): Promise<Uint8Array | null>;
}

/**
 * Opens a zip. `limit` is how many bytes may come out of it in all: it is held against the sizes that the directory
 * declares and again, because those can lie, against what is really unpacked.
 * Throws XlsxError: "corrupt", "encrypted" or "too-large".
 */
export function openZip(bytes: Uint8Array, limit: number): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, ZipEntry>();
  let declared = 0;
  for (const entry of readDirectory(bytes)) {
    declared += entry.size;
    if (declared > limit) throw new XlsxError("too-large", `unpacks to more than ${limit} bytes`);
    entries.set(entry.name.toLowerCase(), entry);
  }
  let left = limit;
  return {
    names: [...entries.values()].map((entry) => entry.name),
    async read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return null;
      const part = await unpack(bytes, view, entry, left);
      left -= part.length;
      return part;
    },
  };
}

async function unpack(bytes: Uint8Array, view: DataView, entry: ZipEntry, left: number): Promise<Uint8Array> {
  const { offset, packed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL_HEADER) {
    throw new XlsxError("corrupt", `no part at byte ${offset}`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw new XlsxError("corrupt", `${entry.name} is cut off`);
  const data = bytes.subarray(start, start + packed);
  if (method === STORED) {
    if (data.length > left) throw new XlsxError("too-large", entry.name);
    return data;
  }
  if (method !== DEFLATED) throw new XlsxError("corrupt", `${entry.name} is packed by method ${method}`);
  const part = await inflateRaw(data, left);
  if (part === "too-large") throw new XlsxError("too-large", entry.name);
  if (part === "damaged" || part.length !== entry.size) throw new XlsxError("corrupt", `${entry.name} does not unpack`);
  return part;
}
