import { markQuality } from "../../../src/cfr/quality/mark-quality";
import type { CriterionMark, QualityCard } from "../../../src/cfr/quality/quality-card";
import { readCfrMatrices } from "../../../src/cfr/read/read-cfr";
import { planCfr } from "../../../src/cfr/template/plan-cfr";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import type { CellValue, Grid, Workbook } from "../../../src/grid/grid";
import type { CfrGuideline } from "../../../src/guidelines/schema/cfr";
import { createTranslate } from "../../../src/messages/translate";
import { guideline } from "../support";

const taken = { sheets: [], names: [] };

const translate = createTranslate();
const known = new Map<CfrGuideline, Workbook>();

/** The worked example as a workbook of values. */
export function sampleWorkbook(by: CfrGuideline = guideline): Workbook {
  const workbook =
    known.get(by) ??
    planToWorkbook(planCfr({ guideline: by, entity: "", period: "2026-27", sample: true, translate, taken }));
  known.set(by, workbook);
  return workbook;
}

/** The card of the only document of a workbook. */
export function cardOf(workbook: Workbook, by: CfrGuideline = guideline): QualityCard {
  const cards = readCfrMatrices(workbook, by).flatMap((matrix) => markQuality(matrix, by) ?? []);
  if (cards.length !== 1 || !cards[0]) throw new Error(`${cards.length} cards found, one expected`);
  return cards[0];
}

export function criterion(card: QualityCard, id: string): CriterionMark {
  const found = card.sections.flatMap(({ criteria }) => criteria).find((one) => one.criterion.id === id);
  if (!found) throw new Error(`no criterion ${id}`);
  return found;
}

/** A sheet's rows, changed. */
export function changeSheet(
  workbook: Workbook,
  name: RegExp,
  change: (values: CellValue[][], grid: Grid) => Partial<Grid> | void,
): Workbook {
  return {
    ...workbook,
    grids: workbook.grids.map((grid) => {
      if (!name.test(grid.sheet)) return grid;
      const values = grid.values.map((row) => [...row]);
      return { ...grid, values, ...change(values, grid) };
    }),
  };
}

/** The row of the Review sheet that has this code. */
export function rowOf(values: readonly (readonly CellValue[])[], code: string): number {
  const row = values.findIndex((cells) => cells[0] === code);
  if (row < 0) throw new Error(`no row ${code}`);
  return row;
}

/** The Review sheet with these marks typed beside their codes. */
export function withMarks(workbook: Workbook, marks: Readonly<Record<string, CellValue>>): Workbook {
  return changeSheet(workbook, /^Review/, (values) => {
    for (const [code, mark] of Object.entries(marks)) {
      const row = values[rowOf(values, code)];
      if (row) row[4] = mark;
    }
  });
}

export const JUDGED = "1A.1 1A.2 1A.3 1A.4 1B.1 1B.2 1B.3 1C.1 1C.2 2.1 2.2 2.4 2.5 4.3 5.1 5.2 6.2 6.3".split(" ");
