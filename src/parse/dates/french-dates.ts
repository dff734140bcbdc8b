import type { DatePattern } from "./date-patterns";
import {
  day,
  fiscalYear,
  half,
  monthSpan,
  numberOf,
  quarter,
  schoolYear,
  span,
  sureYear,
  wholeYear,
  yearOf,
} from "./make-date";

/** Month names and their usual short forms; accents may be lost in typing. */
const MONTHS = [
  "janv(?:ier)?|jan",
  "f[ée]vr?(?:ier)?",
  "mars",
  "avr(?:il)?",
  "mai",
  "juin",
  "juil(?:let)?",
  "ao[uû]t",
  "sept(?:embre)?",
  "oct(?:obre)?",
  "nov(?:embre)?",
  "d[ée]c(?:embre)?",
] as const;
const EACH_MONTH = MONTHS.map((names) => new RegExp(`^(?:${names})$`, "i"));

const MONTH = `(${MONTHS.join("|")})(?![\\p{L}\\d])\\.?`;
const YEAR = "((?:19|20)\\d\\d)(?![\\d%]|[.,]\\d)";
const SHORT_YEAR = "((?:19|20)\\d\\d|'?\\d\\d)(?![\\d%]|[.,]\\d|\\s*%)";
const DAY = "(?<![\\d.,/])(\\d{1,2})(?:\\s?er)?";
const OF_YEAR = "(?:de\\s+)?(?:l'(?:ann[ée]e|exercice)\\s+)?";
const WHEN = "(?:(d[ée]but|mi|milieu|courant|fin)(?:\\s*-\\s*|\\s+)(?:du\\s+mois\\s+de\\s+|de\\s+|d')?)?";
const ORDINAL = "(1er|premier|(?:2|3|4)\\s?(?:e|[èe]me|nd)|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|dernier)";

/** Dates in French words; they stand beside the English patterns and are tried only where such a word is. */
export const FRENCH_DATE_PATTERNS: readonly DatePattern[] = [
  {
    pattern: re(`${DAY}\\s*[/-]?\\s*${MONTH}\\s*[/-]?\\s*${SHORT_YEAR}`),
    make: ([d, m, y]) => day(yearOf(y), frenchMonth(m), numberOf(d), sureYear(y)),
  },
  {
    pattern: re(
      `(?<!\\p{L})(?:du\\s+)?${DAY}\\s+${MONTH}\\s+(?:au|-|–|—)\\s+(\\d{1,2})(?:\\s?er)?\\s+${MONTH}\\s+${YEAR}`,
    ),
    make: ([a, from, b, to, y]) => {
      const [first, last] = [
        day(numberOf(y), frenchMonth(from), numberOf(a), "sure"),
        day(numberOf(y), frenchMonth(to), numberOf(b), "sure"),
      ];
      return first && last ? span(first, last) : null;
    },
  },
  {
    pattern: re(`(?<!\\p{L})${MONTH}\\s*(?:-|–|—|à|a|et|jusqu'en)\\s*${MONTH}\\s*${YEAR}`),
    make: ([a, b, y]) => span(month(a, y), month(b, y)),
  },
  {
    pattern: re(`(?<!\\p{L})${WHEN}${MONTH}\\s*[/-]?\\s*(?:de\\s+)?${SHORT_YEAR}`),
    make: ([when, m, y]) => ({ ...month(m, y), confidence: isVague(when) ? "unsure" : sureYear(y) }),
  },
  {
    pattern: re(`(?<!\\p{L})${ORDINAL}\\s+trimestre\\s+${OF_YEAR}${YEAR}`),
    make: ([q, y]) => quarter(ordinal(q, 4), y),
  },
  {
    pattern: re(`(?<![\\p{L}\\d])T\\s?([1-4])\\s*[-/,]?\\s*${OF_YEAR}${YEAR}`),
    make: ([q, y]) => quarter(numberOf(q), y),
  },
  {
    pattern: re(`(?<!\\d)((?:19|20)\\d\\d)\\s*-?\\s*T([1-4])(?![\\p{L}\\d])`),
    make: ([y, q]) => quarter(numberOf(q), y),
  },
  {
    pattern: re(`(?<!\\p{L})${ORDINAL}\\s+semestre\\s+${OF_YEAR}${YEAR}`),
    make: ([h, y]) => (ordinal(h, 2) <= 2 ? half(ordinal(h, 2), y) : null),
  },
  {
    pattern: re("ann[ée]e\\s+scolaire\\s+((?:19|20)\\d\\d)(?:\\s*[-/–]\\s*(\\d{4}|\\d{2}))?(?![\\d%])"),
    make: ([a, b], options) => schoolYear(numberOf(a), b, options),
  },
  {
    pattern: re("(?:exercice|ann[ée]e\\s+budg[ée]taire)\\s+((?:19|20)\\d\\d)\\s*[-/–]\\s*(\\d{4}|\\d{2})(?!\\d)"),
    make: ([a, b]) => fiscalYear(numberOf(a), b),
  },
  {
    pattern: re(`(?<!\\p{L})(d[ée]but|mi|milieu|courant|fin)(?:\\s*-\\s*|\\s+)${OF_YEAR}${YEAR}`),
    make: ([when, y]) => wholeYear(numberOf(y), isVague(when) ? "mid" : undefined),
  },
];

