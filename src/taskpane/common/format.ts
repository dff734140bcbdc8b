/** Times and numbers as the reader writes them. */
export interface Format {
  /** A time of day with seconds, from milliseconds since 1970. */
  time(milliseconds: number): string;
  /** A number as typed, up to six decimals; four digits are not parted, so that a year stays one. */
  number(value: number): string;
  /** A score: two decimals, always. */
  score(value: number): string;
}

export function createFormat(locale: string): Format {
  const time = new Intl.DateTimeFormat(locale, { hour: "2-digit", minute: "2-digit", second: "2-digit" });
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
  const plain = new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: false });
  const score = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return {
    time: (milliseconds) => time.format(milliseconds),
    number: (value) => (Math.abs(value) < 10_000 ? plain : number).format(value),
    score: (value) => score.format(value),
  };
}
