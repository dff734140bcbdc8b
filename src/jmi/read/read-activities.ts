import type { CellRef } from "../../grid/cell-ref";
import { scanDates } from "../../parse/dates/scan-dates";
import { normaliseText } from "../../parse/normalise";
import type { JmiActivity } from "../matrix";
import { namesInstitution, readsAsName } from "./institution-name";

/** An activity with its implementer as one line of a cell says them. */
interface ActivityLine {
  readonly text: string;
  readonly implementer: string;
}

const BULLET = /^\s*(?:[-–—•·*▪◦]+|\(?(?:\d{1,2}|[ivx]{1,5}|[a-h])(?:[-.]\d{1,2})*[.)])\s+/i;
/** "(ii-1)" on a line of its own, its entry on the next. */
const MARK_LINE = /^([^\S\n]*\(?(?:\d{1,2}|[ivx]{1,5}|[a-h])(?:[-.]\d{1,2})*[.)])[^\S\n]*\n\s*(?=\S)/gim;
/** What stands before the name of whoever carries out an activity, in the languages of the templates. */
const ROLE =
  "(?:identified\\s+)?(?:implement(?:er|ers|ing (?:agency|institution))|responsible(?: (?:institution|agency|party))?|lead(?: (?:institution|agency))?)" +
  "|(?:(?:institution|structure|agence|entité|organisme|partie)s?\\s+)?responsables?(?:\\s+désignée?s?)?|(?:agence|organisme)s?\\s+d'exécution|exécutante?s?|mise en œuvre(?:\\s+par)?|chef de file" +
  "|អ្នកអនុវត្ត(?:សកម្មភាព)?|(?:ស្ថាប័ន|អង្គភាព|ភ្នាក់ងារ)(?:អនុវត្ត|ទទួលខុសត្រូវ)|អ្នកទទួលខុសត្រូវ|(?:អនុវត្ត|ទទួលខុសត្រូវ)ដោយ";
/** One implementer for all: "Implementer (all activities): …", "All: …". */
const FOR_ALL = "\\(?(?:for\\s+)?all(?:\\s+(?:the\\s+)?activities)?\\)?";
const LABEL = new RegExp(`^\\s*(?:(?:${ROLE})(?:\\s*${FOR_ALL})?|${FOR_ALL})\\s*[:៖–-]\\s*(.*)$`, "iu");
/** The same inside a line, where only a colon makes a word a label. */
const LABEL_INSIDE = new RegExp(`^(.*?)(?:^|[\\s,;(។-])(?:${ROLE})\\s*[:៖]\\s*([^)]+)\\)?\\s*$`, "iu");

/**
 * The activities of one row: one a line of the activity cell. The implementer stands after " - ", " / " or "|", in
 * brackets or after a comma at the end, after "Implementer:", on the line below, or line by line in a column of its own;
 * one name there is for all.
 */
export function readActivities(
  activity: { readonly at: CellRef; readonly text: string },
  implementer: { readonly at: CellRef; readonly text: string } | null,
): readonly JmiActivity[] {
  const { lines, listed } = activityLines(activity.text);
  const own = (implementer?.text ?? "")
    .split(/\n+/)
    .map((name) => name.replace(BULLET, "").trim())
    .filter((name) => name !== "");
  const names = own.length > 0 ? own : listed;
  const aligned = names.length === lines.length && lines.length > 1;
  const unclear = lines.length > 1 && names.length > 1 && !aligned;
  return lines.map((line, index) => ({
    at: activity.at,
    alignment: unclear && line.implementer === "" ? "unclear" : "clear",
    text: line.text,
    implementer: line.implementer !== "" ? line.implementer : aligned ? (names[index] ?? "") : names.join(", "),
    implementerAt: implementer?.at ?? activity.at,
  }));
}

/**
 * Lines of an activity cell; a line "Implementer: …", or a name alone, belongs to the lines above that have none yet.
 * What follows a line "Implementers:" is a list of its own, entry by entry beside that of the activities.
 */
