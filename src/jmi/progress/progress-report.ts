import { agreedChanges } from "../agreed/agreed-changes";
import type { AgreedChange } from "../agreed/agreed-changes";
import type { JmiIndicator, JmiMatrix, JmiOutcome, JmiOutput } from "../matrix";
import { unresolvedIn } from "../rules/support/unresolved";
import type { JmiMeeting } from "../twg/twg";
import { indicatorProgress } from "./indicator-progress";
import type { IndicatorProgress, ProgressOptions } from "./indicator-progress";
import { PROGRESS_STATUSES } from "./progress-status";
import type { ProgressStatus } from "./progress-status";
import { groupGaps, indicatorGaps } from "./report-gaps";
import type { GroupGap, IndicatorGap } from "./report-gaps";

/** One indicator of the report with all that belongs to it. */
export interface ProgressLine {
  readonly outcome: JmiOutcome;
  readonly output: JmiOutput;
  readonly indicator: JmiIndicator;
  readonly progress: IndicatorProgress;
  /** What was changed in its row since the group agreed. */
  readonly changes: readonly AgreedChange[];
  readonly gaps: readonly IndicatorGap[];
  /** True where its issue goes beyond the group: to the host ministry or the Sectoral Dialogue. */
  readonly isUnresolved: boolean;
}

export interface StatusCount {
  readonly status: ProgressStatus;
  readonly reported: number;
  readonly computed: number;
}

/** The JMI Progress Report of one matrix on a day. */
export interface ProgressReport {
  readonly matrix: JmiMatrix;
  readonly asOf: string;
  /** Percentage points. */
  readonly tolerance: number;
  readonly lines: readonly ProgressLine[];
  readonly counts: readonly StatusCount[];
  /** The meeting that the report is for: the next one, or where none is planned the last. */
  readonly meeting: JmiMeeting | null;
  /** Changes in cells that no line has. */
  readonly otherChanges: readonly AgreedChange[];
  readonly groupGaps: readonly GroupGap[];
}

export function progressReport(matrix: JmiMatrix, options: ProgressOptions): ProgressReport {
  const changes = agreedChanges(matrix);
  const unresolved = new Set(unresolvedIn(matrix).map(({ indicator }) => indicator));
  const lines = matrix.outcomes.flatMap((outcome) =>
    outcome.outputs.flatMap((output) =>
      output.indicators.map((indicator): ProgressLine => {
        const progress = indicatorProgress(indicator, matrix.periods, options);
        return {
          outcome,
          output,
          indicator,
          progress,
          changes: changes.filter(
            ({ what, at }) => what !== "removed" && at.sheet === indicator.at.sheet && at.row === indicator.row,
          ),
          gaps: indicatorGaps(matrix, output, indicator, progress),
          isUnresolved: unresolved.has(indicator),
        };
      }),
    ),
  );
  const told = new Set(lines.flatMap((line) => line.changes));
  return {
    matrix,
    asOf: options.asOf,
    tolerance: options.guideline.limits.progressTolerance,
    lines,
    counts: PROGRESS_STATUSES.map((status) => ({
      status,
      reported: lines.filter(({ progress }) => progress.reported.status === status).length,
      computed: lines.filter(({ progress }) => progress.computed === status).length,
    })),
    meeting: reportMeeting(matrix, options.asOf),
    otherChanges: changes.filter((change) => !told.has(change)),
    groupGaps: groupGaps(matrix.twg?.about ?? null),
  };
}

function reportMeeting({ twg }: JmiMatrix, asOf: string): JmiMeeting | null {
  const dated = (twg?.meetings?.rows ?? [])
    .flatMap((meeting) => {
      const day = meeting.date.reading.state === "date" ? meeting.date.reading.lastDay : null;
      return day === null ? [] : [{ meeting, day }];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const next = dated.find(({ day }) => day >= asOf) ?? dated.at(-1);
  return next?.meeting ?? null;
}
