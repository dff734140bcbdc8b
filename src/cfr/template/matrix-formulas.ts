import type { Translate } from "../../check/message";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { unitKind } from "../read/unit-kind";
import { FIRST_DAY, LAST_DAY } from "./day-range";
import { MATRIX } from "./matrix-layout";
import { comparedScore } from "./compared-score";
import type { MatrixAddresses, TemplateColumn } from "./matrix-layout";
import { quoted } from "./sheet-draft";

/**
 * The formulas of one row, in functions that Excel 2016, LibreOffice and Google Sheets share. They say what
 * `score-indicator.ts` says: both directions, plateaus, all values equal, and "" for whatever cannot be scored.
 */
export function rowFormulas(
  row: number,
  at: MatrixAddresses,
  guideline: CfrGuideline,
  translate: Translate,
): RowFormulas {
  return {
    // A rating that was agreed on is typed.
    ...(guideline.scale.method === "agreed" ? {} : { rawScore: rawFormula(row, at, guideline) }),
    weightedScore: weightedFormula(row, at, guideline),
    status: statusFormula(row, at, guideline, translate),
    block: blockFormula(row, at),
    points:
      guideline.weights.gradedTotal === null
        ? sharedPoints(row, at)
        : gradedPoints(row, at, guideline.weights.gradedTotal),
  };
}

/** Formulas by the key of their column. */
export type RowFormulas = Readonly<Partial<Record<TemplateColumn, string>>>;

function rawFormula(row: number, at: MatrixAddresses, guideline: CfrGuideline): string {
  if (guideline.scale.comparisons) return comparedScore(row, at, guideline);
  const { levels, belowLowest } = guideline.scale;
  const criteria = at.criteria.map((key) => at.cell(key, row));
  const best = criteria[0] ?? "";
  const worst = criteria[criteria.length - 1] ?? "";
  const achieved = at.cell("achievement", row);
  const values = [...criteria, achieved].join(",");
  const dateUnit = guideline.units.find((unit) => unitKind(unit) === "date");
  const isDateUnit =
    dateUnit === undefined || !at.has("unit") ? "FALSE" : `${at.cell("unit", row)}=${quoted(dateUnit)}`;

  const runs = (sign: ">=" | "<=") =>
    `AND(${pairs(criteria)
      .map(([a, b]) => `${a}${sign}${b}`)
      .join(",")})`;
  const scored = (sign: ">=" | "<=") => {
    const steps = criteria.slice(1, -1).map((value, index) => `IF(${achieved}${sign}${value},${between(index + 1)},`);
    const last = `${between(criteria.length - 1)}${")".repeat(steps.length)}`;
    return `IF(${achieved}${sign}${best},${levels[0]?.score ?? 100},IF(NOT(${achieved}${sign}${worst}),${belowLowest},${steps.join("")}${last}))`;
  };
  const between = (index: number) => {
    const lower = levels[index]?.score ?? 0;
    const upper = levels[index - 1]?.score ?? 0;
    if (guideline.scale.method === "step") return String(lower);
    const [worse, better] = [criteria[index] ?? "", criteria[index - 1] ?? ""];
    return `${lower}+${upper - lower}*(${achieved}-${worse})/(${better}-${worse})`;
  };

  // 0.85 beside targets of 90 and 70: a percentage written the other way is no result.
  const isPercentUnit = at.has("unit") ? `${at.cell("unit", row)}="%"` : "FALSE";
  const targets = criteria.join(",");
  const within = (value: string) => `AND(${value}>=MIN(${targets})/2,${value}<=MAX(${targets})*2)`;
  const slipped = `IF(${achieved}<1,${within(`${achieved}*100`)},AND(MAX(${targets})<=1,${within(`${achieved}/100`)}))`;
  const slip = `AND(${isPercentUnit},MIN(${targets})>0,${achieved}>0,NOT(${within(achieved)}),${slipped})`;
  const noDays = `AND(${isDateUnit},OR(MIN(${values})<${FIRST_DAY},MAX(${values})>${LAST_DAY}))`;
  const met = `IF(IF(${isDateUnit},${achieved}<=${best},${achieved}>=${best}),${levels[0]?.score ?? 100},${belowLowest})`;
  const allEqual = `IF(${runs(">=")},${met},"")`;
  return (
    `=IF(COUNT(${values})<${levels.length + 1},"",IF(OR(${noDays},${slip}),"",IF(${best}=${worst},${allEqual},` +
    `IF(${best}>${worst},IF(${runs(">=")},${scored(">=")},""),IF(${runs("<=")},${scored("<=")},"")))))`
  );
}

function weightedFormula(row: number, at: MatrixAddresses, { scale, weights }: CfrGuideline): string {
  const raw = at.cell("rawScore", row);
  const points = at.cell(at.pointsKey, row);
  if (scale.method === "agreed") {
    const ratings = scale.levels.map(({ score }) => score);
    const onScale = `AND(${raw}>=${Math.min(...ratings)},${raw}<=${Math.max(...ratings)},${points}>0)`;
    // What does not apply counts for nothing, whatever rating stands beside it.
    const counts = `AND(COUNT(${raw},${points})=2,NOT(${isNotApplicable(at.cell("achievement", row))}))`;
    return `=IF(${counts},IF(${onScale},${raw}*${points}/${weights.total},""),"")`;
  }
  return `=IF(COUNT(${raw})<1,"",IF(COUNT(${points})<1,"",IF(${points}>0,${raw}*${points}/100,"")))`;
}

