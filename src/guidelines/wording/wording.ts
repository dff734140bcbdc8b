import type { CfrGuideline } from "../schema/cfr";
import type { JmiGuideline } from "../schema/jmi";
import { HEADING_WORDS } from "./heading-words";
import type { OtherLanguage, Words } from "./heading-words";
import fr from "./texts/fr.json";
import km from "./texts/km.json";

/** A language that templates are written in. */
export type Language = "en" | OtherLanguage;

const WORDS: Readonly<Record<OtherLanguage, Words>> = {
  fr: { ...HEADING_WORDS.fr, ...fr },
  km: { ...HEADING_WORDS.km, ...km },
};

/** What a shipped guideline prints, in another language; a text of a country's own stays as it is. */
export function wordIn(language: Language, printed: string): string {
  return language === "en" ? printed : (WORDS[language][printed] ?? printed);
}

/** A CFR guideline as its template prints it. Names of levels stay: by them the level of the plan is found. */
export function cfrInLanguage(guideline: CfrGuideline, language: Language): CfrGuideline {
  if (language === "en") return guideline;
  const word = (text: string) => wordIn(language, text);
  return {
    ...guideline,
    title: word(guideline.title),
    sections: guideline.sections.map((section) => ({
      ...section,
      number: word(section.number),
      title: word(section.title),
    })),
    headings: eachWord(guideline.headings, word),
    bands: guideline.bands.map((band) => ({ ...band, name: word(band.name) })),
    units: guideline.units.map(word),
  };
}

/** A JMI guideline as its template prints it; in Khmer its headings keep the English ones below. */
export function jmiInLanguage(guideline: JmiGuideline, language: Language): JmiGuideline {
  if (language === "en") return guideline;
  const word = (text: string) => wordIn(language, text);
  return { ...guideline, title: word(guideline.title), headings: eachWord(guideline.headings, word) };
}

function eachWord<Key extends string>(
  texts: Readonly<Partial<Record<Key, string>>>,
  word: (text: string) => string,
): Record<Key, string> {
  const entries = Object.entries<string | undefined>(texts);
  return Object.fromEntries(
    entries.flatMap(([key, text]) => (text === undefined ? [] : [[key, word(text)]])),
  ) as Record<Key, string>;
}
