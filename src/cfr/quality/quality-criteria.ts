import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { SectionContent } from "../sections/sections";

/** One question of the CFR Evaluation Methodology. */
export interface QualityCriterion {
  /** "1A.clear": the part and a word; its texts are `template.cfr.quality.<id>` and `….help`. */
  readonly id: string;
  /** "1A.1": how a Review sheet names it, in every language. */
  readonly code: string;
  /** Weight within its part; those of a part add to 1. */
  readonly weight: number;
  readonly judge: "person" | "program";
  /** The section without which there is nothing to mark. */
  readonly content: SectionContent;
}

export interface QualityPart {
  /** The section it marks, "1A" to "6". */
  readonly part: string;
  /** Points of a hundred. */
  readonly weight: number;
  readonly criteria: readonly QualityCriterion[];
}

type Draft = readonly [word: string, weight: number, judge: QualityCriterion["judge"]];

/** Parts and weights are the methodology's; the weights within a part are customary, and equal where none are known. */
const PARTS: readonly QualityPart[] = [
  part("1A", 5, "objectives", [
    ["clear", 0.2, "person"],
    ["forward", 0.3, "person"],
    ["inspiring", 0.2, "person"],
    ["what", 0.3, "person"],
  ]),
  part("1B", 5, "objectives", [
    ["aligned", 0.4, "person"],
    ["how", 0.3, "person"],
    ["clear", 0.3, "person"],
  ]),
  part("1C", 5, "objectives", [
    ["aligned", 0.3, "person"],
    ["results", 0.3, "person"],
    ["number", 0.2, "program"],
    ["twice", 0.2, "program"],
  ]),
  part("2", 40, "matrix", [
    ["actions", 0.15, "person"],
    ["indicators", 0.15, "person"],
    ["outcomes", 0.4, "program"],
    ["weights", 0.15, "person"],
    ["targets", 0.15, "person"],
  ]),
  part("3", 15, "trends", [["filled", 1, "program"]]),
  part("4", 5, "definitions", [
    ["acronyms", 1 / 3, "program"],
    ["explained", 1 / 3, "program"],
    ["quality", 1 / 3, "person"],
  ]),
  part("5", 5, "requirements", [
    ["claimed", 0.5, "person"],
    ["specific", 0.5, "person"],
  ]),
  part("6", 20, "outcomes", [
    ["covered", 1 / 3, "program"],
    ["outcomes", 1 / 3, "person"],
    ["indicators", 1 / 3, "person"],
  ]),
];

/** Marks that a criterion can get, from best to worst. */
export const QUALITY_MARKS = [100, 90, 80, 70, 60] as const;
export type QualityMark = (typeof QUALITY_MARKS)[number];

/** The parts that a guideline's documents have. Bangladesh's have neither trends nor outcomes: then 65 points remain. */
export function qualityParts({ sections }: Pick<CfrGuideline, "sections">): readonly QualityPart[] {
  const contents = new Set(sections.map(({ content }) => content));
  return PARTS.filter(({ criteria }) => criteria.every(({ content }) => contents.has(content)));
}

function part(name: string, weight: number, content: SectionContent, criteria: readonly Draft[]): QualityPart {
  return {
    part: name,
    weight,
    criteria: criteria.map(([word, share, judge], index) => ({
      id: `${name}.${word}`,
      code: `${name}.${index + 1}`,
      weight: share,
      judge,
      content,
    })),
  };
}
