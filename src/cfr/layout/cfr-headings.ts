import { criteriaColumns } from "../../guidelines/schema/cfr-columns";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { CRITERIA_COLUMNS } from "../../guidelines/schema/cfr-columns";
import { otherWords } from "../../guidelines/wording/wording";
import { foldHeading } from "../../parse/headings/fold-heading";
import type { HeadingSpec } from "../../parse/headings/match-heading";
import { FRENCH_HEADINGS } from "./headings-fr";
import { KHMER_HEADINGS } from "./headings-km";

/** What a heading over a CFR table can mean before its place decides between columns of one name. */
export type CfrHeading =
  | "serial"
  | "group"
  | "objective"
  | "objectiveWeight"
  | "action"
  | "indicator"
  | "unit"
  | "weight"
  | "otherWeight"
  | "share"
  | "levelAbove"
  | "criteria100"
  | "criteria90"
  | "criteria80"
  | "criteria70"
  | "criteria60"
  | "criteria50"
  | "target"
  | "achievement"
  | "actual"
  | "baseline"
  | "projected"
  | "rawScore"
  | "weightedScore"
  | "outcome"
  | "output"
  | "evidence"
  | "class"
  | "remarks";

/** Criteria columns from best to worst, as many as the longest scale has; those a scale lacks are never found. */
export const CRITERIA_KEYS = CRITERIA_COLUMNS;

const SYNONYMS: Readonly<Record<CfrHeading, readonly string[]>> = {
  serial: [
    "s/n",
    "s. no",
    "sl. no",
    "sr. no",
    "serial number",
    "serial",
    "no.",
    "#",
    "code",
    "ref.",
    "item",
    "sn",
    "item no.",
  ],
  group: [
    "criterion",
    "criteria",
    "criteria group",
    "criterion of evaluation",
    "perspective",
    "performance criteria",
    "result area",
  ],
  objective: [
    "objective",
    "objectives",
    "key objective",
    "key objectives",
    "strategic objective",
    "strategic objectives",
    "objective statement",
    "kra",
    "key result area",
    "key result areas",
    "key results area",
    "goal",
    "goals",
    "ministry objective",
  ],
  objectiveWeight: ["criterion weight", "weight of criterion"],
  action: [
    "action",
    "actions",
    "key action",
    "activity",
    "activities",
    "annual target",
    "annual targets",
    "initiative",
    "initiatives",
    "sub-objective",
  ],
  indicator: [
    "success indicator",
    "success indicators",
    "key success indicator",
    "kpi",
    "kpis",
    "key performance indicator",
    "key performance indicators",
    "indicator",
    "indicators",
    "performance indicator",
    "performance indicators",
    "performance measure",
    "success indicator / kpi",
  ],
  unit: ["unit", "units", "unit of measure", "unit of measurement", "measurement unit", "uom", "measure"],
  weight: [
    "weight",
    "weights",
    "weight %",
    "% weight",
    "wt",
    "wt.",
    "wgt",
    "weightage",
    "weighting",
    "relative weight",
  ],
  otherWeight: ["graded weight", "adjusted weight", "scaled weight"],
  share: ["% achieved", "% achievement", "achievement %", "percentage achieved", "% of target", "% of target achieved"],
  levelAbove: ["outstanding", "exceptional", "extraordinary"],
  criteria100: ["excellent", "excellent 100%", "excellent 100", "100%"],
  criteria90: ["very good", "very good 90%", "very good 90", "90%"],
  criteria80: ["good", "good 80%", "good 80", "80%"],
  criteria70: ["fair", "fair 70%", "fair 70", "70%", "average", "current standard"],
  criteria60: ["poor", "poor 60%", "poor 60", "60%", "below current standard"],
  criteria50: ["poor 50%", "poor 50", "50%"],
  target: [
    "target",
    "targets",
    "target value",
    "target for the year",
    "planned target",
    "year target",
    "performance target",
  ],
  achievement: [
    "achievement",
    "achievements",
    "actual achievement",
    "actual achieved",
    "achieved",
    "achieved value",
    "achievement value",
    "year end achievement",
    "result achieved",
    "results achieved",
    "actual result",
    "actual results",
  ],
  actual: ["actual", "actual value", "actual performance", "actual t-1", "actual t-2", "actuals"],
  baseline: [
    "baseline",
    "base line",
    "baseline value",
    "base year",
    "base year value",
    "previous year",
    "previous year actual",
    "status previous year",
    "previous year status",
    "current status",
  ],
  projected: ["projected", "projection", "projected value", "projected t+1", "projected t+2", "projected target"],
  rawScore: ["raw score", "score raw", "raw score %"],
  weightedScore: ["weighted raw score", "weighted score", "weighted score %", "composite score"],
  outcome: ["outcome", "outcomes", "outcome/impact"],
  output: ["output", "outputs"],
  class: ["class", "class of indicator", "indicator class", "type of indicator", "indicator type"],
  remarks: ["remarks", "remark", "comments", "comment", "reason", "reasons", "explanation"],
  evidence: ["evidence", "means of verification", "supporting evidence", "evidence required"],
};

