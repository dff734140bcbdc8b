import { Inflate, inflateSync } from "fflate";
import { XlsxError } from "../xlsx-error";

/** Deflated bytes are taken in pieces of this many, each of which grows a thousandfold at most. */
const PIECE_BYTES = 64 * 1024;

/**
 * The bytes that `deflated` unpacks to, `size` of them as declared. Throws XlsxError "corrupt" where they are fewer, or
 * do not unpack. A part that unpacks to more is cut off or refused after one piece more at most; its checksum tells.
 */
export function inflatePart(deflated: Uint8Array, size: number): Uint8Array {
  const unpacked = new Uint8Array(size);
  const length = orCorrupt(() =>
    deflated.length <= PIECE_BYTES
      ? inflateSync(deflated, { out: unpacked }).length
      : inflateByPieces(deflated, unpacked),
  );
  if (length < size) throw new XlsxError("corrupt", `a part of less than ${size} bytes`);
  return unpacked;
}

/** How many bytes came out; a bomb is refused before it takes more room than a piece of it. */
function inflateByPieces(deflated: Uint8Array, unpacked: Uint8Array): number {
  let length = 0;
  const inflate = new Inflate((piece) => {
    if (length + piece.length > unpacked.length) throw new RangeError("more than declared");
    unpacked.set(piece, length);
    length += piece.length;
  });
  for (let at = 0; at < deflated.length; at += PIECE_BYTES) {
    inflate.push(deflated.subarray(at, at + PIECE_BYTES), at + PIECE_BYTES >= deflated.length);
  }
  return length;
}

function orCorrupt<Result>(unpack: () => Result): Result {
  try {
    return unpack();
  } catch (error) {
    throw new XlsxError("corrupt", error instanceof Error ? error.message : "bytes that do not unpack");
  }
}
