import { foldText } from "../../../parse/normalise";
import type { JmiGuideline } from "../../../guidelines/schema/jmi";

/** A sector's own plan, whatever its name: "Education Strategic Plan 2019-2023", "National Policy on …". */
const SECTOR_PLAN =
  /\b(?:strategic|sector(?:al)?|national|master|development|reform|action|operational)\s+(?:[\p{L}&-]+\s+){0,3}(?:plan|strategy|policy|programme|program|framework)\b|\b(?:plan|strategy|policy)\s+(?:of|for|on)\b/iu;

/** Plans, strategies and policies of a sector in Khmer. */
const KHMER_PLAN = /(?:ផែនការ(?:យុទ្ធសាស្ត្រ|អភិវឌ្ឍន៍|សកម្មភាព)|យុទ្ធសាស្ត្រជាតិ|គោលនយោបាយជាតិ)/u;

/** The same by a name in capitals: "Rural Water Supply Strategy". */
const NAMED_PLAN = /\p{Lu}\p{Ll}+ (?:Plan|Strategy|Policy|Programme|Program|Framework)\b/u;

/** The frameworks of the guideline that a text names; "" stands for a plan of the sector's own. */
export function frameworksIn(text: string, guideline: JmiGuideline): readonly string[] {
  const folded = ` ${wordsOf(text)} `;
  const named = Object.entries(guideline.frameworks).flatMap(([name, spellings]) =>
    spellings.some((spelling) => folded.includes(` ${wordsOf(spelling)}`)) ? [name] : [],
  );
  return [SECTOR_PLAN, NAMED_PLAN, KHMER_PLAN].some((plan) => plan.test(text)) ? [...named, ""] : named;
}

/** "RS-IV" and "RS IV", "ផ.យ.អ.ជ." and "ផ យ អ ជ" are one. */
function wordsOf(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
}
