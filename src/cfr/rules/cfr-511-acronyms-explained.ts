import type { CellRef } from "../../grid/cell-ref";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix, TextCell } from "../matrix";
import type { CfrDocument } from "../sections/sections";
import { METHODOLOGY, cfrRule, namedIndicators, wholeDocument } from "./cfr-rule";

const ACRONYM = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]*(?:[&/-]?\p{Lu}[\p{Lu}\d]*)+(?=s?(?![\p{L}\d]))/gu;
/** Numbers of chapters, marks and units of the world; nobody looks them up. */
const KNOWN =
  /^(?:[IVXLC]+|N\/?A|TBD|TBA|TBC|OK|AM|PM|[A-Z]\d+|CO2|[KMGTP][WB]|KM|KG|HA|VAT|US|USA|UK|UN|EU|ICT|IT|PDF|A[345])$/;

/** Every acronym that the document uses is explained in Section 4, or where it is first used. */
export const cfr511 = cfrRule({
  id: "CFR-511",
  slug: "acronym-unexplained",
  severity: "warning",
  topic: "wording",
  source: METHODOLOGY("Section 4: acronyms"),
  messages: ["unexplained", "no-meaning"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const document = wholeDocument(matrix);
    const list = document?.section4?.acronyms;
    if (!document || !list) return;
    for (const { acronym, meaning } of list.rows) {
      if (meaning.text === "") report({ at: acronym.at, message: "no-meaning", args: { acronym: acronym.text } });
    }
    const explained = new Set(list.rows.flatMap(({ acronym }) => [acronym.text, acronym.text.toUpperCase()]));
    for (const [acronym, cells] of usedAcronyms(textsOf(matrix, document), guideline)) {
      const [first, ...others] = cells;
      if (first && !explained.has(acronym))
        report({ at: first, message: "unexplained", args: { acronym, count: cells.length }, related: others });
    }
  },
});

function usedAcronyms(texts: readonly TextCell[], guideline: CfrGuideline): ReadonlyMap<string, readonly CellRef[]> {
  const units = new Set(guideline.units);
  const used = new Map<string, CellRef[]>();
  const inPlace = new Set<string>();
  for (const { at, text } of texts) {
    // A text in capitals throughout has no acronyms that could be told from words.
    if (!/\p{Ll}/u.test(text)) continue;
    for (const match of text.matchAll(ACRONYM)) {
      const acronym = match[0];
      if (KNOWN.test(acronym) || units.has(acronym)) continue;
      if (isExplainedHere(text, match.index, acronym)) inPlace.add(acronym);
      const cells = used.get(acronym) ?? [];
      if (cells[cells.length - 1] !== at) cells.push(at);
      used.set(acronym, cells);
    }
  }
  for (const acronym of inPlace) used.delete(acronym);
  return used;
}

/** "Village Health Worker (VHW)" or "VHW (Village Health Worker)". */
function isExplainedHere(text: string, at: number, acronym: string): boolean {
  const before = text.slice(0, at);
  const after = text.slice(at + acronym.length);
  const initials = (words: string) =>
    (words.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0).toUpperCase()).join("");
  if (/\($/.test(before))
    return initials(before).endsWith(acronym.charAt(0)) || initials(before).includes(acronym.charAt(0));
  const inside = /^s?\s*\(([^)]+)\)/.exec(after)?.[1];
  return inside !== undefined && initials(inside).startsWith(acronym.charAt(0));
}

function textsOf(matrix: CfrMatrix, document: CfrDocument): readonly TextCell[] {
  const { section1, section5, section6, section4 } = document;
  const vision = [section1?.vision, section1?.mission].flatMap((cell) => cell ?? []);
  const rows = namedIndicators(matrix);
  const actions = rows
    .map(({ action }) => action)
    .filter((action, index, all) => action.at.row !== all[index - 1]?.at.row);
  return [
    ...vision,
    ...(section1?.objectives ?? []),
    ...(section1?.functions ?? []),
    ...matrix.objectives.map(({ at, name }) => ({ at, text: name })),
    ...actions,
    ...rows.map(({ indicator }) => indicator),
    ...(section4?.definitions?.rows ?? []).flatMap(({ description, definition, measurement, comments }) =>
      [description, definition, measurement, comments].flatMap((cell) => cell ?? []),
    ),
    ...(section5?.rows ?? []).flatMap(({ organisation, what, why, howMuch, otherwise }) => [
      organisation,
      what,
      why,
      howMuch,
      otherwise,
    ]),
    ...(section6?.rows ?? []).flatMap(({ outcome, jointly, indicator }) => [outcome, jointly, indicator]),
  ];
}
