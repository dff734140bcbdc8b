import { quoteSheet } from "../../grid/cell-ref";
import { INDICATOR_CLASSES } from "../rules/indicator-class";
import { CLASS_MARKS } from "../quality/outcome-orientation";
import { matrixAddresses } from "./matrix-layout";
import { listedObjectives, objectiveCount } from "./objective-counts";
import { definitionRows } from "./plan-definitions";
import { listAddresses } from "./plan-lists";
import { trendRows } from "./plan-trends";
import type { TemplateContext } from "./template-options";

const FLOOR = 60;

/**
 * The criteria that a workbook counts by itself, as `count-criterion.ts` does, by criterion. Not among them: acronyms,
 * which no formula finds in a text; whoever counts them writes the mark.
 */
export function qualityFormulas(context: TemplateContext): ReadonlyMap<string, string> {
  return new Map([
    ["1C.number", numberOfObjectives(context)],
    ["1C.twice", distinctObjectives(context)],
    ["2.outcomes", outcomeOrientation(context)],
    ["3.filled", trendCells(context)],
    ["4.explained", explainedIndicators(context)],
    ["6.covered", coveredObjectives(context)],
  ]);
}

/** Indicators of Section 2; the range begins with the heading. */
function namedIndicators({ guideline, names }: TemplateContext): string {
  return `COUNTA(${matrixAddresses(guideline, names.matrix).rangeFrom("indicator")})-1`;
}

/** By the guideline's ranges; the first that holds the number counts. */
function numberOfObjectives(context: TemplateContext): string {
  const listed = `COUNTA(${listedObjectives(context)})`;
  const { marks, otherwise } = context.guideline.limits.objectives;
  const steps = marks.map(({ from, to, mark }) => `IF(AND(${listed}>=${from},${listed}<=${to}),${mark},`).join("");
  return `=IF(${listed}=0,"",${steps}${otherwise}${")".repeat(marks.length + 1)}`;
}

/** Objectives in the very same words; the program also knows nearly the same ones. */
function distinctObjectives(context: TemplateContext): string {
  return share(objectiveCount("1C.twice", context), `COUNTA(${listedObjectives(context)})`);
}

function outcomeOrientation(context: TemplateContext): string {
  const { guideline, names } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const [classes, points, indicators] = (["class", at.pointsKey, "indicator"] as const).map((key) => at.rangeFrom(key));
  const [first] = /\$[A-Z]+\$\d+/.exec(listAddresses(context).classes) ?? [""];
  const row = Number(/\d+$/.exec(first)?.[0]);
  const letter = /[A-Z]+/.exec(first)?.[0] ?? "";
  const word = (index: number) => `${quoteSheet(names.lists)}!$${letter}$${row + index}`;
  const where = (index: number) => `${classes},${word(index)},${points},">0",${indicators},"<>"`;
  const sum = (term: (index: number) => string) => INDICATOR_CLASSES.map((_, index) => term(index)).join("+");
  const known = sum((index) => `COUNTIFS(${where(index)})`);
  const weights = sum((index) => `SUMIFS(${points},${where(index)})`);
  const marks = INDICATOR_CLASSES.map((one, index) => `${CLASS_MARKS[one]}*SUMIFS(${points},${where(index)})`).join(
    "+",
  );
  return `=IF(OR(${namedIndicators(context)}=0,${known}<${namedIndicators(context)}),"",(${marks})/(${weights}))`;
}

function trendCells(context: TemplateContext): string {
  const { indicator, past, ahead } = trendRows(context);
  const filled = [past, ahead].map((cells) => `SUMPRODUCT((${indicator}<>"")*(${cells}<>""))`).join("+");
  return share(`(${filled})`, `(4*(${namedIndicators(context)}))`);
}

function explainedIndicators(context: TemplateContext): string {
  const { indicator, description, definition, measurement } = definitionRows(context);
  const described = `((${description}<>"")+(${definition}<>"")>0)`;
  return share(`SUMPRODUCT((${indicator}<>"")*${described}*(${measurement}<>""))`, `(${namedIndicators(context)})`);
}

/** An objective of Section 1 is covered where Section 6 has an outcome or an indicator beside it. */
function coveredObjectives(context: TemplateContext): string {
  return share(objectiveCount("6.covered", context), `COUNTA(${listedObjectives(context)})`);
}

/** A share as a mark, never below the floor; "" where there is nothing to count. */
function share(part: string, whole: string): string {
  return `=IFERROR(MAX(${FLOOR},100*${part}/${whole}),"")`;
}
