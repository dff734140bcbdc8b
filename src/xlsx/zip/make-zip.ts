import { crc32 } from "./crc32";

export interface ZipPart {
  readonly name: string;
  readonly data: Uint8Array;
}

/** 1980-01-01, the first day a zip can name: the same parts give the same bytes on any day. */
const NO_DATE = 0x0021;
const DEFLATED = 8;
const UTF8_NAMES = 0x0800;

/** A zip of parts, each deflated, in the order given. */
export async function makeZip(parts: readonly ZipPart[]): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = await deflateRaw(part.data);
    const name = new TextEncoder().encode(part.name);
    const header = commonFields(part.data, packed.length, name.length);
    const local = concat([signature(0x04034b50), header, name, packed]);
    directory.push(concat([signature(0x02014b50), words(20), header, words(0, 0, 0, 0, 0), longs(offset), name]));
    pieces.push(local);
    offset += local.length;
  }
  const listed = concat(directory);
  const end = concat([signature(0x06054b50), words(0, 0, parts.length, parts.length), longs(listed.length, offset), words(0)]);
  return concat([...pieces, listed, end]);
}

/** The fields that a part's own header and its line in the directory share. */
function commonFields(data: Uint8Array, packed: number, nameLength: number): Uint8Array {
  return concat([
    words(20, UTF8_NAMES, DEFLATED, 0, NO_DATE),
    longs(crc32(data), packed, data.length),
    words(nameLength, 0),
  ]);
}

async function deflateRaw(data: Uint8Array): Promise<Uint8Array> {
  const packed = new Blob([new Uint8Array(data)]).stream().pipeThrough(new CompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

function signature(value: number): Uint8Array {
  return longs(value);
}

function words(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setUint16(index * 2, value, true));
  return bytes;
}

function longs(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  const view = new DataView(bytes.buffer);
  values.forEach((value, index) => view.setUint32(index * 4, value, true));
  return bytes;
}

function concat(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
