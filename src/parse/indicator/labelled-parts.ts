import { isTargetNumber } from "../numbers/numbers-in-names";

const LONE =
  /^(?:base\s?-?lines?(?:\s+(?:values?|data|figure|status|situation))?|(?:ទិន្ន(?:ន័|័)យ|តម្លៃ)មូលដ្ឋាន|(?:(?:valeur|situation|données?|niveau) )?(?:de référence|initiale?)|référence)\s*[:៖]?$/iu;
const LONE_TARGET = /^(?:targets?(?:\s+values?)?|គោលដៅ|ចំណុចដៅ|(?:(?:valeur|objectif) )?cibles?)\s*[:៖]?$/iu;

/** The label that a text consists of, with nothing behind it; null for any other text. */
export function loneLabel(text: string): "baseline" | "target" | null {
  if (LONE.test(text)) return "baseline";
  return LONE_TARGET.test(text) ? "target" : null;
}

/** A stretch of text under a label; a date in the label ("Target (2020):") is carried into `text`. */
export interface LabelledPart {
  readonly kind: "baseline" | "target";
  readonly text: string;
  /** For the first part: what stands before all labels. */
  readonly before: string;
}

/**
 * "Baseline", "Target", "B:", "T:". A word counts as a label when a colon, an equals sign, a number or a placeholder
 * follows; "indicator with baseline and target" has none. French "référence" and "cible" are everyday words and need the
 * colon. The Khmer words stand in running text without a space before them, one of them often with a letter lost.
 */
const LABEL = labelPattern();

function labelPattern(): RegExp {
  const year = "(?:19|20)\\d\\d";
  // "2018 baseline: 55" after nothing that the year may end: "in 2018 target 60%" is another sentence's.
  const led = (name: string): string => `(?:(?<=(?:^|[([;|]|\\bthe)\\s*)(?<${name}>${year})\\s+)?`;
  const yearOf = `year(?=\\s+${year}\\s*[:=])`;
  const colon = (words: string): string => `(?=\\s*(?:\\([^()]{2,25}\\)|${words}\\s+${year})?\\s*[:=])`;
  const amount = "[\\d≥≤<>~";
  const words = [
    `(?<base>${led("baseYear")}base\\s?-?lines?(?:\\s+(?:values?|data|figure|status|situation|${yearOf}))?)`,
    `(?<frenchBase>(?:(?:valeur|situation|données?|niveau)\\s+(?:de\\s+(?:référence|base|départ)|initiale?)|référence)${colon("en")})`,
    `(?<frenchGoal>(?:valeur\\s+|objectif\\s+)?cibles?${colon("(?:en|pour|d'ici)")})`,
    `(?<goal>${led("goalYear")}(?:(?:intermediate|interim|mid-?term|final|end|end-of-\\w+)\\s+)?targets?(?:\\s+(?:values?|${yearOf}))?)`,
    `(?<milestone>milestones?(?=\\s*(?:\\(${year}\\)\\s*[:=]?|${year}\\s*[:=]|[:=])\\s*${amount}]))`,
    "(?<letter>[BT])(?=\\s*[:=])",
  ].join("|");
  const khmer = "(?<khmerBase>(?:ទិន្ន(?:ន័|័)យ|តម្លៃ)មូលដ្ឋាន)|(?<khmerGoal>គោលដៅ|ចំណុចដៅ)";
  const date = `\\((?=[^()]*\\d\\d)[^()%]{2,25}\\)|(?:(?:by|in|for|en|pour|d'ici)\\s+)?(?:end\\s+)?(?:\\p{L}{3,9}\\.?\\s+)?${year}(?=\\s*(?:[:=–-]|is\\b|was\\b))|(?:(?:នៅ|ក្នុង)\\s*)?ឆ្នាំ\\s*${year}(?=\\s*[:=៖–-])`;
  const behind = `[:=៖]|(?:is|was|of|at|–|-)(?=\\s*${amount}$(])|(?=${amount}$])|(?=\\(${amount}$])|(?=(?:tbd|tbc|n\\/a|to be|not (?:yet )?(?:available|known|established)|unknown)\\b)`;
  return new RegExp(`(?:(?<![\\p{L}\\p{M}])(?:${words})|${khmer})\\s*(?<date>${date})?\\s*(?:${behind})`, "giu");
}

/** The labelled parts of an indicator's text from left to right, or null when nothing is labelled. */
export function labelledParts(text: string): readonly LabelledPart[] | null {
  const labels = [...text.matchAll(LABEL)].filter((label) => !isNumbered(text, label));
  const [first] = labels;
  if (!first) return null;
  return labels.map((label, index) => {
    const from = label.index + label[0].length;
    const to = labels[index + 1]?.index ?? text.length;
    const { base, frenchBase, khmerBase, letter, baseYear, goalYear } = label.groups ?? {};
    const date = label.groups?.date ?? baseYear ?? goalYear;
    const kind =
      (base ?? frenchBase ?? khmerBase) !== undefined || letter?.toUpperCase() === "B" ? "baseline" : "target";
    const body = cutRemark(text.slice(from, to));
    return {
      kind,
      text: date === undefined ? body : `${body} ${bracketed(date)}`,
      before: index === 0 ? text.slice(0, first.index) : "",
    };
  });
}

/** "SDG target 6.2": the number is the target's name. */
function isNumbered(text: string, label: RegExpExecArray): boolean {
  const from = label.index + label[0].length;
  const digits = /^[\d.]*\d/.exec(text.slice(from))?.[0] ?? "";
  return isTargetNumber(text.slice(0, from), digits, text.slice(from + digits.length));
}

/** A new sentence after the value is no part of it: "34% (2018). Source: survey" → "34% (2018)". */
function cutRemark(body: string): string {
  const cut = /(?:[.;]\s+(?=\p{Lu})|។|\s[|;]\s|\s+(?:[Dd]ata\s+)?[Ss]ource\s*:|\s+ប្រភព(?:ទិន្នន័យ)?\s*[:៖])/u.exec(body);
  const rest = cut ? withoutOpenBracket(body.slice(0, cut.index)) : body;
  return withoutLooseBracket(rest.replace(/(?:\s+(?:and|with)(?:\s+(?:an?|the))?)?[\s•·*▪◦/–—-]*$/iu, "").trim());
}

/** "44%)", "44% (2020)]": the bracket was opened before the label. */
function withoutLooseBracket(body: string): string {
  const isLoose = ["()", "[]"].some(
    ([open = "", close = ""]) => body.endsWith(close) && body.split(close).length > body.split(open).length,
  );
  return isLoose ? body.slice(0, -1).trim() : body;
}

/** "40% (register; annual" was cut inside a bracket: what stood in it goes with the rest. */
function withoutOpenBracket(body: string): string {
  const open = body.lastIndexOf("(");
  return open > body.lastIndexOf(")") ? body.slice(0, open).replace(/[\s.,;]+$/, "") : body;
}

function bracketed(date: string): string {
  return date.startsWith("(") ? date : `(${date.trim()})`;
}
