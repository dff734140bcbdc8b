import { XlsxError } from "../xlsx-error";

/** A part as the directory lists it; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;
const EXTRA_64 = 1;
const ENCRYPTED_FLAG = 1;
/** What a field says whose value stands in its 64-bit place instead; some writers do so in small files too. */
const ELSEWHERE_16 = 0xffff;
const ELSEWHERE_32 = 0xffffffff;

/** The directory at the end of a zip (PKWARE's APPNOTE 4.3 and 4.5.3). Throws XlsxError "corrupt" or "encrypted". */
export function readDirectory(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { start, count } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) {
      throw new XlsxError("corrupt", `no directory entry at byte ${at}`);
    }
    if (view.getUint16(at + 8, true) & ENCRYPTED_FLAG) throw new XlsxError("encrypted", "zip encryption");
    const nameEnd = at + 46 + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    const wide = wideFields(view, nameEnd, Math.min(extraEnd, bytes.length));
    // In this order, each only where its own field says that it is elsewhere.
    const size = wide(view.getUint32(at + 24, true));
    const packed = wide(view.getUint32(at + 20, true));
    const offset = wide(view.getUint32(at + 42, true));
    const name = new TextDecoder().decode(bytes.subarray(at + 46, nameEnd)).replaceAll("\\", "/").replace(/^\//, "");
    entries.push({ name, method: view.getUint16(at + 10, true), packed, size, offset });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function findDirectory(view: DataView): { readonly start: number; readonly count: number } {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const start = view.getUint32(at + 16, true);
    return count === ELSEWHERE_16 || start === ELSEWHERE_32 ? findDirectory64(view, at) : { start, count };
  }
  throw new XlsxError("corrupt", "no end of directory: the file is cut off");
}

function findDirectory64(view: DataView, end: number): { readonly start: number; readonly count: number } {
  const locator = end - 20;
  const at = locator >= 0 && view.getUint32(locator, true) === LOCATOR_64 ? readLong(view, locator + 8) : view.byteLength;
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) {
    throw new XlsxError("corrupt", "no 64-bit end of directory");
  }
  return { start: readLong(view, at + 48), count: readLong(view, at + 32) };
}

/** Gives the 64-bit values of an entry one after the other to the fields that need one. */
function wideFields(view: DataView, from: number, to: number): (field: number) => number {
  let at = to;
  for (let extra = from; extra + 4 <= to; extra += 4 + view.getUint16(extra + 2, true)) {
    if (view.getUint16(extra, true) === EXTRA_64) {
      at = extra + 4;
      break;
    }
  }
  return (field) => {
    if (field !== ELSEWHERE_32) return field;
    if (at + 8 > to) throw new XlsxError("corrupt", "a 64-bit size is missing");
    at += 8;
    return readLong(view, at - 8);
  };
}

/** Exact up to 2^53 bytes, which no file has. */
function readLong(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000;
}
