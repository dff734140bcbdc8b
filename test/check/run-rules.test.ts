import { defineRule } from "../../src/check/define-rule";
import { runRules } from "../../src/check/run-rules";
import { shippedGuidelines } from "../../src/guidelines/load";
import { createTranslate } from "../../src/messages/translate";
import { findTables } from "../../src/parse/headings/find-tables";
import { emptyGrid } from "../../src/grid/grid";

test("skeleton", () => {
  expect(shippedGuidelines.length).toBe(2);
  const t = createTranslate({ a: "{n, plural, one {# row} other {# rows}}" });
  expect(t("a", { n: 2 })).toBe("2 rows");
  expect(typeof runRules + typeof defineRule).toBe("functionfunction");
  const grid = { ...emptyGrid("S"), values: [["x"], ["Objective", "Wieght", "Success Indicators"], ["a", 1, "b"]] };
  const specs = [{ key: "o", synonyms: ["objective"] }, { key: "w", synonyms: ["weight"] }, { key: "i", synonyms: ["success indicator"] }] as const;
  expect(findTables(grid, specs, { isHeader: (k) => k.has("o") })[0]?.area).toEqual({ top: 1, left: 0, bottom: 2, right: 2 });
});
