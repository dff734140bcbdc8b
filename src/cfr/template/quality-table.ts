import type { PlannedContent } from "../../grid/sheet-plan";
import type { Translate } from "../../check/message";
import { qualityParts } from "../quality/quality-criteria";
import type { QualityCriterion, QualityPart } from "../quality/quality-criteria";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import type { SheetDraft } from "./sheet-draft";

const COLUMNS = ["part", "criterion", "weight", "question", "mark", "markedBy", "earned"] as const;
export const MARK_COLUMN = 4;

/** What a quality table is planned from. */
export interface QualityTableOptions {
  readonly guideline: CfrGuideline;
  readonly translate: Translate;
  /** The range that lists the five marks, as formulas write it. */
  readonly marksRange: string;
  /** What a counted criterion's cell holds: a formula, or the mark itself. */
  readonly counted: (criterion: QualityCriterion) => PlannedContent | undefined;
}

/** Rows of a quality table, counted from 0. */
export interface QualityRows {
  readonly firstMark: number;
  readonly lastMark: number;
  readonly total: number;
  readonly soFar: number;
  readonly covered: number;
  readonly open: number;
  /** One row a section, in the order of `qualityParts`. */
  readonly firstSection: number;
}

export function qualityRows(guideline: CfrGuideline, header: number): QualityRows {
  const lastMark = header + qualityParts(guideline).flatMap(({ criteria }) => criteria).length;
  return {
    firstMark: header + 1,
    lastMark,
    total: lastMark + 2,
    soFar: lastMark + 3,
    covered: lastMark + 4,
    open: lastMark + 5,
    firstSection: lastMark + 7,
  };
}

/**
 * The criteria with their marks, below them the mark of the whole and of each section, by formulas that survive sorting:
 * a criterion is known by its code. A mark that is none of the five steps counts nothing.
 */
export function putQualityTable(draft: SheetDraft, header: number, options: QualityTableOptions): void {
  const { guideline, translate } = options;
  COLUMNS.forEach((key, column) => draft.put(header, column, translate(`template.cfr.review.${key}`), "heading"));
  const parts = qualityParts(guideline);
  const rows = qualityRows(guideline, header);
  let row = header;
  for (const { weight, criteria } of parts) {
    for (const criterion of criteria) {
      row += 1;
      putCriterion(draft, row, weight * criterion.weight, criterion, options);
    }
  }
  const first = firstFigures(parts, options);
  const range = (letter: string) => `$${letter}$${rows.firstMark + 1}:$${letter}$${rows.lastMark + 1}`;
  const [codes, weights, earned] = [range("A"), range("C"), range("G")];
  const open = `ROWS(${earned})-COUNT(${earned})`;
  const line = (at: number, key: string, formula: string, cached: number | string, style = "score") => {
    draft.put(at, 1, translate(`template.cfr.review.${key}`), "label");
    draft.put(at, MARK_COLUMN, { formula, cached }, style);
  };
  line(rows.total, "total", `=IF(${open}>0,"",SUM(${earned})/SUM(${weights})*100)`, "");
  line(rows.soFar, "soFar", `=SUM(${earned})`, first.soFar);
  line(rows.covered, "covered", `=SUMIF(${earned},">0",${weights})`, first.covered);
  line(rows.open, "open", `=${open}`, first.open, "quiet");
  parts.forEach(({ part, criteria, weight }, index) => {
    const at = rows.firstSection + index;
    const own = `${codes},"${part}.*"`;
    const isOpen = `COUNTIFS(${own},${earned},">0")<COUNTIF(${own})`;
    const formula = `=IF(${isOpen},"",SUMIF(${own},${earned})/SUMIF(${own},${weights})*100)`;
    const marks = criteria.map((criterion) => markAtFirst(criterion, options));
    const cached = marks.includes(null) ? "" : sum(criteria.map((one, at) => one.weight * (marks[at] ?? 0)));
    draft.put(at, 1, translate(`quality.section.${part}`), "label");
    draft.put(at, 2, weight, "score");
    draft.put(at, MARK_COLUMN, { formula, cached }, "score");
  });
}

function putCriterion(
  draft: SheetDraft,
  row: number,
  points: number,
  criterion: QualityCriterion,
  options: QualityTableOptions,
): void {
  const { translate, marksRange } = options;
  const isCounted = criterion.judge === "program";
  draft.put(row, 0, criterion.code, "input");
  draft.put(row, 1, translate(`template.cfr.quality.${criterion.id}`), "input");
  draft.put(row, 2, points, "score");
  draft.put(row, 3, translate(`template.cfr.quality.${criterion.id}.help`), "input");
  draft.put(row, MARK_COLUMN, isCounted ? options.counted(criterion) : undefined, isCounted ? "score" : "value");
  draft.put(
    row,
    5,
    isCounted ? translate("template.cfr.review.byProgram") : undefined,
    isCounted ? "computed" : "input",
  );
  const [weight, mark] = [`C${row + 1}`, `E${row + 1}`];
  const formula = isCounted
    ? `=IF(ISNUMBER(${mark}),${weight}*${mark}/100,"")`
    : `=IFERROR(IF(MATCH(VALUE(${mark}),${marksRange},0)>0,${weight}*VALUE(${mark})/100,""),"")`;
  const first = markAtFirst(criterion, options);
  draft.put(row, 6, { formula, cached: first === null ? "" : (points * first) / 100 }, "score");
}

/** What the formulas show before anything recalculates them. */
function firstFigures(parts: readonly QualityPart[], options: QualityTableOptions) {
  const marks = parts.flatMap(({ weight, criteria }) =>
    criteria.map((one) => ({ weight: weight * one.weight, mark: markAtFirst(one, options) })),
  );
  const known = marks.flatMap(({ weight, mark }) => (mark === null ? [] : [{ weight, mark }]));
  return {
    soFar: sum(known.map(({ weight, mark }) => (weight * mark) / 100)),
    covered: sum(known.map(({ weight }) => weight)),
    open: marks.length - known.length,
  };
}

function markAtFirst(criterion: QualityCriterion, { counted }: QualityTableOptions): number | null {
  const content = criterion.judge === "program" ? counted(criterion) : undefined;
  const shown = typeof content === "object" && "cached" in content ? content.cached : content;
  return typeof shown === "number" ? shown : null;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
