import { planCfr } from "../../src/cfr/template/plan-cfr";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import { valueAt } from "../../src/grid/grid";
import type { CellValue, Workbook } from "../../src/grid/grid";
import type { WorkbookPlan } from "../../src/grid/sheet-plan";
import { shippedGuidelines } from "../../src/guidelines/load";
import type { CfrGuideline } from "../../src/guidelines/guideline";
import type { Language } from "../../src/guidelines/wording/wording";
import { templateCatalogue } from "../../src/messages/catalogues";
import { createTranslate } from "../../src/messages/translate";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writePlan } from "../../src/xlsx/write-plan";
import { libreOfficeConvert } from "../support/libre-office";

const guidelines = shippedGuidelines.flatMap((guideline) => (guideline.kind === "cfr" ? [guideline] : []));

/** The worked example of every guideline, side by side in one workbook, because starting LibreOffice is slow. */
function examplesOf(guidelines: readonly CfrGuideline[], language: Language = "en"): WorkbookPlan {
  const translate = createTranslate(templateCatalogue(language), language);
  const sheets: WorkbookPlan["sheets"][number][] = [];
  const names: WorkbookPlan["names"][number][] = [];
  for (const guideline of guidelines) {
    const taken = { sheets: sheets.map(({ name }) => name), names: names.map(({ name }) => name) };
    const plan = planCfr({
      guideline,
      entity: guideline.id,
      period: "2026-27",
      sample: true,
      translate,
      language,
      taken,
    });
    sheets.push(...plan.sheets);
    names.push(...plan.names);
  }
  return { sheets, names, activeSheet: sheets[0]?.name ?? "" };
}

test.each<readonly [string, WorkbookPlan]>([
  ["under every guideline", examplesOf(guidelines)],
  ["in French", examplesOf(guidelines.slice(0, 1), "fr")],
  ["in Khmer", examplesOf(guidelines.slice(0, 1), "km")],
])(
  "%s LibreOffice computes what the engine put into the template's cells",
  async (_, plan) => {
    const bytes = await libreOfficeConvert(await writePlan(plan), "xlsx");
    if (bytes === null)
      return console.warn("LibreOffice (soffice) is not installed: its values were not compared with the engine's");
    const read = await readXlsx(new Uint8Array(bytes));
    if (read.state !== "read") throw new Error(`LibreOffice's workbook cannot be read: ${read.code}`);
    expect(differences(planToWorkbook(plan), read.workbook)).toEqual([]);
    expect(guidelines.length).toBeGreaterThanOrEqual(5);
  },
  300_000,
);

function differences(planned: Workbook, recalculated: Workbook): readonly string[] {
  return planned.grids.flatMap((grid) => {
    const other = recalculated.grids.find(({ sheet }) => sheet === grid.sheet);
    return grid.formulas.flatMap((cells, row) =>
      cells.flatMap((formula, column) => {
        if (formula === null) return [];
        const [ours, theirs] = [valueAt(grid, row, column), other ? valueAt(other, row, column) : null];
        return same(ours, theirs)
          ? []
          : [`${grid.sheet} ${row + 1},${column + 1}: ${JSON.stringify(ours)}, LibreOffice ${JSON.stringify(theirs)}`];
      }),
    );
  });
}

function same(ours: CellValue, theirs: CellValue): boolean {
  if (typeof ours === "number" && typeof theirs === "number") return Math.abs(ours - theirs) <= 1e-6;
  return (ours === "" ? null : ours) === (theirs === "" ? null : theirs);
}
