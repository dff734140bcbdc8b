import type { TakenNames, WorkbookPlan } from "../grid/sheet-plan";
import type { Workbook } from "../grid/grid";
import type { Guideline } from "../guidelines/guideline";
import type { InspectOptions, Inspection } from "../inspect/inspection";

/** What a person fills in for a new template. */
export interface TemplateOptions {
  /** Of the template's kind. */
  readonly guideline: Guideline;
  /** Department (CFR) or Technical Working Group (JMI). */
  readonly entity: string;
  /** "2026-27" or "2026". */
  readonly period: string;
  /** Filled with a worked example. */
  readonly sample: boolean;
}

/** The thinking behind a session: pure functions, passed in so that a face may load them when they are needed. */
export interface Engine {
  inspect(workbook: Workbook, options: InspectOptions): Inspection | Promise<Inspection>;
  /** A sheet for reasons, for a workbook that has none. */
  planReview(taken: TakenNames): WorkbookPlan | Promise<WorkbookPlan>;
  plan(options: TemplateOptions, taken: TakenNames): WorkbookPlan | Promise<WorkbookPlan>;
}
