import { HANDBOOK, cfrRule, wholeDocument } from "./cfr-rule";
import { yearIn } from "./year-of";

/** The document says whose commitment it is, and for which financial year. */
export const cfr002 = cfrRule({
  id: "CFR-002",
  slug: "department-and-year",
  severity: "error",
  topic: "structure",
  source: HANDBOOK("One department's commitment for one financial year"),
  messages: ["no-department", "no-year", "year-unclear", "year-end-differs", "trends-differ"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    const document = wholeDocument(matrix);
    const about = document?.about;
    if (!document || !about) return;
    const cell = (label: string) => document.aboutCells.get(label)?.at ?? { sheet: about.sheet, row: 0, column: 0 };
    if (about.entity === null) report({ at: cell("department"), message: "no-department" });
    if (about.period === null) {
      report({ at: cell("period"), message: "no-year" });
      return;
    }
    const year = yearIn(about.period, guideline.yearStartMonth);
    if (!year) {
      report({ at: cell("period"), message: "year-unclear", args: { period: about.period } });
      return;
    }
    if (
      about.yearEnd &&
      (about.yearEnd < year.from ||
        about.yearEnd > year.to ||
        (guideline.yearStartMonth !== null && about.yearEnd !== year.to))
    ) {
      report({
        at: cell("year ends on"),
        message: "year-end-differs",
        args: { period: about.period, end: about.yearEnd },
        related: [cell("period")],
      });
    }
    const heading = document.section3?.targetHeading ?? "";
    const target = yearIn(heading, guideline.yearStartMonth);
    if (document.section3 && target && target.from !== year.from) {
      report({
        at: document.section3.at,
        message: "trends-differ",
        args: { heading, period: about.period },
        related: [cell("period")],
        severity: "warning",
      });
    }
  },
});
