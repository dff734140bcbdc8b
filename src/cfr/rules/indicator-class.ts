import { foldText } from "../../parse/normalise";

/** What an indicator measures, from means to ends. */
export const INDICATOR_CLASSES = ["input", "activity", "internal-output", "external-output", "outcome"] as const;
export type IndicatorClass = (typeof INDICATOR_CLASSES)[number];

/** The classes as templates in French and Khmer offer them. */
const ELSEWHERE: ReadonlyMap<string, IndicatorClass> = new Map([
  ["moyen", "input"],
  ["activité", "activity"],
  ["produit interne", "internal-output"],
  ["produit externe", "external-output"],
  ["effet", "outcome"],
  ["ធាតុចូល", "input"],
  ["សកម្មភាព", "activity"],
  ["ធាតុចេញខាងក្នុង", "internal-output"],
  ["ធាតុចេញខាងក្រៅ", "external-output"],
  ["លទ្ធផល", "outcome"],
]);

/** The class as written; "qualitative" may stand beside it. Null for words that name none. */
export function indicatorClass(text: string): IndicatorClass | null {
  const folded = foldText(text);
  const other = ELSEWHERE.get(folded);
  if (other) return other;
  const words = folded
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
