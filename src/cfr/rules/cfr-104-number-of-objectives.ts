import { METHODOLOGY, cfrRule, wholeDocument } from "./cfr-rule";

/** As many objectives as can be kept in mind, and not fewer than a department has. */
export const cfr104 = cfrRule({
  id: "CFR-104",
  slug: "number-of-objectives",
  severity: "warning",
  topic: "structure",
  source: METHODOLOGY("Section 1C: number of objectives"),
  messages: ["none", "few", "many"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const section = wholeDocument(matrix)?.section1;
    if (!section) return;
    const count = section.objectives.length;
    if (count === 0) {
      report({ at: section.at, message: "none" });
      return;
    }
    const { marks, otherwise } = guideline.limits.objectives;
    const [best] = marks;
    if (!best || (count >= best.from && count <= best.to)) return;
    const mark = marks.find(({ from, to }) => count >= from && count <= to)?.mark ?? otherwise;
    report({
      at: section.at,
      message: count < best.from ? "few" : "many",
      args: { count, from: best.from, to: best.to, mark },
      // Nearly the best number is worth a word, no more.
      ...(mark >= 80 ? { severity: "advice" } : {}),
    });
  },
});
