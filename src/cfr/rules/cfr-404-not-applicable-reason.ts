import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";

/** "N/A" takes an indicator out of the score; somebody says why. */
export const cfr404 = cfrRule({
  id: "CFR-404",
  slug: "not-applicable-without-reason",
  severity: "warning",
  topic: "achievement",
  source: CUSTOMARY("Indicators that do not apply"),
  messages: ["no-reason"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    for (const row of namedIndicators(matrix)) {
      const cell = row.achievement;
      if (cell?.measure.kind !== "not-applicable" || (row.remarks?.text ?? "") !== "") continue;
      report({
        at: cell.at,
        message: "no-reason",
        args: { ...rowArgs(row), value: shown(cell), treatment: guideline.notApplicable },
      });
    }
  },
});
