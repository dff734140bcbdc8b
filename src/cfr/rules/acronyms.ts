import type { CellRef } from "../../grid/cell-ref";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { CfrMatrix, TextCell } from "../matrix";
import type { AcronymRow, CfrDocument } from "../sections/sections";
import { namedIndicators } from "./cfr-rule";

const ACRONYM = /(?<![\p{L}\d])\p{Lu}[\p{Lu}\d]*(?:[&/-]?\p{Lu}[\p{Lu}\d]*)+(?=s?(?![\p{L}\d]))/gu;
/** Most texts have no capital beside another, and need not be gone through. */
const MAY_HAVE_ONE = /\p{Lu}[\p{Lu}\d&/-]/u;
/** Numbers of chapters, marks and units of the world; nobody looks them up. */
const KNOWN =
  /^(?:[IVXLC]+|N\/?A|TBD|TBA|TBC|OK|AM|PM|[A-Z]\d+|CO2|[KMGTP][WB]|KM|KG|HA|VAT|US|USA|UK|UN|EU|ICT|IT|PDF|A[345])$/;

/** The acronyms of a document. */
export interface AcronymUse {
  /** Where each stands that neither Section 4 lists nor a text explains in place. */
  readonly unexplained: ReadonlyMap<string, readonly CellRef[]>;
  /** How many have a meaning, and how many there are. */
  readonly explained: number;
  readonly used: number;
}

/** Every acronym that the document's texts use, held against its list and against the texts themselves. */
export function acronymUse(matrix: CfrMatrix, document: CfrDocument, guideline: CfrGuideline): AcronymUse {
  const rows = document.section4?.acronyms?.rows ?? [];
  const listed = new Set(rows.flatMap(spellings));
  const withMeaning = new Set(rows.filter(({ meaning }) => meaning.text !== "").flatMap(spellings));
  const { used, inPlace } = usedAcronyms(textsOf(matrix, document), guideline);
  return {
    unexplained: new Map([...used].filter(([acronym]) => !inPlace.has(acronym) && !listed.has(acronym))),
    explained: [...used.keys()].filter((acronym) => inPlace.has(acronym) || withMeaning.has(acronym)).length,
    used: used.size,
  };
}

function spellings({ acronym }: AcronymRow): readonly string[] {
  return [acronym.text, acronym.text.toUpperCase()];
}

function usedAcronyms(texts: readonly TextCell[], guideline: CfrGuideline) {
  const units = new Set(guideline.units);
  const used = new Map<string, CellRef[]>();
  const inPlace = new Set<string>();
  for (const { at, text } of texts) {
    // A text in capitals throughout has no acronyms that could be told from words.
    if (!MAY_HAVE_ONE.test(text) || !/\p{Ll}/u.test(text)) continue;
    for (const match of text.matchAll(ACRONYM)) {
      const acronym = match[0];
      if (KNOWN.test(acronym) || units.has(acronym)) continue;
      if (isExplainedHere(text, match.index, acronym)) inPlace.add(acronym);
      const cells = used.get(acronym) ?? [];
      if (cells[cells.length - 1] !== at) cells.push(at);
      used.set(acronym, cells);
    }
  }
  return { used, inPlace };
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
