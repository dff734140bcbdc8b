import type { Translate } from "../../check/message";
import type { PlannedContent, TakenNames } from "../../grid/sheet-plan";
import type { JmiGuideline } from "../../guidelines/schema/jmi";
import type { Language } from "../../guidelines/wording/wording";
import type { TemplateColumn } from "./matrix-layout";

/** A row of the matrix; columns it says nothing about stay blank. */
export type TemplateRow = ReadonlyMap<TemplateColumn, PlannedContent>;

/** A column that the template has no place for, at its right; a cell for each row. */
export interface KeptColumn {
  readonly heading: string;
  readonly cells: readonly (PlannedContent | undefined)[];
}

/** What a matrix is to hold from the beginning, in place of blank rows. */
export interface FilledRows {
  readonly rows: readonly TemplateRow[];
  readonly kept: readonly KeptColumn[];
}

/** What a new set of Joint Monitoring Indicators is made of. */
export interface JmiTemplateOptions {
  readonly guideline: JmiGuideline;
  /** The Technical Working Group's name; may be "". */
  readonly entity: string;
  /** "2024-2028" for the outcome's years, "2026-27" for the outputs'; anything else takes the guideline's. */
  readonly period: string;
  /** Filled with a worked example. */
  readonly sample: boolean;
  /** Rows that are known already; none where it is left out. */
  readonly filled?: FilledRows;
  readonly translate: Translate;
  /** The language of `translate`, in which headings and units are printed too; English where it is left out. */
  readonly language?: Language;
  /** What the workbook has already; nothing of it is touched. */
  readonly taken: TakenNames;
}

/** The names this template's sheets and ranges got, after those already taken were avoided. */
export interface JmiTemplateNames {
  readonly about: string;
  readonly matrix: string;
  readonly meetings: string;
  readonly members: string;
  readonly progress: string;
  readonly review: string;
  readonly revisions: string;
  readonly lists: string;
  readonly matrixName: string;
  readonly unitsName: string;
  readonly statusName: string;
  readonly frameworksName: string;
  readonly principlesName: string;
  readonly frequenciesName: string;
  readonly addresseesName: string;
  readonly rolesName: string;
  readonly yesNoName: string;
  readonly stagesName: string;
}

/** Options and names together: what every sheet of the template is planned from. */
export interface JmiTemplateContext extends JmiTemplateOptions {
  /** As the template prints it. */
  readonly guideline: JmiGuideline;
  /** As it was given, in its own words. */
  readonly original: JmiGuideline;
  readonly language: Language;
  readonly names: JmiTemplateNames;
  /** Years of the headings. */
  readonly periods: JmiGuideline["periods"];
  /** How many rows are prepared for typing, the filled ones included. */
  readonly preparedRows: number;
}
