import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";
import type { JmiColumnKey, JmiGuideline } from "../../guidelines/schema/jmi";
import { otherWords } from "../../guidelines/wording/heading-words";
import type { HeadingSpec } from "../../parse/headings/heading-spec";
import type { JmiMatrixColumn, JmiPeriod } from "../matrix";
import { ENGLISH_HEADINGS } from "./headings-en";
import { FRENCH_HEADINGS } from "./headings-fr";
import { KHMER_HEADINGS } from "./headings-km";

/** What a heading may mean. "weight" and "objective" are no columns of ours: they tell a CFR from a JMI matrix. */
export type JmiHeading = JmiMatrixColumn | "weight" | "objective";

/** Every column that a person can name, by the names that reports use. */
export const JMI_COLUMN_NAMES: readonly JmiMatrixColumn[] = (Object.keys(ENGLISH_HEADINGS) as JmiHeading[]).flatMap(
  (key) => (key === "weight" || key === "objective" ? [] : [key]),
);

export function isJmiColumn(field: string): field is JmiMatrixColumn {
  return (JMI_COLUMN_NAMES as readonly string[]).includes(field);
}

const specsByGuideline = new WeakMap<JmiGuideline, readonly HeadingSpec<JmiHeading>[]>();

/** The headings to look for, the guideline's own wording first; made once for a guideline. */
export function jmiHeadingSpecs(guideline: JmiGuideline): readonly HeadingSpec<JmiHeading>[] {
  const known = specsByGuideline.get(guideline);
  if (known) return known;
  const specs = (Object.entries(ENGLISH_HEADINGS) as [JmiHeading, readonly string[]][]).map(([key, synonyms]) => ({
    key,
    synonyms: isOfficial(key) ? [guideline.headings[key], ...synonyms] : synonyms,
    exactly: [
      ...(isOfficial(key) ? otherWords(guideline.headings[key]) : []),
      ...(FRENCH_HEADINGS[key] ?? []),
      ...(KHMER_HEADINGS[key] ?? []),
    ],
  }));
  specsByGuideline.set(guideline, specs);
  return specs;
}

/** A guideline's heading with the years of its period, as it is printed over the column. */
export function officialHeading(key: JmiColumnKey, guideline: JmiGuideline): string {
  const { from, to } = key === "outcome" ? guideline.periods.outcome : guideline.periods.output;
  return guideline.headings[key].replace("{from}", String(from)).replace("{to}", String(to));
}

/** The heading without its period, for sentences about it: "Output". */
export function plainHeading(key: JmiColumnKey, guideline: JmiGuideline): string {
  return guideline.headings[key]
    .replace(/\([^)]*\{[^)]*\)/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** "Output (2019-2020)" → 2019 to 2020; null where a heading prints no years. */
export function periodOf(heading: string): JmiPeriod | null {
  const found = /((?:19|20)\d\d)(?:\s*[-/–—]\s*((?:19|20)?\d\d))?(?!\d)/.exec(heading);
  if (!found) return null;
  const from = Number(found[1]);
  const end = found[2] ?? found[1] ?? "";
  const to = end.length === 2 ? Math.floor(from / 100) * 100 + Number(end) : Number(end);
  return to < from ? null : { from, to };
}

function isOfficial(key: JmiHeading): key is JmiColumnKey {
  return (JMI_COLUMNS as readonly string[]).includes(key);
}
