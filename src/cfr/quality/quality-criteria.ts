/** One question of the CFR Evaluation Methodology. */
export interface QualityCriterion {
  /** "1A.clear": the part and a word; its texts are `template.cfr.quality.<id>` and `….help`. */
  readonly id: string;
  /** Weight within its part; those of a part add to 1. */
  readonly weight: number;
  readonly judge: "person" | "program";
}

export interface QualityPart {
  /** The section it marks, "1A" to "6". */
  readonly part: string;
  /** Points of a hundred. */
  readonly weight: number;
  readonly criteria: readonly QualityCriterion[];
}

const person = (id: string, weight: number): QualityCriterion => ({ id, weight, judge: "person" });
const program = (id: string, weight: number): QualityCriterion => ({ id, weight, judge: "program" });

/** Parts and weights are the methodology's; the weights within a part are customary, and equal where none are known. */
export const QUALITY_PARTS: readonly QualityPart[] = [
  {
    part: "1A",
    weight: 5,
    criteria: [person("1A.clear", 0.2), person("1A.forward", 0.3), person("1A.inspiring", 0.2), person("1A.what", 0.3)],
  },
  { part: "1B", weight: 5, criteria: [person("1B.aligned", 0.4), person("1B.how", 0.3), person("1B.clear", 0.3)] },
  {
    part: "1C",
    weight: 5,
    criteria: [
      person("1C.aligned", 0.3),
      person("1C.results", 0.3),
      program("1C.number", 0.2),
      program("1C.twice", 0.2),
    ],
  },
  {
    part: "2",
    weight: 40,
    criteria: [
      person("2.actions", 0.15),
      person("2.indicators", 0.15),
      program("2.outcomes", 0.4),
      person("2.weights", 0.15),
      person("2.targets", 0.15),
    ],
  },
  { part: "3", weight: 15, criteria: [program("3.filled", 1)] },
  {
    part: "4",
    weight: 5,
    criteria: [program("4.acronyms", 1 / 3), program("4.explained", 1 / 3), person("4.quality", 1 / 3)],
  },
  { part: "5", weight: 5, criteria: [person("5.claimed", 0.5), person("5.specific", 0.5)] },
  {
    part: "6",
    weight: 20,
    criteria: [program("6.covered", 1 / 3), person("6.outcomes", 1 / 3), person("6.indicators", 1 / 3)],
  },
];

/** Marks that a criterion can get, from best to worst. */
export const QUALITY_MARKS = [100, 90, 80, 70, 60] as const;
