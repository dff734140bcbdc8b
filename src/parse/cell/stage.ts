import { scanDates } from "../dates/scan-dates";
import { ask, sure } from "./cell-reading";
import type { Noted } from "./cell-reading";

/** What a law, plan or body has become, at the text's head or end. */
const DONE =
  "(?:adopted|approved|enacted|promulgated|established|endorsed|signed|published|launched|completed|submitted|issued|finali[sz]ed|operational|functioning|in place|drafted|in draft|drafting|implemented|under review|in progress|started|ratified|passed|reviewed|agreed|tested|piloted|met)";
const REACHED = new RegExp(`^(?:(?:being|already|officially|partly|fully|not yet|newly|not)\\s+)*${DONE}\\b`, "i");
const BECOME = new RegExp(`^\\p{L}[\\p{L}\\s,'()&/-]{0,60}\\b${DONE}$`, "iu");
/** Where a draft lies: with an institution, written as an abbreviation or by its name. */
const AT =
  /^(?:[Aa]t|[Ww]ith|[Ii]n|[Bb]efore|[Ss]ent to|[Ss]ubmitted to|[Rr]eturned to)\s+(?:the\s+)?[A-Z][A-Z&/-]{1,9}$/;
const BODY =
  /^(?:at|with|before|in|sent to|submitted to)\s+(?:the\s+)?(?:council of ministers|national assembly|senate|ministry of [\p{L}\s,&-]{3,40})$/iu;
const ABBREVIATION = /^[A-Z]{2,6}(?:[-/&][A-Z]{2,6})?$/;
const KHMER = /(?:បាន|ត្រូវបាន)?(?:អនុម័ត|ប្រកាសឱ្យប្រើ|ចុះហត្ថលេខា|បញ្ចប់|សម្រេច|ដាក់ឱ្យអនុវត្ត)(?:រួច|ហើយ)*$/u;
const LEADING = /[\s,;:(]*(?:\b(?:by|in|on|at|as of|until|before|since)\s*|នៅ\s*)?$/iu;

/**
 * A stage in words, with its date where it has one: "promulgated", "At MOJ", "Law adopted by June 2020". An
 * abbreviation alone ("COM") may be the institution that has it, or where the figure comes from, which is asked.
 */
export function stage(text: string): Noted | null {
  if (text.length > 90) return null;
  const [date, ...more] = scanDates(text);
  if (more.length > 0) return null;
  const words = date
    ? `${text.slice(0, date.start).replace(LEADING, "")} ${text.slice(date.end).replace(/^\)/, "")}`.trim()
    : text;
  if (/\d/.test(words)) return null;
  const says = { kind: "stage", stage: words, date: date?.date ?? null, lastDay: date?.lastDay ?? null } as const;
  if (ABBREVIATION.test(words)) return ask(says, [{ kind: "words", direction: null, groups: [] }]);
  if (![REACHED, BECOME, AT, BODY, KHMER].some((pattern) => pattern.test(words))) return null;
  return (date?.confidence ?? "sure") === "sure" ? sure(says) : ask(says);
}
