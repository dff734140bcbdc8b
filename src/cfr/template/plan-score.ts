import { quoteSheet } from "../../grid/cell-ref";
import type { SheetPlan } from "../../grid/sheet-plan";
import { highestBand } from "../score/rating";
import type { ScoreCard } from "../score/score-card";
import { statusWords } from "./matrix-formulas";
import { matrixAddresses } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import { listAddresses } from "./plan-lists";
import { quoted, sheetDraft } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import { COLORS, TEMPLATE_STYLES } from "./styles";
import type { TemplateContext } from "./template-options";

/** Lines of the Score sheet, in column B; the matrix's total line and tests find them here. Counted from 0. */
export const SCORE_ROWS = {
  composite: 4,
  rating: 5,
  soFar: 6,
  floor: 7,
  ceiling: 8,
  covered: 9,
  applying: 10,
  notApplicable: 11,
  factor: 12,
  indicators: 13,
  scored: 14,
  notApplicableCount: 15,
  objectiveWeights: 16,
  indicatorWeights: 17,
  tableHeader: 20,
  tableFirst: 21,
} as const;
const OBJECTIVES = 20;

type Line = keyof typeof SCORE_ROWS;

/** What the sheet shows before it is recalculated: the engine's card and each objective's own weight. */
export interface ShownScore {
  readonly card: ScoreCard | null;
  readonly objectiveWeights: readonly (number | null)[];
}

/** The composite and what it is made of, as native formulas over "2 Matrix". */
export function planScore(context: TemplateContext, shown: ShownScore): SheetPlan {
  const { translate, names } = context;
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.cfr.score.title"), "title");
  draft.put(1, 0, [context.entity, context.period].filter((text) => text !== "").join(" · "), "subtitle");
  draft.put(2, 0, translate("template.cfr.score.help"), "note");
  putFigures(draft, context, shown);
  putObjectives(draft, context, shown);
  const wrong = { fill: COLORS.wrong, fontColor: COLORS.wrongText, bold: true };
  const checks = { top: SCORE_ROWS.objectiveWeights, bottom: SCORE_ROWS.indicatorWeights, left: 1, right: 1 };
  const { total, tolerance } = context.guideline.weights;
  return {
    name: names.score,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [44, 18, 18, 18, 18],
    rowHeights: {},
    freeze: null,
    validations: [],
    conditionalFormats: [
      { area: checks, formula: `=AND(B${checks.top + 1}>0,ABS(B${checks.top + 1}-${total})>${tolerance})`, ...wrong },
    ],
    print: { orientation: "portrait", fitToWidth: true },
    tabColor: COLORS.heading,
    showGridlines: false,
  };
}

