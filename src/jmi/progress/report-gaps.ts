import type { CellRef } from "../../grid/cell-ref";
import { readPlaceholder } from "../../parse/placeholder";
import type { Reading } from "../../parse/reading";
import type { JmiField, JmiIndicator, JmiMatrix, JmiMatrixColumn, JmiOutput } from "../matrix";
import { cellIn, headingOf } from "../rules/support/walk";
import type { JmiAbout, TwgText } from "../twg/twg";
import type { IndicatorProgress } from "./indicator-progress";

/** What a report should tell of an indicator. */
export type GapIn =
  | "baseline"
  | "target"
  | "due"
  | "actual"
  | "actualDate"
  | "dataSource"
  | "status"
  | "progress"
  | "delayReason"
  | "addressee"
  | "activity"
  | "implementer"
  | "partnering";

/** A place that is blank, or that promises to be filled. */
export interface IndicatorGap {
  readonly of: GapIn;
  readonly at: CellRef;
  readonly is: "blank" | "to-be-established" | "no-column";
}

/** What the About sheet should tell of the working group. */
export interface GroupGap {
  readonly of: TwgText;
  readonly at: CellRef | null;
}

/** The blank and "to be determined" places of one indicator, in the order of a report. */
export function indicatorGaps(
  matrix: JmiMatrix,
  output: JmiOutput,
  indicator: JmiIndicator,
  { computed, reported }: IndicatorProgress,
): readonly IndicatorGap[] {
  const fields = fieldGaps(matrix, indicator);
  const isBehind = computed === "behind" || reported.status === "behind";
  const asksSomebody = ["recommendation", "unresolved"] as const;
  const hasRequest = asksSomebody.some((key) => readPlaceholder(indicator.fields[key]?.text ?? "") === null);
  const target = indicator.targets.at(-1);
  return [
    ...readingGap("baseline", indicator.baseline.reading, indicator.baseline.at),
    ...(target ? readingGap("target", target.reading, target.at) : []),
    ...(indicator.due && !indicator.due.inherited
      ? []
      : [{ of: "due", at: cellIn(matrix, indicator.at, "targetDate") ?? indicator.at, is: "blank" } as const]),
    ...(indicator.actual
      ? readingGap("actual", indicator.actual.reading, indicator.actual.at)
      : [{ of: "actual", at: headingOf(matrix, "indicator"), is: "no-column" } as const]),
    ...actualDateGap(indicator),
    ...fields("dataSource"),
    ...fields("status"),
    ...fields("progress"),
    ...(isBehind ? fields("delayReason") : []),
    ...(hasRequest ? fields("addressee") : []),
    ...outputGaps(matrix, output, indicator),
  ];
}

/** Names and contacts that the About sheet has a row for and does not tell. */
export function groupGaps(about: JmiAbout | null): readonly GroupGap[] {
  if (!about) return [];
  return (Object.keys(about.texts) as TwgText[]).flatMap((of) => {
    const cell = about.texts[of];
    return cell && readPlaceholder(cell.text) === null ? [] : [{ of, at: cell?.at ?? null }];
  });
}

function readingGap(of: GapIn, reading: Reading, at: CellRef): readonly IndicatorGap[] {
  switch (reading.state) {
    case "missing":
      return [{ of, at, is: "blank" }];
    case "to-be-established":
      return [{ of, at, is: "to-be-established" }];
    default:
      return [];
  }
}

/** A value without the day that it is of; where there is no value, that is gap enough. */
function actualDateGap({ actual, actualDate }: JmiIndicator): readonly IndicatorGap[] {
  const reading = actual?.reading;
  if (!actualDate || (reading?.state !== "value" && reading?.state !== "text") || reading.date !== null) return [];
  return [{ of: "actualDate", at: actualDate.at, is: "blank" }];
}

/** Only columns that the sheet has are looked at. */
function fieldGaps(matrix: JmiMatrix, { fields }: JmiIndicator) {
  return (key: Extract<JmiField, GapIn>): readonly IndicatorGap[] => {
    const cell = fields[key];
    const says = cell && readPlaceholder(cell.text);
    if (!cell || !matrix.columns[key] || says === null || says === "not-applicable") return [];
    return [{ of: key, at: cell.at, is: says === "to-be-established" ? "to-be-established" : "blank" }];
  };
}

/** An output's activities and partnering actions are told of with its first indicator. */
function outputGaps(matrix: JmiMatrix, output: JmiOutput, indicator: JmiIndicator): readonly IndicatorGap[] {
  if (output.indicators[0] !== indicator) return [];
  const blank = (of: Extract<GapIn, JmiMatrixColumn>): readonly IndicatorGap[] => {
    const at = cellIn(matrix, indicator.at, of);
    return at ? [{ of, at, is: "blank" }] : [];
  };
  const { activities, partnering } = output;
  const nobody = activities.find(({ implementer }) => readPlaceholder(implementer) !== null);
  return [
    ...(activities.length === 0 ? blank("activity") : []),
    ...(nobody ? [{ of: "implementer", at: nobody.implementerAt, is: "blank" } as const] : []),
    ...(partnering.every(({ text }) => text === "") ? blank("partnering") : []),
  ];
}
