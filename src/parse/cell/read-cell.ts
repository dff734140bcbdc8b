import { isDoubted } from "../doubt";
import { loneLabel } from "../indicator/labelled-parts";
import { valueParts } from "../indicator/value-parts";
import { remember } from "../remember";
import { normaliseText } from "../normalise";
import { readPlaceholder } from "../placeholder";
import { brokenEncoding } from "./encoding";
import { ask, PLAIN_FIGURE, sure } from "./cell-reading";
import type { CellReading, Notation, Noted } from "./cell-reading";
import { change } from "./change";
import { countedInProse } from "./counted-in-prose";
import { dateCell } from "./date-cell";
import { datedPair } from "./dated-pair";
import { directionOf } from "./direction";
import { groupsOf } from "./disaggregation";
import { dottedThousands } from "./dotted-thousands";
import { figures } from "./figures";
import { gluedNote } from "./glued-note";
import { namedAndMore } from "./named-and-more";
import { pastChange } from "./past-change";
import { range } from "./range";
import { rateBase } from "./rate-base";
import { scaleStep } from "./scale-step";
import { shareOfBaseline } from "./share-of-baseline";
import { stage } from "./stage";
import { stepInWords } from "./step-in-words";
import { tick } from "./tick";
import { twoMeasures } from "./two-measures";

const LIST_MARK = /^[ \t]*\(?\d{1,2}[.)]+[ \t]+(?=\S)/gm;

/** From the narrowest notation to the widest: the first that fits the whole text has it. */
const NOTATIONS: readonly Notation[] = [
  tick,
  placeholder,
  label,
  brokenEncoding,
  dateCell,
  gluedNote,
  dottedThousands,
  rateBase,
  shareOfBaseline,
  scaleStep,
  stepInWords,
  change,
  pastChange,
  namedAndMore,
  countedInProse,
  range,
  sureFigures,
  twoMeasures,
  datedPair,
  figures,
  stage,
];

/**
 * What the text of any cell of a matrix says, whatever its column: amounts, dates, ticks, stages, words in the place of
 * a value. Meant for showing and asking; what a rule may rely on is `confidence` "sure".
 * @example readCell("reduction of 103 (or 22.8%)") // figures: change 103, change 22.8 %; down
 * @example readCell("71.22")                       // unsure: 71.22, or 71.2 with a footnote
 */
export const readCell = remember((raw): CellReading => {
  const text = withoutListMarks(normaliseText(raw)).replace(/\s+/g, " ").trim();
  for (const notation of NOTATIONS) {
    const noted = notation(text);
    if (noted) return isDoubted(raw) ? { raw, ...noted, confidence: "unsure" } : { raw, ...noted };
  }
  return { raw, ...words(text) };
});

/** Numbers before the lines of a list are no values. */
function withoutListMarks(text: string): string {
  const marked = text.match(LIST_MARK) ?? [];
  return marked.length > 1 ? text.replace(LIST_MARK, "") : text;
}

function sureFigures(text: string): Noted | null {
  const noted = figures(text);
  return noted?.confidence === "sure" ? noted : null;
}

function placeholder(text: string): Noted | null {
  const found = readPlaceholder(text);
  return found === null ? null : sure({ kind: "empty", placeholder: found });
}

function label(text: string): Noted | null {
  const found = loneLabel(text);
  return found === null ? null : sure({ kind: "label", label: found });
}

/** Words without a value. A number among them may be one, or part of a name, so that is asked. */
function words(text: string): Noted {
  const direction = directionOf(text);
  const says = { kind: "words", direction, groups: groupsOf(text) } as const;
  if (!/\d/.test(text)) return sure(says);
  return ask(
    says,
    valueParts(text)
      .filter(({ number }) => Number.isFinite(number.value))
      .map(({ number: { value, bound }, unit }) => ({
        kind: "figures",
        figures: [{ ...PLAIN_FIGURE, low: value, high: value, unit, bound }],
        direction,
      })),
  );
}