/** An indicator's share times the weight of its objective, which stands where the objective was first named. */
function sharedPoints(row: number, at: MatrixAddresses): string {
  const weight = at.cell("weight", row);
  const above = (key: "objectiveWeight" | "block") => `${anchored(at.cell(key, MATRIX.firstRow))}:${at.cell(key, row)}`;
  const own = `INDEX(${above("objectiveWeight")},MATCH(${at.cell("block", row)},${above("block")},0))`;
  return `=IF(COUNT(${weight})<1,"",IF(COUNT(${own})<1,"",${weight}*${own}))`;
}

/** Weights that add to anything, graded so that those above 0 add to the guideline's total. */
function gradedPoints(row: number, at: MatrixAddresses, total: number): string {
  const weight = at.cell("weight", row);
  return `=IF(COUNT(${weight})<1,"",IF(${weight}>0,${weight}*${total}/SUMIF(${at.range("weight")},">0"),""))`;
}

/** "B6" → "B$6": the row stays when the formula is copied down. */
function anchored(cell: string): string {
  return cell.replace(/(\d+)$/, "$$$1");
}

/** The words of the status column; the Score sheet counts them. */
export function statusWords(translate: Translate) {
  return {
    scored: translate("template.cfr.status.scored"),
    notApplicable: translate("template.cfr.status.notApplicable"),
    criteria: translate("template.cfr.status.criteria"),
    achievement: translate("template.cfr.status.achievement"),
    weight: translate("template.cfr.status.weight"),
    check: translate("template.cfr.status.check"),
  };
}

function statusFormula(row: number, at: MatrixAddresses, { scale }: CfrGuideline, translate: Translate): string {
  const words = statusWords(translate);
  const achieved = at.cell("achievement", row);
  const criteria = at.criteria.map((key) => at.cell(key, row)).join(",");
  const count = scale.comparisons ? "COUNTA" : "COUNT";
  const incomplete = at.criteria.length === 0 ? "FALSE" : `${count}(${criteria})<${at.criteria.length}`;
  // What is waited for at year end: the result, or the rating where ratings are agreed on.
  const awaited = scale.method === "agreed" ? at.cell("rawScore", row) : achieved;
  return (
    `=IF(COUNTA(${at.cell(at.has("action") ? "action" : "indicator", row)}:${achieved})=0,"",IF(${isNotApplicable(achieved)},${quoted(words.notApplicable)},` +
    `IF(${at.cell("weightedScore", row)}<>"",${quoted(words.scored)},IF(COUNT(${at.cell("rawScore", row)})>0,${quoted(words.weight)},` +
    `IF(${incomplete},${quoted(words.criteria)},` +
    `IF(COUNTA(${awaited})=0,${quoted(words.achievement)},${quoted(words.check)}))))))`
  );
}

/** Whether somebody wrote, in whatever case, that the row does not apply. */
function isNotApplicable(achieved: string): string {
  const written = `UPPER(TRIM(${achieved}))`;
  const marks = ["N/A", "NA", "N.A.", "N.A", "NOT APPLICABLE"].map((mark) => `${written}=${quoted(mark)}`).join(",");
  return `IF(ISTEXT(${achieved}),OR(${marks}),FALSE)`;
}

/**
 * The number of the row's objective: a name seen above keeps its number, a blank cell goes on with the number above it.
 * What is above is counted down from the heading, so that no cell of another row is named and any row can be deleted.
 * Rows that were inserted have no number: below them the last name above counts. Engines whose ROW gives one number for
 * a range (the preview's) cannot find that name and go on with the newest objective.
 */
function blockFormula(row: number, at: MatrixAddresses): string {
  const name = at.cell(at.blockKey, row);
  const heading = (key: TemplateColumn) => anchored(at.cell(key, MATRIX.headerRow));
  const above = (key: TemplateColumn) => `OFFSET(${heading(key)},0,0,ROW(${name})-ROW(${heading(key)}),1)`;
  const [names, blocks] = [above(at.blockKey), above("block")];
  const next = `INDEX(${blocks},ROWS(${blocks}))`;
  const last = `SUMPRODUCT(MAX((${names}<>"")*(ROW(${names})-ROW(${heading(at.blockKey)})+1)))`;
  const overGap = `IF(${last}>1,N(INDEX(${blocks},${last})),MAX(${blocks}))`;
  const seen = `SUMPRODUCT((${names}=${name})*(${blocks}<>""))`;
  const sameName = `SUMPRODUCT((${names}=${name})*1,${blocks})/${seen}`;
  return (
    `=IF(LEN(${name})=0,IF(ISNUMBER(${next}),${next},IF(COUNT(${blocks})=0,0,${overGap})),` +
    `IF(${seen}>0,${sameName},MAX(${blocks})+1))`
  );
}

function pairs(cells: readonly string[]): readonly (readonly [string, string])[] {
  return cells.slice(1).map((cell, index) => [cells[index] ?? "", cell] as const);
}
