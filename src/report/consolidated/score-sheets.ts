import type { Translate } from "../../check/message";
import { columnName, quoteSheet } from "../../grid/cell-ref";
import type { PlannedChart, SheetPlan } from "../../grid/sheet-plan";
import { TEMPLATE_COLORS } from "../../grid/template-look";
import { labelColumn, MAX_BARS } from "./chart-bars";
import type { ScoreCells } from "./register-sheet";
import { compositeFormula, rankFormula, ratingFormula, weightedFormula } from "./score-formulas";
import type { IndicatorColumns, RowSpan, StateWords } from "./score-formulas";
import type { SubmittedIndicator, SubmittedScore } from "./submitted-score";
import type { Submission, SubmittedMatrix } from "./submission";
import { columnArea, tableSheet } from "./table-sheet";
import type { ColumnLook, TableRow } from "./table-sheet";

const SCORES = [
  ["entity", 40, "text"],
  ["file", 40, "text"],
  ["guideline", 20, "text"],
  ["indicators", 12, "count"],
  ["open", 12, "count"],
  ["composite", 12, "points"],
  ["rating", 16, "word"],
  ["rank", 8, "count"],
] as const satisfies readonly (readonly [string, number, ColumnLook])[];
const COMPOSITE = 5;
const SCORE_LABELS = { entity: 0, file: 1 };

const INDICATORS = [
  ["file", 34, "text"],
  ["entity", 30, "text"],
  ["objective", 34, "text"],
  ["indicator", 44, "text"],
  ["weight", 9, "points"],
  ["state", 14, "word"],
  ["raw", 10, "points"],
  ["weighted", 10, "points"],
] as const satisfies readonly (readonly [string, number, ColumnLook])[];
const CELLS: IndicatorColumns = { weight: 4, state: 5, raw: 6, weighted: 7 };

export interface ScoreSheets {
  /** The league table, and the indicators it is computed from; none where nothing is scored. */
  readonly sheets: readonly SheetPlan[];
  readonly cells: ReadonlyMap<SubmittedMatrix, ScoreCells>;
}

interface Scored {
  readonly file: string;
  readonly matrix: SubmittedMatrix;
  readonly score: SubmittedScore;
  readonly span: RowSpan;
}

/** Composite scores, ratings and places as native formulas over the indicators' weights and raw scores. */
export function scoreSheets(submissions: readonly Submission[], translate: Translate): ScoreSheets {
  const scored = withSpans(submissions);
  if (scored.length === 0) return { sheets: [], cells: new Map() };
  const words = {
    scored: translate("consolidated.indicators.scored"),
    notApplicable: translate("consolidated.indicators.not-applicable"),
    open: translate("consolidated.indicators.open"),
  };
  const names = {
    scores: translate("consolidated.scores.name"),
    indicators: translate("consolidated.indicators.name"),
  };
  const heading = (sheet: string, columns: typeof SCORES | typeof INDICATORS) =>
    columns.map(([key, width, look]) => ({ heading: translate(`consolidated.${sheet}.${key}`), width, look }));
  const quotedName = quoteSheet(names.scores);
  return {
    sheets: [
      {
        ...tableSheet(names.scores, heading("scores", SCORES), scoreRows(scored, quoteSheet(names.indicators), words)),
        charts: scoreCharts(scored.slice(0, MAX_BARS), translate),
      },
      tableSheet(
        names.indicators,
        heading("indicators", INDICATORS),
        scored.flatMap((one) => indicatorRows(one, words)),
      ),
    ],
    cells: new Map(
      scored.map(({ matrix }, index) => [
        matrix,
        { composite: `${quotedName}!F${index + 2}`, rating: `${quotedName}!G${index + 2}` },
      ]),
    ),
  };
}

function withSpans(submissions: readonly Submission[]): readonly Scored[] {
  let first = 1;
  return submissions.flatMap(({ file, matrices }) =>
    matrices.flatMap((matrix): Scored[] => {
      const { score } = matrix;
      if (!score || score.indicators.length === 0) return [];
      const span = { first, last: first + score.indicators.length - 1 };
      first = span.last + 1;
      return [{ file, matrix, score, span }];
    }),
  );
}

function scoreRows(scored: readonly Scored[], indicators: string, words: StateWords): readonly TableRow[] {
  const whole = (column: number) => `$${columnName(column)}$2:$${columnName(column)}$${scored.length + 1}`;
  const composites = scored.map(({ matrix, score }) => ({ guideline: matrix.guideline, ...score }));
  return scored.map(({ file, matrix, score, span }, index): TableRow => {
    const cell = `F${index + 2}`;
    return [
      matrix.entity,
      file,
      matrix.guideline,
      score.indicators.length,
      score.indicators.filter(({ unscored }) => unscored !== null && unscored !== "not-applicable").length,
      { formula: compositeFormula(score, indicators, span, CELLS, words), cached: score.composite ?? "" },
      { formula: ratingFormula(score, cell), cached: score.rating ?? "" },
      {
        formula: rankFormula(score, cell, `C${index + 2}`, whole(2), whole(COMPOSITE)),
        cached: rankOf({ guideline: matrix.guideline, ...score }, composites) ?? "",
      },
    ];
  });
}

interface Ranked {
  readonly guideline: string;
  readonly composite: number | null;
  readonly leastIsBest: boolean;
}

function rankOf({ guideline, composite, leastIsBest }: Ranked, all: readonly Ranked[]): number | null {
  if (composite === null) return null;
  const isBetter = (other: number) => (leastIsBest ? other < composite : other > composite);
  return (
    1 + all.filter((one) => one.guideline === guideline && one.composite !== null && isBetter(one.composite)).length
  );
}

function indicatorRows(
  { file, matrix, score, span }: Scored,
  words: StateWords & { readonly open: string },
): TableRow[] {
  const stateOf = ({ unscored }: SubmittedIndicator) => {
    if (unscored === null) return words.scored;
    return unscored === "not-applicable" ? words.notApplicable : words.open;
  };
  return score.indicators.map((one, index) => {
    const { objective, indicator, weight, raw, unscored } = one;
    const weighted = unscored === null && weight !== null && raw !== null ? (weight * raw) / 100 : "";
    return [
      file,
      matrix.entity,
      objective,
      indicator,
      weight,
      stateOf(one),
      raw,
      { formula: weightedFormula(span.first + index, CELLS, words), cached: weighted },
    ];
  });
}

/** The composites as bars; no chart where none of them is known. */
function scoreCharts(scored: readonly Scored[], translate: Translate): readonly PlannedChart[] {
  if (scored.every(({ score }) => score.composite === null)) return [];
  const bars = scored.length;
  return [
    {
      title: translate("consolidated.scores.chart"),
      stacked: false,
      fromZero: true,
      labels: columnArea(
        labelColumn(
          scored.map(({ matrix }) => matrix.entity),
          SCORE_LABELS,
        ),
        1,
        bars,
      ),
      series: [
        {
          name: translate("consolidated.scores.composite"),
          values: columnArea(COMPOSITE, 1, bars),
          color: TEMPLATE_COLORS.heading,
        },
      ],
      area: { top: 1, left: SCORES.length + 1, bottom: 6 + Math.max(12, bars), right: SCORES.length + 9 },
    },
  ];
}
