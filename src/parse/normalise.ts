import { remember } from "./remember";

const KHMER_ZERO = 0x17e0;
const UNEVEN_SPACE = /\s\s|[^\S ]/;
/** ASCII alone has nothing to be normalised; most cells are that, and this is called for every one. */
const PLAIN = /^[\t\n\r -~]*$/;

/**
 * Text made comparable: NFC, zero-width characters dropped, no-break and other odd spaces → space, Khmer digits →
 * ASCII, typographic quotes → straight, U+2212 minus → "-". For parsing only; the raw text is always kept beside it.
 */
export function normaliseText(raw: string): string {
  if (PLAIN.test(raw)) return raw;
  return raw
    .normalize("NFC")
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, " ")
    .replace(/[\u17e0-\u17e9]/g, (digit) => String(digit.charCodeAt(0) - KHMER_ZERO))
    .replace(/[\u2018\u2019\u201b]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\u2212/g, "-")
    .replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** One line, single spaces, no case: for comparing texts that people wrote twice. */
export const foldText = remember((raw) => {
  const text = normaliseText(raw);
  return (UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, " ") : text).trim().toLowerCase();
});
