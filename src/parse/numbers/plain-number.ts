/** Digits alone, thousands parted by commas, a decimal point, a percent sign: what most cells of values hold. */
const PLAIN = /^-?(?:\d+|[1-9]\d{0,2}(?:,\d{3})+)(?:\.\d+)?(?:\s?(%))?$/;

export interface PlainNumber {
  readonly value: number;
  readonly unit: "%" | null;
}

/** "1.250" is read with more care: the dot may part thousands. */
const DOTTED = /^-?[1-9]\d{0,2}(?:,\d{3})*\.\d{3}$/;

/** The short way for what nobody can read in another way: "38", "1,234.5", "60 %". Null for the rest, years among it. */
export function plainNumber(text: string): PlainNumber | null {
  const found = PLAIN.exec(text);
  if (!found || DOTTED.test(text)) return null;
  const unit = found[1] === "%" ? "%" : null;
  const value = Number(text.replace(/[,%\s]/g, ""));
  return unit === null && value >= 1990 && value <= 2040 ? null : { value, unit };
}
