import type { CfrGuideline } from "./schema/cfr";
import type { JmiGuideline } from "./schema/jmi";

/** A country's rules as data. */
export type Guideline = CfrGuideline | JmiGuideline;
export type { CfrGuideline, JmiGuideline };
