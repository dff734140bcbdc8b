const MARKERS: readonly (readonly [readonly string[], RegExp])[] = [
  [["F", "M"], /\b(?:by|per) (?:sex|gender)\b|\bsex[- ]disaggregated\b|\bdisaggregated by (?:sex|gender)\b|តាមភេទ/iu],
  [["urban", "rural"], /\b(?:by )?(?:urban and rural|rural and urban|urban\/rural|rural\/urban)\b/iu],
  [["province"], /\bby province\b|តាមខេត្ត/iu],
  [["district"], /\bby district\b/iu],
  [["age"], /\bby age(?: group)?\b/iu],
  [["total"], /\btotal\b|សរុប/iu],
];

/** The groups that a marker asks for: "(total, and by sex)" → total, F, M. Empty where nothing is split. */
export function groupsOf(text: string): readonly string[] {
  const groups = MARKERS.flatMap(([names, pattern]) => (pattern.test(text) ? names : []));
  // "Total" alone splits nothing.
  return groups.length > 1 ? ["total", ...groups].filter((name, index, all) => all.indexOf(name) === index) : [];
}
