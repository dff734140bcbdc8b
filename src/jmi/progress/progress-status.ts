/**
 * How a progress report may call an indicator. The guidelines fix no scale; this one gathers the words of the real
 * reports. "conflict": two of them at once.
 */
export const PROGRESS_STATUSES = [
  "achieved",
  "onSchedule",
  "partly",
  "behind",
  "notStarted",
  "notReported",
  "revised",
  "noJmi",
  "conflict",
] as const;

export type ProgressStatus = (typeof PROGRESS_STATUSES)[number];

/** What can be computed from values and days; the other words only a person can report. */
export type ComputedStatus = Extract<ProgressStatus, "achieved" | "onSchedule" | "behind" | "notReported">;
