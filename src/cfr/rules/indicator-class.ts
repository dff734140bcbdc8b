import { foldText } from "../../parse/normalise";

/** What an indicator measures, from means to ends. */
export const INDICATOR_CLASSES = ["input", "activity", "internal-output", "external-output", "outcome"] as const;
export type IndicatorClass = (typeof INDICATOR_CLASSES)[number];

/** The class as written; "qualitative" may stand beside it. Null for words that name none. */
export function indicatorClass(text: string): IndicatorClass | null {
  const words = foldText(text)
    .replace(/[^a-z ]+/g, " ")
    .replace(/\b(?:qualitative|quantitative|indicator|non)\b/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  if (/^inputs?$/.test(words)) return "input";
  if (/^(?:activity|activities|process)$/.test(words)) return "activity";
  if (/^internal outputs?$/.test(words)) return "internal-output";
  if (/^(?:external )?outputs?$/.test(words)) return "external-output";
  return /^(?:outcomes?|impacts?)$/.test(words) ? "outcome" : null;
}
