import type { Reading } from "../../../parse/reading";

/** How a value was understood, for a person to confirm: "38 % (2006-12)". Other readings as they are written. */
export function valueText(reading: Reading): string {
  switch (reading.state) {
    case "value": {
      const unit = reading.unit === null ? "" : ` ${reading.unit}`;
      return `${reading.value}${unit}${reading.date === null ? "" : ` (${reading.date})`}`;
    }
    case "missing":
      return "";
    default:
      return reading.raw;
  }
}

/** What an unsure reading may mean instead, for a sentence: how many ways, and the ways one behind the other. */
export function choicesOf(reading: Reading): { readonly count: number; readonly choices: string } {
  const candidates = "candidates" in reading ? (reading.candidates ?? []) : [];
  return { count: candidates.length, choices: candidates.map(valueText).join(", ") };
}
