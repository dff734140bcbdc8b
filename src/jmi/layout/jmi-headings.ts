import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";
import type { JmiColumnKey, JmiGuideline } from "../../guidelines/schema/jmi";
import { otherWords } from "../../guidelines/wording/wording";
import type { HeadingSpec } from "../../parse/headings/match-heading";
import type { JmiMatrixColumn, JmiPeriod } from "../matrix";
import { FRENCH_HEADINGS } from "./headings-fr";
import { KHMER_HEADINGS } from "./headings-km";

/** What a heading may mean. "weight" and "objective" are no columns of ours: they tell a CFR from a JMI matrix. */
export type JmiHeading = JmiMatrixColumn | "weight" | "objective";

/** Ways to head a column, the 2004 to 2010 layouts' included. */
const SYNONYMS: Readonly<Record<JmiHeading, readonly string[]>> = {
  serial: ["no", "nr", "s/n", "jmi no", "number", "ref"],
  twg: [
    "TWG",
    "technical working group",
    "concerned TWG",
    "TWG concerned",
    "concerned TWGs",
    "working group",
    "areas",
    "sector",
  ],
  outcome: [
    "outcome",
    "outcomes",
    "JMI outcome",
    "development outcome",
    "immediate outcome",
    "expected outcome",
    "5-year outcome",
  ],
  output: [
    "output",
    "outputs",
    "JMI output",
    "expected output",
    "key output",
    "JMI",
    "joint monitoring indicator",
    "joint monitoring indicators",
  ],
  indicator: [
    "output indicator with baseline and target",
    "output indicator",
    "output indicators",
    "indicator",
    "indicators",
    "indicator with baseline and target",
    "performance indicator",
    "key performance indicator",
  ],
  activity: [
    "main activity identified implementer",
    "main activity",
    "main activities",
    "activity",
    "activities",
    "actions needed",
    "action needed",
    "needed actions",
    "milestone actions",
    "activities (milestone actions)",
    "key activities",
    "key actions",
    "main activity and identified implementer",
    "main activity / implementer",
    "actions",
    "action plan",
  ],
  partnering: [
    "partnering actions",
    "partnering action",
    "partnership actions",
    "partnership action",
    "associated aid effectiveness actions",
    "aid effectiveness actions",
    "development effectiveness actions",
    "partnering actions required / prerequisites",
  ],
  baseline: ["baseline", "baseline value", "base line", "base line value", "baseline data"],
  baselineUnit: ["unit", "unit of measure", "units", "baseline unit"],
  baselineDate: ["baseline date", "baseline year", "date of baseline", "year of baseline", "base year"],
  target: ["target", "targets", "target value", "end target", "final target"],
  targetUnit: ["target unit"],
  targetDate: [
    "target date",
    "target year",
    "date of target",
    "due date",
    "time frame",
    "timeframe",
    "timeline",
    "deadline",
    "completion date",
  ],
  implementer: [
    "implementer",
    "implementers",
    "identified implementer",
    "responsible government institution",
    "responsible institution",
    "responsible institutions",
    "responsible government institutions",
    "implementing institution",
    "implementing agency",
    "responsible agency",
    "responsible",
    "responsibility",
    "lead institution",
    "lead agency",
    "responsible party",
  ],
  dataSource: ["data source", "source of data", "means of verification", "data sources"],
  frequency: ["frequency", "data frequency", "frequency of data", "reporting frequency"],
  framework: [
    "framework",
    "framework reference",
    "results framework",
    "policy framework",
    "derived from",
    "linked framework",
  ],
  routine: ["from routine M&E", "from routine monitoring", "routine M&E framework"],
  programme: ["budget programme", "budget program", "programme", "program", "BSP programme"],
  status: ["status", "progress status", "implementation status"],
  actual: ["actual", "actual value", "achievement", "result", "progress"],
  actualDate: ["actual date", "date of actual", "as of"],
  partneringTag: ["partnering strengthens", "partnership principle"],
  progress: ["progress made", "implementation progress", "progress in words"],
  challenges: ["challenges", "constraints", "challenges and constraints", "constraints to implementation"],
  delayReason: ["reason for delay", "reasons for delay"],
  recommendation: [
    "recommendation",
    "recommendations",
    "TWG recommendation",
    "TWG recommendations",
    "recommendations for GDCC",
    "TWG recommendations for GDCC",
  ],
  addressee: ["addressee", "addressed to", "who has to act", "recommendation for"],
  unresolved: ["unresolved", "unresolved issue", "still unresolved"],
  milestones: ["state of milestones", "milestones reached"],
  partneringState: ["state of partnering actions", "state of partnering action"],
  weight: ["weight", "weight of objective", "weightage", "weighted score", "raw score"],
  objective: ["objective", "strategic objective", "objectives", "key result area", "KRA"],
};

/** Every column that a person can name, by the names that reports use. */
export const JMI_COLUMN_NAMES: readonly JmiMatrixColumn[] = (Object.keys(SYNONYMS) as JmiHeading[]).flatMap((key) =>
  key === "weight" || key === "objective" ? [] : [key],
);

export function isJmiColumn(field: string): field is JmiMatrixColumn {
  return (JMI_COLUMN_NAMES as readonly string[]).includes(field);
}

const specsByGuideline = new WeakMap<JmiGuideline, readonly HeadingSpec<JmiHeading>[]>();

/** The headings to look for, the guideline's own wording first; made once for a guideline. */
export function jmiHeadingSpecs(guideline: JmiGuideline): readonly HeadingSpec<JmiHeading>[] {
  const known = specsByGuideline.get(guideline);
  if (known) return known;
  const specs = (Object.entries(SYNONYMS) as [JmiHeading, readonly string[]][]).map(([key, synonyms]) => ({
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
