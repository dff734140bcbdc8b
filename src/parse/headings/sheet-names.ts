import { foldText } from "../normalise";

/** Sheets of our templates that stand beside matrices and sections. */
export type SheetRole =
  "about" | "review" | "calendar" | "score" | "lists" | "guideline" | "meetings" | "members" | "progress" | "revisions";

/** How their names begin, in the languages of the templates. */
const NAMES: Readonly<Record<SheetRole, readonly string[]>> = {
  about: ["about", "à propos", "a propos", "អំពី"],
  review: ["review", "revue", "ការពិនិត្យ"],
  calendar: ["calendar", "calendrier", "ប្រតិទិន"],
  score: ["score", "ពិន្ទុ"],
  lists: ["lists", "listes", "បញ្ជី"],
  guideline: ["guideline", "directives", "គោលការណ៍ណែនាំ"],
  meetings: ["meetings", "réunions", "កិច្ចប្រជុំ"],
  members: ["members", "membres", "សមាជិក"],
  progress: ["progress", "avancement", "វឌ្ឍនភាព"],
  revisions: ["revisions", "révisions", "ការកែសម្រួល"],
};
const ROLES = Object.entries(NAMES) as [SheetRole, readonly string[]][];

/** What a sheet of this name is, or null; "About (2)" is an About sheet too, "Aboutness" none. */
export function sheetRole(name: string): SheetRole | null {
  const folded = foldText(name);
  return ROLES.find(([, names]) => names.some((one) => beginsWith(folded, one)))?.[0] ?? null;
}

function beginsWith(text: string, word: string): boolean {
  return text.startsWith(word) && !/^[\p{L}\p{M}\p{N}_]/u.test(text.slice(word.length));
}
