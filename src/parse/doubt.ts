const QUESTION_MARK = /\?\s*(?:\)|\?|$)/;
const MIXED_DIGITS = /[\u17e0-\u17e9][0-9]|[0-9][\u17e0-\u17e9]/;

/** True where whoever typed the text was in doubt ("5% ???"), or one number has Khmer and Latin digits mixed. */
export function isDoubted(raw: string): boolean {
  return QUESTION_MARK.test(raw) || MIXED_DIGITS.test(raw);
}
