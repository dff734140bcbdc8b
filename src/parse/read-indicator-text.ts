import { isDoubted } from "./doubt";
import { normaliseText } from "./normalise";
import { labelledParts } from "./indicator/labelled-parts";
import { plainValues, targetRow } from "./indicator/plain-values";
import { splitGroups, withGroupsOf } from "./indicator/split-groups";
import type { GroupsSplit } from "./indicator/split-groups";
import { readDatedValue } from "./read-dated-value";
import { MISSING } from "./reading";
import { remember } from "./remember";
import type { Reading } from "./reading";

/** What an indicator's text says of its baseline and targets; the last target is the final one, never empty. */
export interface IndicatorTextReading {
  readonly baseline: Reading;
  readonly targets: readonly Reading[];
}

/** "1. Enrolment", "(2) Enrolment", "1.2 Enrolment": the number is a list's; "1.2 Million" is none. */
const LIST_NUMBER =
  /^(?:\(?\d{1,2}(?:\.\d{1,2})*[.)]\s+(?=\p{L})|\d{1,2}\.\d{1,2}\s+(?=\p{Lu}\p{Ll}{2})(?!(?:Million|Billion|Thousand|Percent|Per|Hectare|Ton|Kilo|Point|Time|Month|Year|Day|Hour)))/u;

/**
 * Finds baseline and targets inside an indicator's text. Labels come first ("Baseline: 34% (2018). Target: 60%"), then
 * "from … to …", arrows, and "to 45% by … (38% in …)". Numbers that only describe the indicator are no values; what
 * could be read in two ways is "unsure" or "unreadable".
 * @example readIndicatorText("from 34% (2018) to 60% by December 2020")
 */
export const readIndicatorText = remember((raw): IndicatorTextReading => {
  const text = normaliseText(raw).replace(/\s+/g, " ").trim().replace(LIST_NUMBER, "");
  if (text === "") return { baseline: MISSING, targets: [MISSING] };
  const { text: whole, split } = text.includes("(") ? splitGroups(text) : { text, split: [] };
  const { baseline, targets } = withGroups(readText(whole), split);
  const isAsTyped = split.length === 0 && text === raw.replace(/\s+/g, " ").trim();
  const doubted = isDoubted(raw);
  if (isAsTyped && !doubted) return { baseline, targets };
  // Only the whole text is known as it was typed: its parts have other digits and spaces by now.
  const asTyped = (reading: Reading): Reading => {
    if (reading.state === "missing") return reading;
    const typed = isAsTyped ? reading : { ...reading, raw };
    return doubted && typed.state === "value" ? { ...typed, confidence: "unsure" } : typed;
  };
  return { baseline: asTyped(baseline), targets: targets.map(asTyped) };
});

function withGroups({ baseline, targets }: IndicatorTextReading, split: GroupsSplit["split"]): IndicatorTextReading {
  if (split.length === 0) return { baseline, targets };
  return {
    baseline: withGroupsOf(baseline, split),
    targets: targets.map((target) => withGroupsOf(target, split)),
  };
}

function readText(text: string): IndicatorTextReading {
  const labelled = labelledParts(text);
  if (labelled === null) return plainValues(text);
  const baselines = labelled.filter((part) => part.kind === "baseline").map((part) => readPart(part.text));
  const targets = labelled
    .filter((part) => part.kind === "target")
    .flatMap((part) => targetRow(part.text) ?? [readPart(part.text)]);
  const rest = plainValues(labelled[0]?.before ?? "", baselines.length > 0);
  const [baseline = rest.baseline] = baselines;
  const unreadable: Reading = { state: "unreadable", raw: text };
  const lastTarget = targets.at(-1);
  return {
    baseline: baselines.length > 1 || contradicts(rest.baseline, baseline) ? unreadable : baseline,
    targets:
      lastTarget === undefined
        ? rest.targets
        : contradicts(rest.targets.at(-1) ?? MISSING, lastTarget)
          ? [unreadable]
          : targets,
  };
}

/** "to 45% by 2020 (NSDP target 50%)": the words before the label give another value for the same. */
function contradicts(before: Reading, labelled: Reading): boolean {
  if (before.state !== "value" || labelled.state !== "value") return false;
  return before.value !== labelled.value || (before.unit !== labelled.unit && before.unit !== null);
}

function readPart(text: string): Reading {
  return readDatedValue(text.replace(/[\s.,;:|/–—-]+$/, "").replace(/^[\s.,;:|–—]+/, ""));
}
