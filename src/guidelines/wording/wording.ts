import type { CfrGuideline } from "../schema/cfr";
import type { JmiGuideline } from "../schema/jmi";
import fr from "./fr.json";
import km from "./km.json";

/** A language that templates are written in. */
export type Language = "en" | "fr" | "km";

type Words = Readonly<Record<string, string>>;
const WORDS: Readonly<Record<Exclude<Language, "en">, Words>> = { fr, km };

/** What a shipped guideline prints, in another language; a text of a country's own stays as it is. */
export function wordIn(language: Language, printed: string): string {
  return language === "en" ? printed : (WORDS[language][printed] ?? printed);
}

/** The same in every other language that templates are written in. */
export function otherWords(printed: string): readonly string[] {
  return Object.values(WORDS).flatMap((words) => words[printed] ?? []);
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
