const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * Sixteen hex digits that stand for a text: two passes of FNV-1a over its UTF-16 code units, forwards and backwards.
 * It tells texts apart and keeps nothing secret.
 */
export function textDigest(text: string): string {
  let forwards = FNV_OFFSET;
  let backwards = FNV_OFFSET;
  for (let index = 0; index < text.length; index += 1) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), FNV_PRIME);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), FNV_PRIME);
  }
  return hex(forwards) + hex(backwards);
}

function hex(number: number): string {
  return (number >>> 0).toString(16).padStart(8, "0");
}