function putFigures(draft: SheetDraft, context: TemplateContext, { card, objectiveWeights }: ShownScore): void {
  const { guideline, translate, names } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const words = statusWords(translate);
  const [status, points] = [at.rangeFrom("status"), at.rangeFrom(at.pointsKey)];
  const b = (line: Line) => `$B$${SCORE_ROWS[line] + 1}`;
  const weightOf = (criterion: string) => `SUMIFS(${points},${status},${criterion},${points},">0")`;
  const best = guideline.scale.levels[0]?.score ?? 100;
  const lists = listAddresses(context);
  const list = (range: string) => `${quoteSheet(names.lists)}!${range}`;
  const rounded = guideline.bandRounding === "half-up" ? `ROUND(${b("composite")},0)` : b("composite");
  const complete = `AND(${b("scored")}>0,${b("scored")}+${b("notApplicableCount")}=${b("indicators")})`;
  const factor =
    guideline.notApplicable === "redistribute"
      ? `IF(${b("applying")}>0,(${b("applying")}+${b("notApplicable")})/${b("applying")},1)`
      : "1";

  // Ratings that are agreed on say nothing in percent: what counts is their weighted mean.
  const isAgreed = guideline.scale.method === "agreed";
  const ratings = guideline.scale.levels.map(({ score }) => score);
  const [least, most] = [Math.min(...ratings), Math.max(...ratings)];
  const product = `SUM(${at.rangeFrom("weightedScore")})*${guideline.weights.total}`;
  const meanWith = (rest: number) =>
    `IF(${b("applying")}>0,(${product}+(${b("applying")}-${b("covered")})*${rest})/${b("applying")},${rest})`;
  const soFar = isAgreed
    ? `IF(${b("covered")}>0,${product}/${b("covered")},0)`
    : `SUM(${at.rangeFrom("weightedScore")})*${b("factor")}`;
  const floor = isAgreed ? meanWith(least) : b("soFar");
  const ceiling = isAgreed
    ? meanWith(most)
    : `${b("soFar")}+(${b("applying")}-${b("covered")})*${b("factor")}*${best}/100`;

  const outside = card?.notApplicable?.weight ?? 0;
  const count = (test: (unscored: string | null) => boolean) =>
    card?.indicators.filter((row) => test(row.unscored)).length ?? 0;
  const figures: readonly (readonly [Line, string, string | number, string])[] = [
    ["composite", `IF(${complete},${b("soFar")},"")`, card?.composite ?? "", "big"],
    [
      "rating",
      guideline.bands.length === 0
        ? quoted("")
        : `IF(${b("composite")}="","",IF(${rounded}>${highestBand(guideline)},"",INDEX(${list(lists.bandName)},MATCH(${rounded},${list(lists.bandFrom)},1))))`,
      card?.rating ?? "",
      "big",
    ],
    ["soFar", soFar, card?.soFar ?? 0, "score"],
    ["floor", floor, card?.floor ?? 0, "score"],
    ["ceiling", ceiling, card?.ceiling ?? 0, "score"],
    ["covered", weightOf(quoted(words.scored)), card?.weightCovered ?? 0, "score"],
    [
      "applying",
      `SUMIFS(${points},${status},"?*",${points},">0")-${b("notApplicable")}`,
      card?.weightTotal ?? 0,
      "score",
    ],
    ["notApplicable", weightOf(quoted(words.notApplicable)), outside, "score"],
    ["factor", factor, card && card.weightTotal > 0 ? (card.weightTotal + outside) / card.weightTotal : 1, "score"],
    ["indicators", `COUNTIF(${status},"?*")-1`, card?.indicators.length ?? 0, "quiet"],
    ["scored", `COUNTIF(${status},${quoted(words.scored)})`, count((reason) => reason === null), "quiet"],
    [
      "notApplicableCount",
      `COUNTIF(${status},${quoted(words.notApplicable)})`,
      count((reason) => reason === "not-applicable"),
      "quiet",
    ],
    [
      "objectiveWeights",
      `SUM(${at.rangeFrom("objectiveWeight")})`,
      objectiveWeights.reduce<number>((sum, one) => sum + (one ?? 0), 0),
      "score",
    ],
    ["indicatorWeights", `SUM(${points})`, (card?.weightTotal ?? 0) + outside, "score"],
  ];
  for (const [line, formula, cached, style] of figures) {
    draft.put(SCORE_ROWS[line], 0, translate(`template.cfr.score.${line}.label`), "label");
    draft.put(SCORE_ROWS[line], 1, { formula: `=${formula}`, cached }, style);
    draft.put(
      SCORE_ROWS[line],
      2,
      translate(`template.cfr.score.${line}.help`, { total: guideline.weights.total }),
      "note",
    );
  }
}

/** One line an objective: its name, both weights, and Σ(weight × raw) / Σ weight once all its indicators are scored. */
function putObjectives(draft: SheetDraft, context: TemplateContext, { card, objectiveWeights }: ShownScore): void {
  const { guideline, translate, names } = context;
  const at = matrixAddresses(guideline, names.matrix);
  const words = statusWords(translate);
  const [status, points, block] = [at.rangeFrom("status"), at.rangeFrom(at.pointsKey), at.rangeFrom("block")];
  const whole = guideline.scale.method === "agreed" ? guideline.weights.total : 100;
  ["number", "name", "weight", "sum", "score"].forEach((key, column) =>
    draft.put(SCORE_ROWS.tableHeader, column, translate(`template.cfr.score.table.${key}`), "heading"),
  );
  for (let number = 1; number <= OBJECTIVES; number += 1) {
    const row = SCORE_ROWS.tableFirst + number - 1;
    const known = card?.objectives[number - 1];
    const key = `$A${row + 1}`;
    const find = (column: TemplateColumn) => `INDEX(${at.rangeFrom(column)},MATCH(${key},${block},0))`;
    const used = `SUMPRODUCT((${block}=${key})*(${status}<>""))`;
    const done = `COUNTIFS(${block},${key},${status},${quoted(words.scored)})`;
    const outside = `COUNTIFS(${block},${key},${status},${quoted(words.notApplicable)})`;
    const scored = `SUMIFS(${points},${block},${key},${status},${quoted(words.scored)})`;
    const cells: readonly (readonly [string, string | number, string])[] = [
      [
        `=IF($B${row + 1}="","",IF(${find("objectiveWeight")}="","",${find("objectiveWeight")}))`,
        objectiveWeights[number - 1] ?? "",
        "score",
      ],
      [`=IF($B${row + 1}="","",SUMIFS(${points},${block},${key},${points},">0"))`, known?.weight ?? "", "score"],
      [
        `=IF($B${row + 1}="","",IF(AND(${done}>0,${done}+${outside}=${used}),SUMIFS(${at.rangeFrom("weightedScore")},${block},${key})*${whole}/${scored},""))`,
        known?.score ?? "",
        "score",
      ],
    ];
    draft.put(row, 0, number, "quiet");
    draft.put(
      row,
      1,
      { formula: `=IF(COUNTIF(${block},${key})=0,"",${find(at.blockKey)})`, cached: known?.name ?? "" },
      "computed",
    );
    cells.forEach(([formula, cached, style], index) => draft.put(row, 2 + index, { formula, cached }, style));
  }
}
