import { quoteSheet } from "../../grid/cell-ref";
import { highestBand } from "../score/rating";
import { statusWords } from "./matrix-formulas";
import { matrixAddresses } from "./matrix-layout";
import { listAddresses } from "./plan-lists";
import { SCORE_ROWS } from "./score-layout";
import type { ShownScore } from "./score-layout";
import { quoted } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import type { TemplateContext } from "./template-options";

type Line = keyof typeof SCORE_ROWS;

/** The figures of the whole matrix, a line each: the composite, what it rests on, and what is still open. */
export function putScoreFigures(
  draft: SheetDraft,
  context: TemplateContext,
  { card, objectiveWeights }: ShownScore,
): void {
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
