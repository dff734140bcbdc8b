import { translateWith } from "../../src/messages/translate-with";

const TEXTS = {
  found: "{count, plural, one {# finding} other {# findings}}",
  points: "{points, number, ::.00}",
};

test.each([
  ["en", "en", 1, "1 finding"],
  ["en", "en", 0, "0 findings"],
  // English words in a host of another country: French counts nought with one, Khmer has one form for all.
  ["en", "fr", 0, "0 findings"],
  ["en", "km", 1, "1 finding"],
  ["fr", "en", 0, "0 finding"],
  // English words that stand in for Khmer ones.
  ["km", "km", 1, "1 finding"],
])("words in %s with the numbers of %s: %d as %s", (locale, numberLocale, count, told) => {
  expect(translateWith(TEXTS, locale, numberLocale)("found", { count })).toBe(told);
});

test("numbers look as the host writes them, whatever the words", () => {
  expect(translateWith(TEXTS, "en", "fr")("points", { points: 91.2 })).toBe("91,20");
  expect(translateWith(TEXTS, "en", "fr")("found", { count: 1200 })).toMatch(/^1\s200 findings$/);
});