function activityLines(raw: string): { readonly lines: readonly ActivityLine[]; readonly listed: readonly string[] } {
  const lines: ActivityLine[] = [];
  const listed: string[] = [];
  let inList = false;
  // In a list with marks, a line without one goes on with the entry above.
  const whole = normaliseText(raw).replace(MARK_LINE, "$1 ");
  const isMarked = BULLET.test(whole);
  for (const part of whole.split(/\n+/)) {
    const text = part.trim();
    if (text === "") continue;
    const last = lines.at(-1);
    // The template's heading has the implementer under the activity: a line that is a name and nothing else.
    const bare = text.replace(BULLET, "");
    const named = LABEL.exec(text)?.[1] ?? (namesInstitution(bare) ? bare : null);
    if (inList) listed.push(bare.trim());
    else if (named === "" && last) inList = true;
    else if (named !== null && last) {
      for (const [index, line] of lines.entries()) {
        if (line.implementer === "") lines[index] = { ...line, implementer: named.trim() };
      }
    } else if (last && (continuesLine(text) || (isMarked && !BULLET.test(text)))) {
      lines[lines.length - 1] = splitLine(
        `${last.implementer === "" ? last.text : `${last.text} - ${last.implementer}`} ${text}`,
      );
    } else lines.push(splitLine(bare));
  }
  return { lines, listed };
}

/** A line broken inside a sentence goes on with a small letter. */
function continuesLine(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !BULLET.test(text);
}

/** "(by June 2020)" or "by June 2020" behind the name is the activity's. */
const DATED_END = /^(.+?)((?:\s*\([^()]*\d[^()]*\)|,?\s+(?:by|in|until|before)\s[^-–—|()]*\d)\.?)$/i;

function splitLine(text: string): ActivityLine {
  const split = splitName(text);
  const [, before = "", date = ""] = DATED_END.exec(text) ?? [];
  if (split.implementer !== "" || scanDates(date).length !== 1) return split;
  const undated = splitName(before);
  return undated.implementer === "" ? split : { ...undated, text: `${undated.text}${date}` };
}

function splitName(text: string): ActivityLine {
  const labelled = LABEL_INSIDE.exec(text);
  if (labelled) return { text: (labelled[1] ?? "").replace(/[\s,;(-]+$/, ""), implementer: (labelled[2] ?? "").trim() };
  const parted = /^(.+?)(?:\s+[-–—|/]\s+|\s*[|]\s*)([^-–—|]{2,80})$/.exec(text);
  if (parted && readsAsName(parted[2] ?? "")) {
    return { text: (parted[1] ?? "").trim(), implementer: (parted[2] ?? "").trim() };
  }
  const bracketed = /^(.+?)\s*[([]([^()[\]]{2,80})[)\]]\.?$/.exec(text);
  if (bracketed && namesInstitution(bracketed[2] ?? "")) {
    return { text: (bracketed[1] ?? "").trim(), implementer: (bracketed[2] ?? "").trim() };
  }
  for (const sign of text.matchAll(/\s*(?:[:;,]|\bby(?:\s+the)?)\s+/g)) {
    const name = text.slice(sign.index + sign[0].length);
    if (sign.index > 0 && namesInstitution(name)) return { text: text.slice(0, sign.index), implementer: name.trim() };
  }
  // "Train boards/MRD"; between capitals the slash is the name's own: "Review CRDB/CDC".
  const glued = /^(.+\s.*\p{Ll})\/([^/]{2,80})$/u.exec(text);
  if (glued && namesInstitution(glued[2] ?? "")) return { text: glued[1] ?? "", implementer: (glued[2] ?? "").trim() };
  const led = /^([^:;]{2,60}?)\s*:\s+(.*\p{L}.*)$/u.exec(text);
  if (led && namesInstitution(led[1] ?? "")) return { text: led[2] ?? "", implementer: led[1] ?? "" };
  return { text, implementer: "" };
}
