import { statusWords } from "./matrix-formulas";
import { matrixAddresses } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import { SCORE_ROWS } from "./score-layout";
import type { ShownScore } from "./score-layout";
import { quoted } from "./sheet-draft";
import type { SheetDraft } from "./sheet-draft";
import type { TemplateContext } from "./template-options";

const OBJECTIVES = 20;

/** One line an objective: its name, both weights, and Σ(weight × raw) / Σ weight once all its indicators are scored. */
export function putScoreObjectives(
  draft: SheetDraft,
  context: TemplateContext,
  { card, objectiveWeights }: ShownScore,
): void {
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
