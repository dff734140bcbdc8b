import type { JmiIndicator, JmiMatrix, JmiOutput } from "../../../jmi/matrix";
import type { Reading } from "../../../parse/reading";
import type { XmlElement } from "./xml";
import { periodOf, periodsOf } from "./iati-periods";
import { comment, narrative } from "./narrative";
import { isTold, measureOf, valueOf, wordsOf, ascendingOf } from "./told-value";
import type { ToldValue } from "./told-value";

/** Why an indicator cannot be told in IATI: words under `iati.blocked.<reason>`. */
export type IatiBlock =
  | "baseline-missing"
  | "baseline-unclear"
  | "baseline-year"
  | "target-missing"
  | "target-unclear"
  | "kinds-differ"
  | "due"
  | "start"
  | "order";

export type IatiIndicator =
  | { readonly state: "told"; readonly element: XmlElement; readonly actualLeftOut: boolean }
  | { readonly state: "blocked"; readonly why: IatiBlock };

/**
 * An indicator as IATI 2.03 wants it: title, reference, baseline, then a period for each target. Only what can be valid
 * is told: a baseline has a year, a period two days, a qualitative measure no value. Order of the elements and
 * attributes: iati-activities-schema.xsd 2.03, `result/indicator`.
 */
export function iatiIndicator(matrix: JmiMatrix, output: JmiOutput, indicator: JmiIndicator): IatiIndicator {
  const baseline = indicator.baseline.reading;
  const targets = indicator.targets.map(({ reading }) => reading);
  const why = blockOf(baseline, targets);
  if (why !== null) return { state: "blocked", why };
  const told = targets.filter(isTold);
  const last = told.at(-1);
  if (!isTold(baseline) || !last) return { state: "blocked", why: "target-missing" };
  const year = /\d{4}/.exec(baseline.lastDay ?? baseline.date ?? "")?.[0];
  if (year === undefined) return { state: "blocked", why: "baseline-year" };
  const periods = periodsOf(matrix, indicator, told);
  if (typeof periods === "string") return { state: "blocked", why: periods };
  const { actual, actualDate, fields } = indicator;
  const reached = actual?.reading;
  const tellsActual = reached !== undefined && isTold(reached) && reached.state === last.state;
  const actualDay = actualDate?.reading.state === "date" ? actualDate.reading.lastDay : null;
  const actualIn = tellsActual ? periodOf(periods, actualDay ?? reached.lastDay) : -1;
  const exactDay = /^\d{4}-\d\d-\d\d$/.test(baseline.date ?? "") ? baseline.date : null;
  const framework = fields.framework?.text ?? "";
  const element: XmlElement = {
    name: "indicator",
    attributes: { measure: measureOf(last), ascending: ascendingOf(baseline, last) },
    children: [
      { name: "title", children: [narrative(indicator.named ? indicator.text : output.text)] },
      ...(framework === "" ? [] : [{ name: "reference", attributes: { vocabulary: "99", code: framework } }]),
      {
        name: "baseline",
        attributes: { "iso-date": exactDay, year, value: valueOf(baseline) },
        children: comment([wordsOf(baseline), fields.dataSource?.text ?? ""]),
      },
      ...periods.map(({ start, end, target }, index): XmlElement => ({
        name: "period",
        children: [
          { name: "period-start", attributes: { "iso-date": start } },
          { name: "period-end", attributes: { "iso-date": end } },
          { name: "target", attributes: { value: valueOf(target) }, children: comment([wordsOf(target)]) },
          ...(tellsActual && index === actualIn ? [actualOf(reached, indicator)] : []),
        ],
      })),
    ],
  };
  return {
    state: "told",
    element,
    actualLeftOut: !tellsActual && reached !== undefined && reached.state !== "missing",
  };
}

function blockOf(baseline: Reading, targets: readonly Reading[]): IatiBlock | null {
  if (baseline.state === "missing" || baseline.state === "to-be-established") return "baseline-missing";
  if (!isTold(baseline)) return "baseline-unclear";
  if (targets.some(({ state }) => state === "missing" || state === "to-be-established")) return "target-missing";
  if (!targets.every(isTold)) return "target-unclear";
  return targets.every(({ state }) => state === baseline.state) ? null : "kinds-differ";
}

function actualOf(reached: ToldValue, { fields }: JmiIndicator): XmlElement {
  const words = [wordsOf(reached), fields.status?.text, fields.progress?.text, fields.challenges?.text];
  return {
    name: "actual",
    attributes: { value: valueOf(reached) },
    children: comment(words.map((word) => word ?? "")),
  };
}
