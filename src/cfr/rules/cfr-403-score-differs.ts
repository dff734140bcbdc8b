import type { Report } from "../../check/define-rule";
import type { CfrIndicator, CfrMatrix, CfrMatrixColumn, MeasureCell } from "../matrix";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { ratingsOf, readRating } from "../score/rate-matrix";
import { positiveWeight } from "../score/weight-points";
import { scoreCfr } from "../score/score-matrix";
import type { IndicatorScore, ScoreCard } from "../score/score-card";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";
import { tidy } from "./weight-sums";

type Column = "raw" | "weighted";

/** The scores in the sheet are the ones that the targets, results and weights give. */
export const cfr403 = cfrRule({
  id: "CFR-403",
  slug: "score-differs",
  severity: "error",
  topic: "scoring",
  source: CUSTOMARY("Raw score, weighted score and composite"),
  messages: [
    "raw-typed",
    "raw-formula",
    "weighted-typed",
    "weighted-formula",
    "composite-typed",
    "composite-formula",
    "no-result",
    "formula-overwritten",
    "rating-off-scale",
  ],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    if (!matrix.columns.rawScore && !matrix.columns.weightedScore && !matrix.typedComposite) return;
    if (guideline.scale.method === "agreed") return checkRatings(matrix, guideline, report);
    const typed = matrix.indicators.some((row) => holdsNumber(row.rawScore) || holdsNumber(row.weightedScore));
    if (!typed && !holdsNumber(matrix.typedComposite)) return;
    const card = scoreCfr(matrix, guideline);
    const mostlyFormulas = { raw: usesFormulas(matrix, "rawScore"), weighted: usesFormulas(matrix, "weightedScore") };
    let wrong = false;
    for (const score of card.indicators) {
      const row = matrix.indicators[score.indicator];
      if (!row || row.indicator.text === "") continue;
      const found = rawFault(row, score, mostlyFormulas.raw) ?? weightedFault(row, score, mostlyFormulas.weighted);
      if (!found) continue;
      wrong = wrong || found.severity !== "warning";
      report(found);
    }
    // A total over wrong rows is wrong by them; it is theirs to say.
    const total = wrong ? null : compositeFault(matrix, card);
    if (total) report(total);
  },
});

/** Ratings that are agreed on are entered, not computed; they can only be off the scale. */
function checkRatings(matrix: CfrMatrix, guideline: CfrGuideline, report: (finding: Report) => void): void {
  const { best, worst } = ratingsOf(guideline);
  for (const row of namedIndicators(matrix)) {
    if (!row.rawScore || readRating(row, guideline) !== "rating-unreadable") continue;
    report({
      at: row.rawScore.at,
      message: "rating-off-scale",
      args: { ...rowArgs(row), value: shown(row.rawScore), best, worst },
    });
  }
}

function rawFault(row: CfrIndicator, score: IndicatorScore, formulas: boolean): Report | null {
  const cell = row.rawScore;
  const typed = cell && numberIn(cell);
  if (!cell || typed === null || typed === undefined) return null;
  if (score.unscored === "achievement-missing" && typed !== 0) {
    return { at: cell.at, message: "no-result", args: { ...rowArgs(row), value: typed } };
  }
  if (score.raw === null) return null;
  return fault(row, cell, typed, score.raw, "raw", formulas);
}

function weightedFault(row: CfrIndicator, score: IndicatorScore, formulas: boolean): Report | null {
  const cell = row.weightedScore;
  const typed = cell && numberIn(cell);
  if (!cell || typed === null || typed === undefined || score.weighted === null) return null;
  const raw = row.rawScore && numberIn(row.rawScore);
  // Computed from a rounded raw score that was found right, it may differ by that rounding.
  // With the weight as it stands there, too: weights written as parts of 1 are CFR-205's to say.
  const weights = [score.weight, positiveWeight(row.weight)];
  const fromShown = weights.map((weight) =>
    raw !== null && raw !== undefined && weight !== null ? (raw * weight) / 100 : null,
  );
  if (fromShown.some((value) => value !== null && agree(typed, value, cell))) return overwritten(row, cell, formulas);
  return fault(row, cell, typed, score.weighted, "weighted", formulas);
}

function fault(
  row: CfrIndicator,
  cell: MeasureCell,
  typed: number,
  computed: number,
  column: Column,
  formulas: boolean,
): Report | null {
  if (agree(typed, computed, cell)) return overwritten(row, cell, formulas);
  const message = `${column}-${cell.formula === null ? "typed" : "formula"}`;
  return { at: cell.at, message, args: { ...rowArgs(row), value: tidy(typed), computed: rounded(computed) } };
}

/** Right today, but it will not follow when a result changes. */
function overwritten(row: CfrIndicator, cell: MeasureCell, formulas: boolean): Report | null {
  if (cell.formula !== null || !formulas) return null;
  return { at: cell.at, message: "formula-overwritten", args: rowArgs(row), severity: "warning" };
}

function compositeFault(matrix: CfrMatrix, card: ScoreCard): Report | null {
  const cell = matrix.typedComposite;
  const typed = cell && numberIn(cell);
  if (!cell || typed === null || typed === undefined || card.weightCovered === 0) return null;
  const shown = sumOfShown(matrix);
  const right = [card.composite ?? card.soFar, card.notApplicable?.soFarUnscaled, shown];
  if (right.some((value) => value !== undefined && value !== null && agree(typed, value, cell))) return null;
  const message = cell.formula === null ? "composite-typed" : "composite-formula";
  return { at: cell.at, message, args: { value: tidy(typed), computed: rounded(card.composite ?? card.soFar) } };
}

/** The weighted scores as the sheet shows them, added: rounded rows make a rounded total. */
function sumOfShown(matrix: CfrMatrix): number | null {
  const cells = matrix.indicators.flatMap((row) => row.weightedScore ?? []);
  return cells.length > 0 ? cells.reduce((sum, cell) => sum + (numberIn(cell) ?? 0), 0) : null;
}

function holdsNumber(cell: MeasureCell | null): boolean {
  return cell !== null && numberIn(cell) !== null;
}

function numberIn({ measure }: MeasureCell): number | null {
  return measure.kind === "number" || measure.kind === "percent" ? measure.value : null;
}

/** The same up to the rounding it was written with: 94.67 stands for 94.6667, and a formula for what it computes. */
function agree(typed: number, computed: number, cell: MeasureCell): boolean {
  const difference = Math.abs(typed - computed);
  if (difference <= 1e-9) return true;
  const decimals = /\.(\d+)$/.exec(String(typed))?.[1]?.length ?? 0;
  const rounding = decimals >= 6 ? 1e-6 : 0.5 * 10 ** -decimals;
  const tolerance = cell.formula === null ? rounding : Math.min(rounding, 0.005);
  return difference <= tolerance + 1e-9;
}

function usesFormulas(matrix: CfrMatrix, key: Extract<CfrMatrixColumn, "rawScore" | "weightedScore">): boolean {
  let formulas = 0;
  for (const row of matrix.indicators) if (row[key]?.formula) formulas += 1;
  return matrix.indicators.length > 1 && formulas * 2 > matrix.indicators.length;
}

function rounded(value: number): number {
  return Number(value.toFixed(2));
}
