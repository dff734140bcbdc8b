import { ask } from "./cell-reading";
import type { Noted } from "./cell-reading";
import { HAN_IN_LATIN, UTF8_AS_LATIN } from "./garbled";

/** Windows' punctuation as a Macintosh shows it: the bytes 0x85 and 0x91 to 0x97. */
const MAC: Readonly<Record<string, string>> = {
  Ö: "…",
  ë: "‘",
  í: "’",
  ì: "“",
  î: "”",
  ï: "•",
  ñ: "–",
  ó: "—",
};
/** Three letters on either side: "naïve" and "canción" are words, "supportóbehind" is two. */
const IN_WORD = /(?<=\p{Ll}{3})[Öëíìîïñó](?=\p{Ll}{3})/gu;

/** Windows-1252's letters for the bytes 0x80 to 0x9f. */
const HIGH = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/** Text that came through a program with another encoding. What was meant is proposed, never put in its place. */
export function brokenEncoding(text: string): Noted | null {
  const repaired = repairEncoding(text);
  return repaired === null ? null : ask({ kind: "repair", text: repaired });
}

/** The text as it was probably meant, or null where nothing shows that it is spoilt. */
export function repairEncoding(text: string): string | null {
  if (!/[\u0080-\uffff]/.test(text)) return null;
  const repaired = (UTF8_AS_LATIN.test(text) ? fromLatin(text) : text)
    .replace(IN_WORD, (letter) => MAC[letter] ?? letter)
    .replace(HAN_IN_LATIN, (sign) => japaneseBytes().get(sign) ?? sign);
  return repaired === text ? null : repaired;
}

function fromLatin(text: string): string {
  const bytes = [...text].map((sign) => (HIGH.includes(sign) ? 0x80 + HIGH.indexOf(sign) : sign.charCodeAt(0)));
  if (bytes.some((byte) => byte > 0xff)) return text;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return text;
  }
}

let signs: ReadonlyMap<string, string> | null = null;

/** A dash or quote and the letter behind it, taken together for one sign of Shift JIS: "—e" shows as "容". */
function japaneseBytes(): ReadonlyMap<string, string> {
  if (signs) return signs;
  const decoder = new TextDecoder("shift_jis");
  const found = new Map<string, string>();
  for (let lead = 0x91; lead <= 0x97; lead += 1) {
    for (let letter = 0x41; letter <= 0x7a; letter += 1) {
      const mark = HIGH[lead - 0x80] ?? "";
      found.set(decoder.decode(Uint8Array.of(lead, letter)), `${mark}${String.fromCharCode(letter)}`);
    }
  }
  signs = found;
  return found;
}
