import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { HeadingSpec } from "../../parse/headings/match-heading";

/** What a heading over a CFR table can mean before its place decides between columns of one name. */
export type CfrHeading =
  | "serial" | "group" | "objective" | "objectiveWeight" | "action" | "indicator" | "unit" | "weight" | "otherWeight"
  | "levelAbove" | "criteria100" | "criteria90" | "criteria80" | "criteria70" | "criteria60"
  | "target" | "achievement" | "actual" | "baseline" | "projected" | "rawScore" | "weightedScore"
  | "outcome" | "output";

/** Criteria columns from best to worst. */
export const CRITERIA_KEYS = ["criteria100", "criteria90", "criteria80", "criteria70", "criteria60"] as const;

const SYNONYMS: Readonly<Record<CfrHeading, readonly string[]>> = {
  serial: ["s/n", "s. no", "sl. no", "sr. no", "serial number", "serial", "no.", "#", "code"],
  group: ["criterion", "criteria", "criteria group", "criterion of evaluation", "perspective", "performance criteria", "result area"],
  objective: [
    "objective", "objectives", "key objective", "strategic objective", "strategic objectives", "objective statement",
    "kra", "key result area", "key result areas", "key results area", "goal", "goals", "ministry objective",
  ],
  objectiveWeight: [
    "weight of objective", "weight of the objective", "objective weight", "weight of objectives", "kra weight",
    "weight of kra", "criterion weight", "weight of criterion", "goal weight",
  ],
  action: [
    "action", "actions", "key action", "activity", "activities", "annual target", "annual targets", "initiative",
    "initiatives", "sub-objective",
  ],
  indicator: [
    "success indicator", "success indicators", "key success indicator", "kpi", "kpis", "key performance indicator",
    "key performance indicators", "indicator", "indicators", "performance indicator", "performance indicators",
    "performance measure", "success indicator / kpi",
  ],
  unit: ["unit", "units", "unit of measure", "unit of measurement", "measurement unit", "uom", "measure"],
  weight: [
    "weight", "weights", "weight %", "% weight", "wt", "wt.", "wgt", "weightage", "weighting", "relative weight",
    "weight of indicator", "indicator weight", "weight of success indicator", "kpi weight", "weight of kpi",
  ],
  otherWeight: ["graded weight", "adjusted weight", "scaled weight"],
  levelAbove: ["outstanding", "exceptional", "extraordinary"],
  criteria100: ["excellent", "excellent 100%", "excellent 100", "100%"],
  criteria90: ["very good", "very good 90%", "very good 90", "90%"],
  criteria80: ["good", "good 80%", "good 80", "80%"],
  criteria70: ["fair", "fair 70%", "fair 70", "70%", "average", "current standard"],
  criteria60: ["poor", "poor 60%", "poor 60", "60%", "below current standard"],
  target: ["target", "targets", "target value", "target for the year", "planned target", "year target", "performance target"],
  achievement: [
    "achievement", "achievements", "actual achievement", "actual achieved", "achieved", "achieved value",
    "achievement value", "year end achievement", "result achieved",
  ],
  actual: ["actual", "actual value", "actual performance", "actual t-1", "actual t-2", "actuals"],
  baseline: ["baseline", "base line", "baseline value", "base year", "base year value", "previous year", "previous year actual"],
  projected: ["projected", "projection", "projected value", "projected t+1", "projected t+2", "projected target"],
  rawScore: ["raw score", "score raw", "raw score %"],
  weightedScore: ["weighted raw score", "weighted score", "weighted score %", "composite score"],
  outcome: ["outcome", "outcomes", "outcome/impact"],
  output: ["output", "outputs"],
};

const specsOf = new WeakMap<CfrGuideline, readonly HeadingSpec<CfrHeading>[]>();

/** The headings a guideline's tables may have: its own, its levels, and the synonyms. The same list for the same guideline. */
export function cfrHeadingSpecs(guideline: CfrGuideline): readonly HeadingSpec<CfrHeading>[] {
  const specs = specsOf.get(guideline) ?? makeSpecs(guideline);
  specsOf.set(guideline, specs);
  return specs;
}

function makeSpecs(guideline: CfrGuideline): readonly HeadingSpec<CfrHeading>[] {
  const own = (key: CfrHeading): string[] => {
    const printed = key in guideline.headings ? [guideline.headings[key as keyof typeof guideline.headings] ?? ""] : [];
    const level = guideline.scale.levels[(CRITERIA_KEYS as readonly string[]).indexOf(key)];
    return [...printed, ...(level ? [level.name, `${level.name} ${level.score}%`] : [])].filter((text) => text !== "");
  };
  const specs = Object.entries(SYNONYMS) as [CfrHeading, readonly string[]][];
  const ownTaken = new Set(specs.flatMap(([key]) => own(key).map((text) => text.toLowerCase())));
  return specs.map(([key, synonyms]) => ({
    key,
    // A guideline's own name for a level comes before what the word means elsewhere.
    synonyms: [...own(key), ...synonyms.filter((synonym) => !ownTaken.has(synonym) || own(key).includes(synonym))],
  }));
}
