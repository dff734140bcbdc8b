/** Words for a key of the catalogue; this room owns none. */
export type Words = (key: string) => string;

/** The parts of a guideline that have a name of their own; what else stands in a path is a country's word. */
export const GUIDELINE_PARTS: readonly string[] = [
  "action",
  "achievement",
  "activity",
  "bandRounding",
  "bands",
  "baseline1",
  "baseline2",
  "baselineToleranceMonths",
  "basedOn",
  "belowLowest",
  "columns",
  "comparisons",
  "content",
  "criteria100",
  "criteria50",
  "criteria60",
  "criteria70",
  "criteria80",
  "criteria90",
  "dateStepDays",
  "dateToleranceDays",
  "documents",
  "draft",
  "edition",
  "evaluation",
  "evidence",
  "frameworks",
  "from",
  "gradedTotal",
  "group",
  "groups",
  "headings",
  "id",
  "indicator",
  "indicatorWeight",
  "indicatorWeights",
  "indicatorsPerOutput",
  "kind",
  "levels",
  "limits",
  "mandatory",
  "mark",
  "marker",
  "marks",
  "method",
  "name",
  "notApplicable",
  "number",
  "objective",
  "objectiveWeight",
  "objectives",
  "otherwise",
  "outcome",
  "outcomesPerTwg",
  "output",
  "outputMonths",
  "outputsPerOutcome",
  "partnering",
  "partneringPer",
  "periods",
  "rawScore",
  "scale",
  "schema",
  "score",
  "sections",
  "severities",
  "submission",
  "target",
  "title",
  "to",
  "tolerance",
  "total",
  "unit",
  "units",
  "visionYears",
  "weight",
  "weightedScore",
  "weights",
  "yearStartMonth",
];

const known = new Set(GUIDELINE_PARTS);

/** A path in words: "scale.levels.0.name" → "Scale › Levels › 1 › Name". */
export function pathLabel(path: string, words: Words): string {
  const parts = path.split(".").map((part) => {
    if (/^\d+$/.test(part)) return String(Number(part) + 1);
    return known.has(part)
      ? words(`template.guideline.part.${part}`)
      : part.replaceAll("%2E", ".").replaceAll("%25", "%");
  });
  return parts.join(" › ");
}
