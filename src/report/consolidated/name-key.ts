import { foldText } from "../../parse/normalise";

/** Words that say nothing of whose name it is. */
const SMALL: ReadonlySet<string> = new Set(
  "the of and for on to de du des la le les l d et pour sur au aux".split(" "),
);

/** What kind of body it is; lists often leave it out. */
const KINDS: ReadonlySet<string> = new Set(
  "ministry department agency twg ministere direction agence service".split(" "),
);
const KHMER_KIND = /^(?:ក្រសួង|អគ្គនាយកដ្ឋាន|ក្រុមការងារ(?:បច្ចេកទេស)?)(?=.)/u;

/** The same kind of body by a shorter name. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\b(?:technical )?working group\b/g, "twg"],
  [/\b(?:groupe de travail(?: technique)?|gtt)\b/g, "twg"],
  [/\btwg twg\b/g, "twg"],
  [/\bdept\b/g, "department"],
  [/\bmin\b/g, "ministry"],
];

/**
 * A department's name made comparable: without case, accents, punctuation, articles and the order of its words, so that
 * "Ministry of Works & Transport" is "The Transport and Works Ministry". Khmer letters stay as they are.
 */
export function nameKey(name: string): string {
  return wordsOf(name).join(" ");
}

/** The key of a name without its kind ("ministry"): null for one that names no kind. */
export function keyWithoutKind(name: string): string | null {
  const words = wordsOf(name);
  const bare = words.filter((word) => !KINDS.has(word)).map((word) => word.replace(KHMER_KIND, ""));
  const key = bare.sort().join(" ");
  return key === "" || key === words.join(" ") ? null : key;
}

function wordsOf(name: string): readonly string[] {
  // Accents alone: what stands over and under Khmer letters belongs to the word.
  const plain = foldText(name.replace(/&/g, " and "))
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  const short = SHORT.reduce((text, [long, brief]) => text.replace(long, brief), plain);
  const words = short.split(" ").filter((word) => !SMALL.has(word));
  // A name of small words alone is compared as it is.
  return words.length > 0 ? words.sort() : [short];
}
