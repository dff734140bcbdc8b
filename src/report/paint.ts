/** How text is made to stand out on a terminal. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly advice: (text: string) => string;
  readonly faint: (text: string) => string;
}

const ansi = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const plain = (text: string) => text;

export const COLOURS: Paint = { strong: ansi(1), error: ansi(31), warning: ansi(33), advice: ansi(36), faint: ansi(2) };
export const NO_COLOURS: Paint = { strong: plain, error: plain, warning: plain, advice: plain, faint: plain };

/** Cell text on one line and without control characters: a workbook must not be able to steer a terminal. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
}
