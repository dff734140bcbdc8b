import fr from "./headings/fr.json";
import km from "./headings/km.json";

/** A language besides English that templates are written in. */
export type OtherLanguage = "fr" | "km";

/** A text of a shipped guideline, and what it is in another language. */
export type Words = Readonly<Record<string, string>>;

/**
 * The headings of shipped guidelines and the names of their levels in other languages. Reading a matrix takes these; what
 * else templates print stands apart, so that nothing fetches it before a template is made.
 */
export const HEADING_WORDS: Readonly<Record<OtherLanguage, Words>> = { fr, km };

/** A heading or level that a shipped guideline prints, in every other language; none for what is a country's own. */
export function otherWords(printed: string): readonly string[] {
  return Object.values(HEADING_WORDS).flatMap((words) => words[printed] ?? []);
}
