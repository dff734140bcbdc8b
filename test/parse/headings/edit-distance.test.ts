import fc from "fast-check";
import { editDistance, lettersApart, lettersOf } from "../../../src/parse/headings/edit-distance";

/** The same worked out in full, every place of the one text against every place of the other. */
function fullDistance(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (__, j) => i + j));
  const at = (i: number, j: number) => table[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + change);
      table[i]?.splice(j, 1, swapped ? Math.min(least, at(i - 2, j - 2) + 1) : least);
    }
  }
  return at(a.length, b.length);
}

test.each([
  ["weight", "weight", 0],
  ["wieght", "weight", 1],
  ["sucess indicator", "success indicator", 1],
  ["target", "targets", 1],
  ["unit", "poor", 3],
])("%s and %s are apart by so many slips: 2 or more than 2", (a, b, slips) => {
  expect(editDistance(a, b, 2)).toBe(slips);
});

test("whatever is allowed, what is within it is exact and what is beyond is told to be so", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c", " "), maxLength: 12 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (a, b, allowed) => {
      const exact = fullDistance(a, b);
      const found = editDistance(a, b, allowed);
      expect(exact <= allowed ? found === exact : found > allowed).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("by their letters alone two texts are never further apart than they are", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "c", " ", "ក", "ខ"), maxLength: 12 });
  fc.assert(
    fc.property(text, text, (a, b) => lettersApart(lettersOf(a), lettersOf(b)) <= fullDistance(a, b)),
    { numRuns: 2000 },
  );
  expect(lettersApart(lettersOf("wieght"), lettersOf("weight"))).toBe(0);
  expect(lettersApart(lettersOf("unit"), lettersOf("poor"))).toBe(4);
});
