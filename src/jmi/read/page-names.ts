import { foldText } from "../../parse/normalise";

/**
 * How sure the names of two sheets, or a title, make it that the second goes on with the first. "page": they say so
 * ("JMI p. 1" and "JMI p. 2", "JMI" and "JMI cont'd"); "number": they count on ("Sheet1" and "Sheet2", "JMI" and
 * "JMI (2)"), as the names of copies and of other matrices do too.
 */
export type GoesOn = "page" | "number";

const PAGE = "pages?|pg|p|parts?|parties?|suite|ទំព័រ|ផ្នែក";
const CONTINUED = "cont(?:inued|inuation|['’]?d)?|suite(?:\\s+et\\s+fin)?|បន្ត";
/** "JMI p. 2", "JMI (page 2 of 3)", "JMI (2)", "Sheet2". */
const COUNTED = new RegExp(
  `^(.*?)[\\s_.,:–-]*\\(?\\s*((?:(?<![\\p{L}\\p{M}])(?:${PAGE})[\\s_.]*)?)(?<!\\d)(\\d{1,2})(?:\\s*(?:of|sur|de|-)\\s*\\d{1,2})?\\s*\\)?$`,
  "u",
);
const GOES_ON = new RegExp(`^(.*?)[\\s_.,:–-]*\\(?(?<![\\p{L}\\p{M}])(?:${CONTINUED})\\.?\\s*\\d{0,2}\\)?$`, "u");
/** What is numbered so is another thing each: "TWG 1", "Outcome 2", "Version 3". */
const OTHER_THINGS =
  /(?:twg|gtt|groups?|areas?|sectors?|polic(?:y|ies)|pillars?|sides?|strateg(?:y|ies)|goals?|objectives?|outcomes?|ministr(?:y|ies)|provinces?|programm?e?s?|rounds?|years?|version|draft|v|option|copy|ក្រុម|វិស័យ|គោលនយោបាយ)$/;

interface Named {
  readonly stem: string;
  readonly isPage: boolean;
  readonly number: number;
}

/** How the second name goes on with the first; null where it does not. */
export function nameGoesOn(first: string, second: string): GoesOn | null {
  const [one, two] = [foldText(first), foldText(second)];
  const rest = GOES_ON.exec(two)?.[1]?.trim();
  if (rest !== undefined && [stemOf(one), GOES_ON.exec(one)?.[1]?.trim()].includes(rest)) return "page";
  const [before, now] = [countedIn(one), countedIn(two)];
  if (!now || now.stem !== before.stem || now.number !== before.number + 1) return null;
  if (now.isPage) return "page";
  return OTHER_THINGS.test(now.stem) ? null : "number";
}

/** Titles of pages: "Joint Monitoring Indicators (continued)", "Page 2 of 3", but not "Outcome (continued) of the TWG". */
export function titleGoesOn(title: string): boolean {
  const text = foldText(title);
  return GOES_ON.test(text) || (COUNTED.exec(text)?.[2] ?? "") !== "";
}

/** A title without what it says of pages, to hold two pages' titles side by side. */
export function titleStem(title: string): string {
  const text = foldText(title);
  return GOES_ON.exec(text)?.[1]?.trim() ?? ((COUNTED.exec(text)?.[2] ?? "") === "" ? text : countedIn(text).stem);
}

/** A name without a number is the first of those that count. */
function countedIn(name: string): Named {
  const found = COUNTED.exec(name);
  if (!found) return { stem: name, isPage: false, number: 1 };
  return { stem: (found[1] ?? "").trim(), isPage: found[2] !== "", number: Number(found[3]) };
}

function stemOf(name: string): string {
  return countedIn(name).stem;
}
