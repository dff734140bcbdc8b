import type { DateToken } from "../dates/date-token";

/** A value's text without the bracket that tells where it is from and of which year. */
export interface DatedNote {
  readonly rest: string;
  /** The bracket names a survey or the like, so that its year is the value's. */
  readonly isSource: boolean;
}

const BEFORE = /^(.*\d.*?)\s*[([]\s*(?:source\s*:\s*)?(\p{L}[\p{L}\s.&'/-]{1,40}?)\s*,?\s*$/iu;
const AFTER = /^\s*[)\]]\s*[.,;]?\s*$/;
const YEAR_FIRST = /^(.*\d.*?)\s*[([]\s*$/u;
const NAME_AFTER = /^\s*[,;]\s*(?:source\s*:\s*)?(\p{L}[\p{L}\s.&'/-]{1,40}?)\s*[)\]]\s*[.,;]?\s*$/iu;
/** "CDHS", "EMIS", "household survey": acronyms of surveys and of information systems end in S. */
const SOURCE = /(?:\b[A-Z]{1,7}S|(?:[Ss]urvey|[Cc]ensus|[Rr]egister|[Ss]tatistics|[Dd]ata|[Rr]ecords))$/;

/** "38% (CDHS 2014)" and "38% (2014, CDHS)" → "38%"; null where the date stands in any other way. */
export function datedNote(text: string, date: DateToken): DatedNote | null {
  const yearFirst = YEAR_FIRST.exec(text.slice(0, date.start))?.[1];
  const name = NAME_AFTER.exec(text.slice(date.end))?.[1];
  if (yearFirst !== undefined && name !== undefined && SOURCE.test(name))
    return { rest: yearFirst.trim(), isSource: true };
  const [, rest, note] = BEFORE.exec(text.slice(0, date.start)) ?? [];
  if (rest === undefined || note === undefined || !AFTER.test(text.slice(date.end))) return null;
  if (/^(?:in|by|on|at|as of|for|until|before|during|since|the|end|end of|en|au|fin|d'ici|avant)$/i.test(note))
    return null;
  return { rest: rest.trim(), isSource: SOURCE.test(note) };
}
