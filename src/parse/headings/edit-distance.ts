/**
 * Letters added, left out, changed, or two neighbours swapped ("wieght"), each counted as one; any number above
 * `allowed` as soon as it must be more. Only places are compared that are at most so many letters apart in the two.
 */
export function editDistance(a: string, b: string, allowed: number): number {
  const tooFar = allowed + 1;
  if (Math.abs(a.length - b.length) > allowed) return tooFar;
  let before: number[] = [];
  let previous = Array.from({ length: Math.min(b.length, allowed) + 1 }, (_, index) => index);
  let [leastBefore, leastHere] = [0, 0];
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    leastBefore = leastHere;
    leastHere = i;
    const last = Math.min(b.length, i + allowed);
    for (let j = Math.max(1, i - allowed); j <= last; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(
        (previous[j] ?? tooFar) + 1,
        (current[j - 1] ?? tooFar) + 1,
        (previous[j - 1] ?? tooFar) + change,
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? tooFar) + 1);
      current[j] = least;
      if (least < leastHere) leastHere = least;
    }
    if (leastHere > allowed && leastBefore > allowed) return tooFar;
    before = previous;
    previous = current;
  }
  return previous[b.length] ?? tooFar;
}

/** How often a text has each of 32 kinds of letters, for texts of up to 255. */
export function lettersOf(text: string): Uint8Array {
  const counts = new Uint8Array(32);
  for (let index = 0; index < text.length; index += 1) {
    const kind = text.charCodeAt(index) & 31;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

/**
 * The fewest edits that could make the letters of one text those of the other, wherever they stand: never more than the
 * distance, and told without a look at the order.
 */
export function lettersApart(a: Uint8Array, b: Uint8Array): number {
  let more = 0;
  let less = 0;
  for (let kind = 0; kind < 32; kind += 1) {
    const difference = (a[kind] ?? 0) - (b[kind] ?? 0);
    if (difference > 0) more += difference;
    else less -= difference;
  }
  return Math.max(more, less);
}
