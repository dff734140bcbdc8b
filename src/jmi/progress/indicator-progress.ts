import { assertNever } from "../../grid/assert-never";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import type { JmiIndicator, JmiMatrix } from "../matrix";
import { expectedShare } from "./expected-share";
import type { Span } from "./expected-share";
import { measure } from "./measure";
import type { Measured } from "./measure";
import { passedTarget } from "./passed-target";
import type { PassedTarget } from "./passed-target";
import type { ComputedStatus } from "./progress-status";
import { readReportedStatus } from "./reported-status";
import type { ReportedStatus } from "./reported-status";

/** One indicator's progress on a day, as computed and as reported. */
export interface IndicatorProgress {
  readonly measured: Measured;
  /** The days that the expected share is of; null where the sheet does not tell them. */
  readonly span: Span | null;
  /** The share of time that has passed, 0 to 1. */
  readonly expected: number | null;
  /** Null where nothing can be computed; `measured` says why, or `span` is missing. */
  readonly computed: ComputedStatus | null;
  readonly reported: ReportedStatus;
  /** What the last target on the way that was due by now came to. */
  readonly passed: PassedTarget | null;
  /** True where both are there and cannot both be right. */
  readonly differs: boolean;
}

export interface ProgressOptions {
  readonly guideline: Pick<JmiGuideline, "limits" | "periods">;
  /** The day of the report, YYYY-MM-DD. */
  readonly asOf: string;
}

/** Behind schedule is more than the guideline's tolerance below the share of time that has passed. */
export function indicatorProgress(
  indicator: JmiIndicator,
  periods: JmiMatrix["periods"],
  { guideline, asOf }: ProgressOptions,
): IndicatorProgress {
  const measured = measure(indicator);
  const span = spanOf(indicator, periods, guideline);
  const expected = span && expectedShare(span, asOf);
  const computed = computedStatus(measured, expected, guideline.limits.progressTolerance);
  const reported = readReportedStatus(indicator.fields.status?.text ?? "", aimOf(indicator));
  const differs = disagree(computed, reported, measured);
  return { measured, span, expected, computed, reported, passed: passedTarget(indicator, asOf), differs };
}

/** From the first day of the outputs' period, as the headings print it, else as the guideline has it and holds the date. */
function spanOf(
  { due }: JmiIndicator,
  periods: JmiMatrix["periods"],
  guideline: ProgressOptions["guideline"],
): Span | null {
  if (!due) return null;
  const { from, to } = guideline.periods.output;
  const year = Number(due.day.slice(0, 4));
  const first = periods.output?.from ?? (year >= from && year <= to ? from : null);
  return first === null ? null : { start: `${first}-01-01`, due: due.day };
}

function computedStatus(measured: Measured, expected: number | null, tolerance: number): ComputedStatus | null {
  switch (measured.kind) {
    case "share":
      if (measured.share >= 1) return "achieved";
      if (expected === null) return null;
      return measured.share >= expected - tolerance / 100 ? "onSchedule" : "behind";
    case "kept":
    case "met":
      if (measured.isMet) return "achieved";
      // How far it is cannot be told; that its time is over can.
      return expected === 1 ? "behind" : null;
    case "none": {
      const { why } = measured;
      return why.because === "value" && why.of === "actual" && why.is === "missing" ? "notReported" : null;
    }
    default:
      return assertNever(measured);
  }
}

function aimOf({ targets, text }: JmiIndicator): string {
  const target = targets.at(-1)?.reading;
  return `${target?.state === "text" ? target.raw : ""} ${text}`;
}

function disagree(computed: ComputedStatus | null, { status }: ReportedStatus, measured: Measured): boolean {
  switch (status) {
    case "conflict":
      return true;
    case null:
    case "noJmi":
    case "revised":
    case "notReported":
      return false;
    case "achieved":
    case "onSchedule":
    case "behind":
      return computed !== null && computed !== "notReported" && computed !== status;
    case "partly":
      // Some of the way, whatever the time: not none of it, and not all.
      return (measured.kind === "share" && measured.share <= 0) || computed === "achieved";
    case "notStarted":
      return (measured.kind === "share" && measured.share !== 0) || computed === "achieved";
    default:
      return assertNever(status);
  }
}