/** A word that only a French date has; text without any is not searched for one. */
export const FRENCH_DATE_WORD =
  /(?<!\p{L})(?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|septembre|octobre|novembre|d[ée]c|trimestre|semestre|T\s?[1-4]|sept|oct|nov|jan|ann[ée]e|exercice|d[ée]but|mi|milieu|courant|fin)/iu;

const LEAD = "(?:(?:fin|d[ée]but|mi|milieu|courant|en|d'ici|avant)[\\s-]+(?:de\\s+)?)*";
const NO_YEAR_MONTH = new RegExp(`^(?:${LEAD})?${MONTH}$`, "iu");
const NO_YEAR_QUARTER = new RegExp(`^${LEAD}(?:au\\s+|le\\s+)?(?:${ORDINAL}\\s+trimestre|T\\s?([1-4]))$`, "iu");
const NO_YEAR_REST = new RegExp(
  `^${LEAD}(?:au\\s+|le\\s+)?(?:${ORDINAL}\\s+semestre|fin\\s+(?:de\\s+l'|d')ann[ée]e)$`,
  "iu",
);

/** What a French text that is a date but for the year names: a month ("04"), a quarter ("Q1"), "" for vaguer words, else null. */
export function frenchPartOfYear(text: string): string | null {
  const folded = text.trim();
  const name = NO_YEAR_MONTH.exec(folded)?.[1];
  if (name !== undefined) return String(frenchMonth(name)).padStart(2, "0");
  const found = NO_YEAR_QUARTER.exec(folded);
  if (found) return `Q${found[2] ?? ordinal(found[1], 4)}`;
  return NO_YEAR_REST.test(folded) ? "" : null;
}

function isVague(when: string | undefined): boolean {
  return when !== undefined && when.toLowerCase() !== "fin";
}

function month(name: string | undefined, year: string | undefined) {
  return monthSpan(yearOf(year), frenchMonth(name), frenchMonth(name));
}

function frenchMonth(name: string | undefined): number {
  return EACH_MONTH.findIndex((names) => names.test(name ?? "")) + 1;
}

/** "2e", "deuxième" → 2; "dernier" is the last there is. */
function ordinal(text: string | undefined, last: number): number {
  const word = (text ?? "").toLowerCase();
  const index = [/^(?:1|pre)/, /^(?:2|deu|sec)/, /^(?:3|tro)/, /^(?:4|qua)/].findIndex((number) => number.test(word));
  return index < 0 ? last : index + 1;
}

function re(source: string): RegExp {
  return new RegExp(source, "giu");
}
