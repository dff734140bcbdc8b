import { cfrRules } from "../../../src/cfr/rules";
import { english } from "../../../src/messages/en";
import { createTranslate } from "../../../src/messages/translate";
import { shippedGuidelines } from "../../../src/guidelines/load";
import { checkTable, guideline } from "../support";

const translate = createTranslate();

test("a matrix with nothing wrong has no finding, at any stage", () => {
  const clean = `
| Objective | Weight | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor | Baseline 2025-26 | Achievement | Raw score | Weighted score |
| Roads     | 60     | Pave   | Kilometres paved  | km   | 40     | 120 | 110 | 100 | 90 | 80 | 85 | 105 | 85 | 34 |
|           |        | Mend   | Days to mend      | Days | 20     | 3 | 4 | 5 | 6 | 7 | 8 | 3 | 100 | 20 |
| Bridges   | 40     | Build  | Bridge open by    | Date | 40     | 2026-06-30 | 2026-07-31 | 2026-08-31 | 2026-09-30 | 2026-10-31 | New | 2026-07-31 | 90 | 36 |
|           |        | Total composite score |    |      |        |     |     |     |    |    |    |    |    | 90 |
`;
  for (const stage of ["draft", "submission", "evaluation"] as const) checkTable(clean, { stage });
});

test("every rule rests on a document that the guideline lists, and customary ones say so", () => {
  for (const rule of cfrRules) {
    expect(Object.keys(guideline.documents)).toContain(rule.source.document);
    expect(rule.source.authority === "customary").toBe(rule.source.document === "cfr-practice");
  }
  expect(shippedGuidelines.length).toBeGreaterThan(0);
});

test("every message can be put into words with the arguments its rule gives", () => {
  const keys = cfrRules.flatMap((rule) => rule.messages.map((message) => `rules.${rule.id}.${message}.what`));
  expect(keys.filter((key) => english[key] === undefined)).toEqual([]);
  const findings = checkTable(`
| Objective | Weight | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
|           |        |        | ^CFR-306          |
| Water     | 50     | Drill  | Wells             | No.  | 30     | 5 | 4 |  | 2 | 1 |
|           | ^CFR-205 ^CFR-206 | | |           |        |   |   | ^CFR-301 |
`);
  for (const { rule, messageId, args } of findings) {
    for (const part of ["what", "why", "do"])
      expect(translate(`rules.${rule}.${messageId}.${part}`, args)).not.toMatch(/[{}]/);
  }
});
