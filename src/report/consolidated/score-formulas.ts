import { columnName } from "../../grid/cell-ref";
import { quoted } from "../../grid/sheet-draft";
import type { SubmittedScore } from "./submitted-score";

/** The columns of the sheet of indicators that the scores are computed from. */
export interface IndicatorColumns {
  readonly weight: number;
  readonly state: number;
  readonly raw: number;
  readonly weighted: number;
}

/** Rows of one matrix on the sheet of indicators, counted from 0, both included. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** The words of the column of states. */
export interface StateWords {
  readonly scored: string;
  readonly notApplicable: string;
}

/** Weight × raw score, in points of the composite; "" for an indicator that is not scored. */
export function weightedFormula(row: number, columns: IndicatorColumns, words: StateWords): string {
  const cell = (column: number) => `${columnName(column)}${row + 1}`;
  return `=IF(${cell(columns.state)}=${quoted(words.scored)},${cell(columns.weight)}*${cell(columns.raw)}/100,"")`;
}

/**
 * The composite as `score-matrix.ts` and `rate-matrix.ts` compute it: only where every indicator that applies is scored;
 * with the weights marked N/A given to the others where the guideline says so; a mean where ratings were agreed on.
 */
export function compositeFormula(
  { method, redistributes }: SubmittedScore,
  sheet: string,
  { first, last }: RowSpan,
  columns: IndicatorColumns,
  words: StateWords,
): string {
  const range = (column: number) => `${sheet}!$${columnName(column)}$${first + 1}:$${columnName(column)}$${last + 1}`;
  const [state, weight] = [range(columns.state), range(columns.weight)];
  const scored = `COUNTIF(${state},${quoted(words.scored)})`;
  const outside = `COUNTIF(${state},${quoted(words.notApplicable)})`;
  const weightScored = `SUMIF(${state},${quoted(words.scored)},${weight})`;
  const complete = `AND(${scored}>0,${scored}+${outside}=${last - first + 1})`;
  if (method === "mean") {
    const products = `SUMPRODUCT((${state}=${quoted(words.scored)})*1,${weight},${range(columns.raw)})`;
    return `=IF(${complete},${products}/${weightScored},"")`;
  }
  const sum = `SUM(${range(columns.weighted)})`;
  return `=IF(${complete},${redistributes ? `${sum}*SUM(${weight})/${weightScored}` : sum},"")`;
}

/** The band that the composite in `cell` falls into, as `rating.ts` looks it up. */
export function ratingFormula({ bands, highestBand, roundsForBand }: SubmittedScore, cell: string): string {
  if (bands.length === 0) return '=""';
  const looked = roundsForBand ? `INT(${cell}+0.5+0.000000001)` : cell;
  const steps = bands.map(({ name, from }) => `IF(${looked}>=${from},${quoted(name)},`);
  const band = `${steps.join("")}""${")".repeat(steps.length)}`;
  return `=IF(ISNUMBER(${cell}),IF(${looked}>${highestBand},"",${band}),"")`;
}

/** The place among the composites of the same guideline; equal composites share one. */
export function rankFormula(
  { leastIsBest }: SubmittedScore,
  cell: string,
  own: string,
  guidelines: string,
  composites: string,
): string {
  const better = quoted(leastIsBest ? "<" : ">");
  return `=IF(ISNUMBER(${cell}),COUNTIFS(${guidelines},${own},${composites},${better}&${cell})+1,"")`;
}
