import { foldText } from "../../../parse/normalise";
import type { JmiGuideline } from "../../../guidelines/schema/jmi";

/** A sector's own plan, whatever its name: "Education Strategic Plan 2019-2023", "National Policy on …". */
const SECTOR_PLAN =
  /\b(?:strategic|sector(?:al)?|national|master|development|reform|action|operational)\s+(?:[\p{L}&-]+\s+){0,3}(?:plan|strategy|policy|programme|program|framework)\b|\b(?:plan|strategy|policy)\s+(?:of|for|on)\b/iu;

/** The same by a name in capitals: "Rural Water Supply Strategy". */
const NAMED_PLAN = /\p{Lu}\p{Ll}+ (?:Plan|Strategy|Policy|Programme|Program|Framework)\b/u;

/** The frameworks of the guideline that a text names; "" stands for a plan of the sector's own. */
export function frameworksIn(text: string, guideline: JmiGuideline): readonly string[] {
  const folded = ` ${foldText(text).replace(/[^\p{L}\p{M}\p{N}-]+/gu, " ")} `;
  const named = Object.entries(guideline.frameworks).flatMap(([name, spellings]) =>
    spellings.some((spelling) => folded.includes(` ${foldText(spelling)}`)) ? [name] : [],
  );
  return SECTOR_PLAN.test(text) || NAMED_PLAN.test(text) ? [...named, ""] : named;
}
