import type { Translate } from "../../check/message";
import type { TakenNames } from "../../grid/sheet-plan";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { Language } from "../../guidelines/wording/wording";

/** What a new CFR is made of. */
export interface CfrTemplateOptions {
  readonly guideline: CfrGuideline;
  /** The department's name; where it is "" the worked example has one of its own. */
  readonly entity: string;
  /** The year, "2026-27" or "2026". */
  readonly period: string;
  /** Filled with a worked example. */
  readonly sample: boolean;
  readonly translate: Translate;
  /** The language of `translate`, in which headings, units and ratings are printed too; English where it is left out. */
  readonly language?: Language;
  /** What the workbook has already; nothing of it is touched. */
  readonly taken: TakenNames;
}

/** The names this template's sheets and ranges got, after those already taken were avoided. */
export interface TemplateNames {
  readonly about: string;
  readonly objectives: string;
  readonly matrix: string;
  readonly trends: string;
  readonly acronyms: string;
  readonly definitions: string;
  readonly requirements: string;
  readonly outcomes: string;
  readonly score: string;
  readonly review: string;
  readonly calendar: string;
  readonly lists: string;
  readonly unitsName: string;
  readonly stagesName: string;
  readonly marksName: string;
  readonly classesName: string;
  readonly objectivesName: string;
  readonly indicatorsName: string;
  readonly matrixName: string;
}

/** Options and names together: what every sheet of the template is planned from. */
export interface TemplateContext extends CfrTemplateOptions {
  /** As the template prints it. */
  readonly guideline: CfrGuideline;
  /** As it was given, in its own words. */
  readonly original: CfrGuideline;
  readonly language: Language;
  readonly names: TemplateNames;
}
