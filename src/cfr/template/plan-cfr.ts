import { areaToA1, quoteSheet, toA1 } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import { planToWorkbook } from "../../grid/plan-to-grid";
import { freeName } from "../../grid/sheet-plan";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import { readCfrMatrices } from "../read/read-cfr";
import type { ScoreCard } from "../score/score-card";
import { scoreCfr } from "../score/score-matrix";
import { positiveWeight } from "../score/weight-points";
import { statusWords } from "./matrix-formulas";
import { MATRIX, matrixAddresses, templateColumns } from "./matrix-layout";
import { planAbout } from "./plan-about";
import { listAddresses, planLists } from "./plan-lists";
import { planMatrix } from "./plan-matrix";
import type { CachedValues } from "./plan-matrix";
import { planObjectives } from "./plan-objectives";
import { planScore } from "./plan-score";
import type { ShownScore } from "./plan-score";
import { planTrends } from "./plan-trends";
import type { CfrTemplateOptions, TemplateContext, TemplateNames } from "./template-options";

export type { CfrTemplateOptions } from "./template-options";

/** A new CFR as data: sheets About, 1 Objectives, 2 Matrix, 3 Trends, Score and Lists, and the names they define. */
export function planCfr(options: CfrTemplateOptions): WorkbookPlan {
  const context: TemplateContext = { ...options, names: namesFor(options) };
  const { names, guideline } = context;
  const { cached, ...shown } = shownAtFirst(context);
  const lists = listAddresses(context);
  const matrixArea = areaToA1({
    top: MATRIX.headerRow, bottom: MATRIX.closingRow - 1, left: 0, right: templateColumns(guideline).length - 1,
  });
  return {
    sheets: [
      planAbout(context),
      planObjectives(context),
      planMatrix(context, cached),
      planTrends(context, cached),
      planScore(context, shown),
      planLists(context),
    ],
    names: [
      { name: names.matrixName, refersTo: `=${quoteSheet(names.matrix)}!${absolute(matrixArea)}` },
      { name: names.unitsName, refersTo: `=${quoteSheet(names.lists)}!${lists.units}` },
      { name: names.stagesName, refersTo: `=${quoteSheet(names.lists)}!${lists.stages}` },
    ],
    activeSheet: names.matrix,
  };
}

function namesFor({ taken, translate }: CfrTemplateOptions): TemplateNames {
  const sheet = (key: string) => freeName(translate(`template.cfr.sheet.${key}`), taken.sheets);
  const name = (wanted: string) => freeName(wanted, taken.names, "name");
  return {
    about: sheet("about"),
    objectives: sheet("objectives"),
    matrix: sheet("matrix"),
    trends: sheet("trends"),
    score: sheet("score"),
    lists: sheet("lists"),
    unitsName: name("RM_Units"),
    stagesName: name("RM_Stages"),
    matrixName: name("RM_CFR_Matrix"),
  };
}

/**
 * What the formulas show before anything recalculates them: the engine reads the plan as it would read the sheet. So a
 * viewer that does not calculate shows the same figures as Excel.
 */
function shownAtFirst(context: TemplateContext): ShownScore & { readonly cached: CachedValues } {
  const none = { card: null, objectiveWeights: [], cached: new Map<string, string | number>() };
  if (!context.sample) return none;
  const { guideline, names } = context;
  const workbook = planToWorkbook({ sheets: [planMatrix(context, new Map())], names: [] });
  const [matrix] = readCfrMatrices(workbook, guideline);
  const [grid] = workbook.grids;
  if (!matrix || !grid) return none;
  const card = scoreCfr(matrix, guideline);
  const at = matrixAddresses(guideline, names.matrix);
  const cached = new Map(typedCells(grid));
  const words = statusWords(context.translate);
  const put = (address: string, value: string | number | null) => value !== null && cached.set(address, value);
  card.indicators.forEach((score, index) => {
    const row = matrix.indicators[index];
    if (!row) return;
    put(at.cell("rawScore", row.row), score.raw);
    put(at.cell("weightedScore", row.row), score.weighted);
    put(at.cell("points", row.row), score.weight);
    put(at.cell("block", row.row), (row.objective ?? -1) + 1);
    put(at.cell("status", row.row), words[statusOf(score.unscored)]);
  });
  const end = matrix.indicators[matrix.indicators.length - 1]?.row ?? MATRIX.firstRow;
  for (let row = end + 1; row < MATRIX.closingRow; row += 1) put(at.cell("block", row), matrix.objectives.length);
  const objectiveWeights = matrix.objectives.map((objective) => positiveWeight(objective.weight));
  put(at.cell("objectiveWeight", MATRIX.totalRow), objectiveWeights.reduce<number>((sum, one) => sum + (one ?? 0), 0));
  put(at.cell(at.pointsKey, MATRIX.totalRow), card.weightTotal + (card.notApplicable?.weight ?? 0));
  put(at.cell("weightedScore", MATRIX.totalRow), card.composite);
  return { card, objectiveWeights, cached };
}

function statusOf(unscored: ScoreCard["indicators"][number]["unscored"]): keyof ReturnType<typeof statusWords> {
  switch (unscored) {
    case null:
      return "scored";
    case "not-applicable":
      return "notApplicable";
    case "criteria-missing":
      return "criteria";
    case "achievement-missing":
      return "achievement";
    case "weight-missing":
      return "weight";
    default:
      return "check";
  }
}

function typedCells(grid: Grid): readonly (readonly [string, string | number])[] {
  return grid.values.flatMap((cells, row) =>
    cells.flatMap((value, column) =>
      typeof value === "string" || typeof value === "number" ? [[toA1({ row, column }), value] as const] : [],
    ),
  );
}

function absolute(area: string): string {
  return area.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
