/**
 * Bytes as text, in whichever Unicode encoding their first bytes say; UTF-8 where they say none. `fatal`: throws a
 * TypeError for bytes that are no text in it, in place of putting other characters where they stand.
 */
export function decodeText(bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encodingOf(bytes), { fatal }).decode(bytes);
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return "utf-16le";
  return first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
}
