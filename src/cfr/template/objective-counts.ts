import { columnName, quoteSheet } from "../../grid/cell-ref";
import { qualityParts } from "../quality/quality-criteria";
import { objectiveRows } from "./objectives-layout";
import { outcomeRows } from "./plan-outcomes";
import { SAMPLE } from "./sample";
import { SAMPLE_OUTCOMES } from "./sample-sections";
import type { SheetDraft } from "./sheet-draft";
import type { TemplateContext } from "./template-options";

/** Columns of the sheet "Lists" that count objective by objective, for the criterion that takes their sum. */
const COLUMNS = { "1C.twice": 6, "6.covered": 7 } as const;
type CountedCriterion = keyof typeof COLUMNS;

/** Twice the lines that Section 1 has, for those that people insert. */
const LINES = 30;
const FIRST_ROW = 1;

/** The objectives of Section 1 with the blank line after them, so that one inserted there is counted too. */
export function listedObjectives({ names }: TemplateContext): string {
  const { top, bottom } = objectiveRows("objectives");
  return `${quoteSheet(names.objectives)}!$B$${top + 1}:$B$${bottom + 2}`;
}

/** How many objectives fulfil the criterion, as a formula writes it. */
export function objectiveCount(criterion: CountedCriterion, { names }: TemplateContext): string {
  const letter = columnName(COLUMNS[criterion]);
  return `SUM(${quoteSheet(names.lists)}!$${letter}$${FIRST_ROW + 1}:$${letter}$${FIRST_ROW + LINES})`;
}

/**
 * What each objective adds to the counts. Each has a cell of its own because not every spreadsheet compares all of a
 * list with all of another in one formula; comparing by "=" takes texts of any length, and no letter for a wildcard.
 */
export function putObjectiveCounts(draft: SheetDraft, context: TemplateContext): void {
  const asked = qualityParts(context.guideline).flatMap(({ criteria }) => criteria.map(({ id }) => id));
  const put = (criterion: CountedCriterion, count: (objective: string) => string, inSample: number) => {
    if (!asked.includes(criterion)) return;
    const list = listedObjectives(context);
    const column = COLUMNS[criterion];
    draft.put(0, column, context.translate(`template.cfr.quality.${criterion}`), "heading");
    for (let line = 1; line <= LINES; line += 1) {
      const objective = `INDEX(${list},${line})`;
      const formula = `=IF(${line}>ROWS(${list}),0,IF(${objective}="",0,${count(objective)}))`;
      const cached = context.sample && line <= inSample ? 1 : 0;
      draft.put(FIRST_ROW - 1 + line, column, { formula, cached }, "quiet");
    }
  };
  const { objective, outcome, indicator } = outcomeRows(context);
  put("1C.twice", (own) => `1/SUMPRODUCT((${listedObjectives(context)}=${own})*1)`, SAMPLE.length);
  put(
    "6.covered",
    (own) => `MIN(1,SUMPRODUCT((${objective}=${own})*((${outcome}<>"")+(${indicator}<>""))))`,
    SAMPLE_OUTCOMES.length,
  );
}
