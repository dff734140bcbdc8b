import { XlsxError } from "../xlsx-error";
import { inflateRaw } from "./inflate-raw";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const ENCRYPTED_FLAG = 1;
const STORED = 0;
const DEFLATED = 8;

/** A zip whose directory has been read and found within the limit; parts are unpacked one by one, when asked for. */
export interface ZipArchive {
  readonly names: readonly string[];
  /** A part's bytes, or null where there is none of that name (compared without case, as Office does). */
  read(name: string): Promise<Uint8Array | null>;
}

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/**
 * Opens a zip. `limit` is how many bytes may come out of it in all: it is held against the sizes that the directory
 * declares and again, because those can lie, against what is really unpacked.
 * Throws XlsxError: "corrupt", "encrypted" or "too-large".
 */
export function openZip(bytes: Uint8Array, limit: number): ZipArchive {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = new Map<string, Entry>();
  let declared = 0;
  for (const entry of readDirectory(bytes, view)) {
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

function readDirectory(bytes: Uint8Array, view: DataView): readonly Entry[] {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new XlsxError("corrupt", `no directory entry at byte ${at}`);
    }
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new XlsxError("encrypted", "zip encryption");
    const nameLength = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/^\/|\\/g, ""),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new XlsxError("corrupt", "no end of directory: the file is cut off");
}

async function unpack(bytes: Uint8Array, view: DataView, entry: Entry, left: number): Promise<Uint8Array> {
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
