import type { Translate } from "../../check/message";
import { assertNever } from "../../grid/assert-never";
import type { FileReport } from "../../report/file-report";
import { submissionOf } from "../../report/consolidated/submission";
import type { Submission } from "../../report/consolidated/submission";
import { checkFormat, scoreFormat } from "./formats";
import type { CheckFormat, ScoreFormat } from "./formats";

/** What is to be made of each file, as plain data: a worker is handed it and makes the same. */
export type Task =
  | {
      readonly kind: "check";
      readonly format: CheckFormat;
      readonly colours: boolean;
      /** The day the check is for, YYYY-MM-DD. */
      readonly asOf: string;
    }
  | { readonly kind: "score"; readonly format: ScoreFormat; readonly colours: boolean }
  | { readonly kind: "consolidate" };

export type TaskOf<Kind extends Task["kind"]> = Extract<Task, { readonly kind: Kind }>;

/** What a task makes of one file: its part of a report, or all that a consolidation takes from it. */
export interface Made {
  readonly check: string;
  readonly score: string;
  readonly consolidate: Submission;
}

/** Makes of one file what the task asks for. */
export function carryOut(task: Task, report: FileReport, translate: Translate): Made[Task["kind"]] {
  switch (task.kind) {
    case "check":
      return checkFormat(task, translate).part(report);
    case "score":
      return scoreFormat(task, translate).part(report);
    case "consolidate":
      return submissionOf(report, translate);
    default:
      return assertNever(task);
  }
}
