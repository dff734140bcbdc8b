import fc from "fast-check";
import { cfrHeadingSpecs } from "../../../src/cfr/layout/cfr-headings";
import { defaultGuideline } from "../../../src/guidelines/shipped-guidelines";
import { jmiHeadingSpecs } from "../../../src/jmi/layout/jmi-headings";
import { foldHeading } from "../../../src/parse/headings/fold-heading";
import { mayEndHeading } from "../../../src/parse/headings/heading-forms";

const WORDS = new Set(["success", "indicator", "weight"]);

test.each([
  ["Action 4 that serves the objective", false],
  ["Households reached in district 12", false],
  ["Success indicator", true],
  ["Success indicator 2026", true],
  ["Weight of the year", true],
  ["Reached", true],
  ["List a b", true],
  ["Share of indi-\ncator", true],
  ["Weight (see below)", true],
  ["Roads — អក្សរ", true],
])("%j may end a heading of known words: %s", (text, may) => {
  expect(mayEndHeading(text, WORDS)).toBe(may);
});

const headings = [...cfrHeadingSpecs(defaultGuideline("cfr")), ...jmiHeadingSpecs(defaultGuideline("jmi"))].flatMap(
  ({ synonyms, exactly = [] }) => [...synonyms, ...exactly],
);
const words = new Set(headings.flatMap((heading) => foldHeading(heading).split(" ")));

test("no known heading is passed over, whatever number, remark or year stands beside it", () => {
  const before = fc.constantFrom("", "1. ", "a) ", "(i) ", "The ");
  const after = fc.constantFrom("", " 2026-27", " 12", " (in %)", ".", ":", " [b]", " for 2024", " for the FY 24");
  fc.assert(
    fc.property(fc.constantFrom(...headings), before, after, (heading, start, end) => {
      expect(mayEndHeading(`${start}${heading}${end}`, words)).toBe(true);
    }),
    { numRuns: 5000 },
  );
});
