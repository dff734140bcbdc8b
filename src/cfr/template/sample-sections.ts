import type { SampleRow, SampleValue } from "./sample";

/** Acronyms of the worked example; what they mean is `template.cfr.sample.acronym.<acronym>`. */
export const SAMPLE_ACRONYMS = ["NGO", "USD"] as const;

/** One line of Section 5; its words are `template.cfr.sample.requirement.<key>.<column>`. */
export interface SampleRequirement {
  readonly key: string;
  /** The row of Section 2 that it serves. */
  readonly indicator: string;
}

export const SAMPLE_REQUIREMENTS: readonly SampleRequirement[] = [
  { key: "power", indicator: "points" },
  { key: "health", indicator: "tests" },
  { key: "education", indicator: "schools" },
  { key: "finance", indicator: "budget" },
];

/** One line of Section 6, in the order of the objectives; words are `template.cfr.sample.outcome.<key>.<column>`. */
export interface SampleOutcome {
  readonly key: string;
  readonly unit: SampleRow["unit"];
  /** t-2 to t+2 */
  readonly values: readonly SampleValue[];
}

export const SAMPLE_OUTCOMES: readonly SampleOutcome[] = [
  { key: "access", unit: "Days", values: [38, 35, 31, 28, 25] },
  { key: "quality", unit: "Number", values: [41, 37, 32, 28, 24] },
  { key: "sanitation", unit: "%", values: [44, 48, 54, 59, 64] },
  { key: "management", unit: "%", values: [61, 64, 68, 71, 74] },
  { key: "sources", unit: "Days", values: [52, 47, 40, 35, 30] },
  { key: "users", unit: "%", values: [57, 60, 65, 69, 73] },
  { key: "inclusion", unit: "%", values: [39, 42, 48, 54, 60] },
  { key: "openness", unit: "%", values: [33, 36, 42, 47, 52] },
];
