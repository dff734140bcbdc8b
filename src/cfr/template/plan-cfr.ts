import { assertNever } from "../../grid/assert-never";
import { toA1 } from "../../grid/cell-ref";
import type { Grid } from "../../grid/grid";
import { planToWorkbook } from "../../grid/plan-to-grid";
import { PAGE_CODES, withPageTexts } from "../../grid/page-texts";
import { inScriptOf } from "../../grid/script-font";
import type { SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { cfrInLanguage } from "../../guidelines/wording/wording";
import { markQuality } from "../quality/mark-quality";
import { readCfrMatrices } from "../read/read-cfr";
import type { ScoreCard } from "../score/score-card";
import { scoreCfr } from "../score/score-matrix";
import { positiveWeight } from "../score/weight-points";
import { statusWords } from "./matrix-formulas";
import { MATRIX, matrixAddresses } from "./matrix-layout";
import { matrixRows } from "./matrix-rows";
import { planAbout } from "./plan-about";
import { planCalendar } from "./plan-calendar";
import { planAcronyms, planDefinitions } from "./plan-definitions";
import { planLists } from "./plan-lists";
import { planMatrix } from "./plan-matrix";
import type { CachedValues } from "./plan-matrix";
import { planObjectives } from "./plan-objectives";
import { planOutcomes } from "./plan-outcomes";
import { planRequirements } from "./plan-requirements";
import { planReview } from "./plan-review";
import { planScore } from "./plan-score";
import type { ShownScore } from "./score-layout";
import { planTrends } from "./plan-trends";
import type { SectionContent } from "./section-title";
import { definedNames, namesFor } from "./template-names";
import type { CfrTemplateOptions, TemplateContext } from "./template-options";

export type { CfrTemplateOptions } from "./template-options";

/**
 * A new CFR as data: About, a sheet for each section of the guideline, Score, Review, Calendar and Lists, and the names
 * they define.
 */
export function planCfr(options: CfrTemplateOptions): WorkbookPlan {
  const entity =
    options.sample && options.entity === "" ? options.translate("template.cfr.sample.entity") : options.entity;
  const { language = "en", guideline: original } = options;
  const printed = { ...options, entity, language, guideline: cfrInLanguage(original, language) };
  const context: TemplateContext = { ...printed, original, names: namesFor(printed) };
  const { names, guideline } = context;
  const { cached, ...shown } = shownAtFirst(context);
  const about = planAbout(context);
  const sections = guideline.sections.map(({ content }) => planSection(content, context, cached));
  const plan: WorkbookPlan = {
    sheets: [
      about,
      ...sections,
      planScore(context, shown),
      planReview(context, countedAtFirst([about, ...sections], context)),
      planCalendar(context),
      planLists(context),
    ],
    names: definedNames(context),
    activeSheet: names.matrix,
  };
  const texts = { head: [entity, options.period], page: options.translate("print.page", PAGE_CODES) };
  return inScriptOf(withPageTexts(plan, texts), language);
}

function planSection(content: SectionContent, context: TemplateContext, cached: CachedValues): SheetPlan {
  switch (content) {
    case "objectives":
      return planObjectives(context);
    case "matrix":
      return planMatrix(context, cached);
    case "trends":
      return planTrends(context, cached);
    case "acronyms":
      return planAcronyms(context);
    case "definitions":
      return planDefinitions(context, cached);
    case "requirements":
      return planRequirements(context);
    case "outcomes":
      return planOutcomes(context);
    default:
      return assertNever(content);
  }
}

/**
 * What the formulas show before anything recalculates them: the engine reads the plan as it would read the sheet. So a
 * viewer that does not calculate shows the same figures as Excel.
 */
function shownAtFirst(context: TemplateContext): ShownScore & { readonly cached: CachedValues } {
  const none = { card: null, objectiveWeights: [], cached: new Map<string, string | number>() };
  if (matrixRows(context).length === 0) return none;
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
  const end = matrix.indicators[matrix.indicators.length - 1]?.row ?? MATRIX.firstRow - 1;
  for (let row = end + 1; row < MATRIX.closingRow; row += 1) put(at.cell("block", row), matrix.objectives.length);
  const objectiveWeights = matrix.objectives.map((objective) => positiveWeight(objective.weight));
  put(
    at.cell("objectiveWeight", MATRIX.totalRow),
    objectiveWeights.reduce<number>((sum, one) => sum + (one ?? 0), 0),
  );
  put(at.cell(at.pointsKey, MATRIX.totalRow), card.weightTotal + (card.notApplicable?.weight ?? 0));
  put(at.cell("weightedScore", MATRIX.totalRow), card.composite);
  return { card, objectiveWeights, cached };
}

/** Marks for quality that need no person, by criterion, of what the sections show at first. */
function countedAtFirst(sheets: readonly SheetPlan[], { guideline, sample }: TemplateContext) {
  const [matrix] = sample ? readCfrMatrices(planToWorkbook({ sheets, names: [] }), guideline) : [];
  const card = matrix ? markQuality(matrix, guideline) : null;
  const marked = (card?.sections ?? []).flatMap(({ criteria }) => criteria);
  return new Map(
    marked.flatMap(({ criterion, result }) => (result.how === "counted" ? [[criterion.id, result.mark] as const] : [])),
  );
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
    case "rating-missing":
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
