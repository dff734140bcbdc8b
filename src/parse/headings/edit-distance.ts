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

/**
 * Which letters a text has, as bits. Each edit changes at most two of them, so texts whose letters differ in more than
 * twice the allowed distance need no closer look.
 */
export function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) letters |= 1 << (text.charCodeAt(index) & 31);
  return letters;
}

/** How many of two texts' letters stand in one of them only. */
export function lettersApart(a: number, b: number): number {
  let bits = a ^ b;
  let count = 0;
  while (bits !== 0) {
    bits &= bits - 1;
    count += 1;
  }
  return count;
}
