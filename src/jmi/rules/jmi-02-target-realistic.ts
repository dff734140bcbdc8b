import { defineRule } from "../../check/define-rule";
import type { Report } from "../../check/define-rule";
import type { ValueReading } from "../../parse/reading";
import type { JmiIndicator, JmiValue } from "../matrix";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { shortText } from "./support/short-text";
import { valueText } from "./support/value-text";
import { indicatorsOf } from "./support/walk";

const MORE =
  /\b(?:increas\w*|improv\w*|rais\w*|expand\w*|grow\w*|higher|more|augment\w*|hausse\w*)\b|(?<!\p{L})(?:amélior|accro[iî]|croissan)\p{L}*|កើន|បង្កើន/iu;
const LESS =
  /\b(?:reduc\w*|decreas\w*|declin\w*|lower\w*|cut|fewer|less|dimin\w*|baiss\w*|recul\w*)\b|(?<!\p{L})(?:rédui|réduc|décro[iî])\p{L}*|(?<!\bau\s)\bmoins\b|ថយចុះ|កាត់បន្ថយ/iu;
const STAY = /\b(?:maintain\w*|keep\w*|sustain\w*|remain\w*|preserv\w*|maint(?:enir|ien)|conserver|préserver)\b|រក្សា/iu;
const KEEP = new RegExp(`\\b(?:at least|not (?:more|less) than|au (?:moins|plus))\\b|${STAY.source}`, "iu");

/** "Percentage of wells tested": a share also where its values are typed without the sign. */
const SHARE =
  /^\W*(?:(?:increas\w*|rais\w*|reduc\w*|the|in)\s+)*(?:%|per\s?cent(?:age)?|share|proportion)(?:\s+of)?\s|^\W*(?:(?:augmenter|accroître|réduire|diminuer)\s+)?(?:l['’]|la\s+|le\s+)?(?:pourcentage|part|proportion)\s+d(?:e|es|u|['’])/iu;

/** "Change in losses", "growth of exports": a percentage of these is no share and may lie below 0 or above 100. */
const CHANGE =
  /\b(?:change|growth|increase|decrease|rise|fall|drop|gain|deviation|variance|surplus|deficit|variation|croissance|hausse|baisse|augmentation|diminution|écart)\b(?!\s+the\b)/iu;

/** A target differs from the baseline, runs the way the words say, and a share stays within the whole. */
export const targetRealistic: JmiRule = defineRule({
  id: "JMI-02",
  slug: "target-realistic",
  severity: "warning",
  topic: "target",
  source: jmiClause("Principles, first point, and Template, Guidance, columns 2 and 3"),
  messages: ["same", "already-met", "against-words", "beyond-share"],
  standsBackFor: ["JMI-08", "JMI-09"],
  justifiable: true,
  check: ({ matrix }, report) => {
    for (const { indicator, output } of indicatorsOf(matrix)) {
      const name = shortText(indicator.text || output.text);
      const isShare = SHARE.test(indicator.text);
      const isChange = CHANGE.test(indicator.text || output.text);
      const beyond = [indicator.baseline, ...indicator.targets].find((value) =>
        isBeyondShare(value, isShare, isChange),
      );
      if (beyond) {
        report({ at: beyond.at, message: "beyond-share", args: { indicator: name, value: valueText(beyond.reading) } });
        continue;
      }
      const finding = stepFault(indicator, output.text);
      if (finding) report({ ...finding, args: { ...finding.args, indicator: name } });
    }
  },
});

/** The last target against the baseline. "Maintain 60 %" may stay where it is. */
function stepFault(indicator: JmiIndicator, output: string): Report | null {
  const target = indicator.targets.at(-1);
  const [from, to] = [sure(indicator.baseline), target && sure(target)];
  if (!target || !from || !to || from.unit !== to.unit) return null;
  const words = indicator.named ? indicator.text : output;
  const args = { baseline: valueText(from), target: valueText(to) };
  const related = indicator.baseline.at === target.at ? [] : [indicator.baseline.at];
  if (from.value === to.value)
    return KEEP.test(words) || to.bound !== "exact" ? null : { at: target.at, message: "same", args, related };
  if (isMet(from.value, to) && !STAY.test(words)) return { at: target.at, message: "already-met", args, related };
  const [more, less] = [MORE.exec(words)?.[0], LESS.exec(words)?.[0]];
  // "Reduce the share of those without more than …" says both: nobody can tell which counts.
  if ((more === undefined) === (less === undefined)) return null;
  const rises = to.value > from.value;
  if (rises === (more !== undefined)) return null;
  return { at: target.at, message: "against-words", args: { ...args, words: more ?? less ?? "" }, related };
}

function sure({ reading }: JmiValue): ValueReading | null {
  return reading.state === "value" && reading.confidence === "sure" ? reading : null;
}

/** A threshold that the baseline has already passed; without "at least" or "at most" nobody knows which way is good. */
function isMet(from: number, to: ValueReading): boolean {
  return (to.bound === "at-least" && from > to.value) || (to.bound === "at-most" && from < to.value);
}

function isBeyondShare(value: JmiValue, isShare: boolean, isChange: boolean): boolean {
  const read = sure(value);
  if (read === null || (read.value >= 0 && read.value <= 100)) return false;
  return isShare ? read.unit === "%" || read.unit === null : read.unit === "%" && !isChange;
}
