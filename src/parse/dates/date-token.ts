import type { Confidence } from "../reading";

/**
 * A date found in a text. `date` is as exact as the words: "2006", "2006-12", "2006-12-07", "2006-Q3", "2011-H2",
 * "SY2008/09", and for a span both ends with a slash between, "2007-04/2008-06". `lastDay` is the day it resolves to,
 * null where nobody can say.
 */
export interface DateToken {
  readonly start: number;
  readonly end: number;
  readonly date: string;
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly confidence: Confidence;
}

/** What a pattern makes of its match; null refuses it. */
export type DateMade = Omit<DateToken, "start" | "end"> | null;

export interface DateOptions {
  /** Month (1–12) in which a school year ends; the country's guideline says which. */
  readonly schoolYearEndMonth: number;
}