/** "Weight of strategic objectives", "KPI weight": said with whatever the objective or the indicator is called. */
const WEIGHED: Readonly<Partial<Record<CfrHeading, CfrHeading>>> = {
  objectiveWeight: "objective",
  weight: "indicator",
};

function weightNames(key: CfrHeading): readonly string[] {
  const owner = WEIGHED[key];
  return owner
    ? SYNONYMS[owner].flatMap((name) => [`weight of ${name}`, `weight of the ${name}`, `${name} weight`])
    : [];
}

const specsOf = new WeakMap<CfrGuideline, readonly HeadingSpec<CfrHeading>[]>();

/** The headings a guideline's tables may have: its own, its levels, and the synonyms. The same list for the same guideline. */
export function cfrHeadingSpecs(guideline: CfrGuideline): readonly HeadingSpec<CfrHeading>[] {
  const specs = specsOf.get(guideline) ?? makeSpecs(guideline);
  specsOf.set(guideline, specs);
  return specs;
}

/** What a rating that was agreed on is headed with; elsewhere "rating" may be a word in words. */
const AGREED: Readonly<Partial<Record<CfrHeading, readonly string[]>>> = {
  rawScore: ["rating", "agreed rating", "rating agreed", "performance rating", "agreed performance rating"],
  weightedScore: ["weighted rating", "rating x weight"],
};

function makeSpecs(guideline: CfrGuideline): readonly HeadingSpec<CfrHeading>[] {
  const levels = criteriaColumns(guideline);
  const own = (key: CfrHeading): string[] => {
    const level = guideline.scale.levels[(levels as readonly string[]).indexOf(key)];
    return [...printedFor(key, guideline), ...(level ? [level.name, `${level.name} ${level.score}%`] : [])];
  };
  const specs = (Object.entries(SYNONYMS) as [CfrHeading, readonly string[]][]).filter(([key]) => {
    if ((CRITERIA_KEYS as readonly string[]).includes(key)) return (levels as readonly string[]).includes(key);
    return key !== "evidence" || guideline.columns.includes("evidence");
  });
  const ownTaken = new Set(specs.flatMap(([key]) => own(key).map((text) => text.toLowerCase())));
  const ownElsewhere = new Map(specs.flatMap(([key]) => othersOf(own(key)).map((text) => [foldHeading(text), key])));
  return specs.map(([key, synonyms]) => ({
    key,
    own: own(key),
    together: shortForms(key, guideline),
    exactly: [...othersOf(own(key)), ...(FRENCH_HEADINGS[key] ?? []), ...(KHMER_HEADINGS[key] ?? [])].filter(
      (text) => (ownElsewhere.get(foldHeading(text)) ?? key) === key,
    ),
    // A guideline's own name for a level comes before what the word means elsewhere.
    synonyms: [
      ...own(key),
      ...(guideline.scale.method === "agreed" ? (AGREED[key] ?? []) : []),
      ...[...synonyms, ...weightNames(key)].filter((synonym) => !ownTaken.has(synonym) || own(key).includes(synonym)),
    ],
  }));
}

/** "E", "VG" and the like, and a level's bare score; they count only beside others of their kind. */
function shortForms(key: CfrHeading, guideline: CfrGuideline): readonly string[] {
  if (key === "levelAbove") return ["O", "OS"];
  const level = guideline.scale.levels[(criteriaColumns(guideline) as readonly string[]).indexOf(key)];
  if (!level) return [];
  const own = guideline.scale.levels.map(({ name }) => initials(name));
  const usual = (SHORT_NAMES[key] ?? []).map(initials).filter((short) => !own.includes(short));
  return [initials(level.name), ...usual, String(level.score)];
}

function initials(name: string): string {
  const words = name.split(/\s+/);
  return words.map((word) => word.charAt(0)).join("");
}

/** What levels are called where a guideline does not say otherwise. */
const SHORT_NAMES: Readonly<Partial<Record<CfrHeading, readonly string[]>>> = {
  criteria100: ["Excellent"],
  criteria90: ["Very Good"],
  criteria80: ["Good"],
  criteria70: ["Fair"],
  criteria60: ["Poor"],
};

/** What a guideline prints, as its templates in other languages have it. */
function othersOf(printed: readonly string[]): readonly string[] {
  return printed.flatMap(otherWords);
}

/** The guideline's headings for a column; both base years are "baseline" until their places are known. */
function printedFor(key: CfrHeading, { headings }: CfrGuideline): string[] {
  const printed =
    key === "baseline"
      ? [headings.baseline1, headings.baseline2]
      : [(headings as Partial<Record<string, string>>)[key]];
  return printed.filter((text) => text !== undefined);
}
