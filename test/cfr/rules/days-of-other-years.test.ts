import { createTranslate } from "../../../src/messages/translate";
import { checkTable } from "../support";
import { only } from "./whole-document";

const translate = createTranslate();
const LEVELS = "Excellent | Very Good | Good | Fair | Poor";

test("CFR-307 a day that comes round every year is held against its day of last year", () => {
  const findings = checkTable(
    `
| Objective | Action | Success indicator | Unit | Weight | Baseline 2024 | Baseline 2025 | ${LEVELS} |
| Money | Close | Accounts closed | Date | 10 | | 2025-11-20 | 2026-10-01 | 2026-11-01 | 2026-12-01 | 2027-01-01 | 2027-02-01 |
| | | Budget sent | Date | 10 | | 2025-10-20 | 2026-10-01 | 2026-11-01 | 2026-12-01 | 2027-01-01 | 2027-02-01 |
| | | | | | | | | ^CFR-307:no-earlier |
| | | Plan sent | Date | 10 | 2024-11-01 | | 2026-10-01 | 2026-11-01 | 2026-12-01 | 2027-01-01 | 2027-02-01 |
| | | | | | | | | ^CFR-307:no-earlier |
| | | Report sent | Date | 10 | | 2026-01-15 | 2026-10-01 | 2026-11-01 | 2026-12-01 | 2027-01-01 | 2027-02-01 |
| | | Audit sent | Date | 10 | | 2026-10-20 | 2026-10-01 | 2026-11-01 | 2026-12-01 | 2027-01-01 | 2027-02-01 |
| | | | | | | | | ^CFR-307:worse |
`,
    only("CFR-307"),
  );
  expect(findings.map(({ messageId, args }) => translate(`rules.CFR-307.${messageId}.what`, args))[0]).toBe(
    "The target of “Budget sent” is 2026-11-01, no earlier in the year than last time (2025-10-20).",
  );
});

test("CFR-503 days that are projected for later years, each against the day of the year before", () => {
  checkTable(
    `
== Plan ==
| Objective | Action | Success indicator | Unit | Weight | ${LEVELS} |
| Money | Close | Accounts closed | Date | 10 | 2026-10-01 | 2026-11-01 | 2026-12-01 | 2027-01-01 | 2027-02-01 |
| | | Budget sent | Date | 10 | 2026-10-01 | 2026-11-01 | 2026-12-01 | 2027-01-01 | 2027-02-01 |
== Trends ==
| Action | Success indicator | Unit | Actual 2024 | Actual 2025 | Target 2026 | Projected 2027 | Projected 2028 |
| Close | Accounts closed | Date | | | | 2027-10-20 | 2028-10-10 |
| Close | Budget sent | Date | | | | 2027-10-20 | 2028-10-30 |
| | | | | | | | ^CFR-503:turns |
`,
    only("CFR-503"),
  );
});
