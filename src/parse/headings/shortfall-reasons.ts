const SHORTFALLS = [
  "shortfall",
  "deviation",
  "variance",
  "variation",
  "gap",
  "difference",
  "delay",
  "under performance",
  "underperformance",
  "under achievement",
  "non achievement",
  "not achieving target",
  "variance from target",
  "deviation from target",
];

/** "Reasons for shortfall", "Justification of variances", as English headings say why a target was not reached. */
export const SHORTFALL_REASONS: readonly string[] = ["reason", "reasons", "justification", "explanation"].flatMap(
  (word) => [word, ...SHORTFALLS.flatMap((what) => [`${word} for ${what}`, `${word} for ${what}s`])],
);
