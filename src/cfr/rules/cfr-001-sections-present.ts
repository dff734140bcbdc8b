import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrDocument } from "../sections/sections";
import { INDIA, cfrRule, wholeDocument } from "./cfr-rule";

/** A whole CFR has every section of its guideline, each once and in order; a lone matrix is not asked for them. */
export const cfr001 = cfrRule({
  id: "CFR-001",
  slug: "section-missing",
  severity: "error",
  topic: "structure",
  source: INDIA("Format: the sections of the document"),
  messages: ["missing", "doubled", "order"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const document = wholeDocument(matrix);
    const own = document?.found.find(
      ({ content, at }) => content === "matrix" && at.sheet === matrix.sheet && at.row === matrix.headerRow,
    );
    if (!document || !own) return;
    const name = ({ number, title }: CfrGuideline["sections"][number]) => `${number} (${title})`;
    const missing = guideline.sections.filter(({ content }) => !isThere(document, content));
    if (missing.length > 0) {
      const found = guideline.sections.filter(({ content }) => isThere(document, content));
      report({
        at: own.at,
        message: "missing",
        args: {
          count: missing.length,
          sections: missing.map(name).join("; "),
          found: found.map(({ number }) => number).join(", "),
        },
      });
    }
    for (const section of guideline.sections) {
      // A second Section 2 is a matrix of its own: a revision beside its original.
      if (section.content === "matrix") continue;
      const places = document.found.filter(({ content }) => content === section.content);
      const sheets = [...new Set(places.map(({ at }) => at.sheet))];
      const second = places.find(({ at }) => at.sheet !== sheets[0]);
      if (!second) continue;
      report({
        at: second.at,
        message: "doubled",
        args: { section: name(section), sheets: sheets.join(", ") },
        related: places.filter((place) => place !== second).map(({ at }) => at),
        severity: "warning",
      });
    }
    const late = outOfOrder(document, guideline);
    if (late) report({ at: late.at, message: "order", args: { section: name(late.section) }, severity: "advice" });
  },
});

type Content = CfrGuideline["sections"][number]["content"];

function isThere(document: CfrDocument, content: Content): boolean {
  return document.found.some(
    (place) => place.content === content || (content === "definitions" && place.content === "acronyms"),
  );
}

/** The first section that stands behind one that should follow it. */
function outOfOrder(document: CfrDocument, { sections }: CfrGuideline) {
  let last = -1;
  for (const section of sections) {
    const position = document.found.findIndex(({ content }) => content === section.content);
    const place = document.found[position];
    if (!place) continue;
    if (position < last) return { section, at: place.at };
    last = position;
  }
  return null;
}
