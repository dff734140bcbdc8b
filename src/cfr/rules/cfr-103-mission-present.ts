import { METHODOLOGY, cfrRule, wholeDocument } from "./cfr-rule";

/** A mission says what the department is there for. */
export const cfr103 = cfrRule({
  id: "CFR-103",
  slug: "mission-missing",
  severity: "warning",
  topic: "structure",
  source: METHODOLOGY("Section 1B: mission"),
  messages: ["missing"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const section = wholeDocument(matrix)?.section1;
    if (section && (section.mission?.text ?? "") === "")
      report({ at: section.mission?.at ?? section.at, message: "missing" });
  },
});
