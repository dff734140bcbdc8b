import { markQuality } from "../../src/cfr/quality/mark-quality";
import type { QualityCard } from "../../src/cfr/quality/quality-card";
import { QUALITY_MARKS } from "../../src/cfr/quality/quality-criteria";
import { readCfrMatrices } from "../../src/cfr/read/read-cfr";
import { planCfr } from "../../src/cfr/template/plan-cfr";
import { MARK_HEADER } from "../../src/cfr/template/plan-review";
import { MARK_COLUMN, qualityRows } from "../../src/cfr/template/quality-table";
import { valueAt } from "../../src/grid/grid";
import type { CellValue, Grid } from "../../src/grid/grid";
import type { PlannedCell, WorkbookPlan } from "../../src/grid/sheet-plan";
import type { CfrGuideline } from "../../src/guidelines/schema/cfr";
import { createTranslate } from "../../src/messages/translate";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { writePlan } from "../../src/xlsx/write-plan";
import { shipped } from "../cfr/support";
import { libreOfficeConvert } from "../support/libre-office";

const translate = createTranslate();
/** The worked example with cells typed over: a Review sheet's marks by code, and others by sheet and position. */
function sample(
  guideline: CfrGuideline,
  marks: Readonly<Record<string, string | number>>,
  cleared: RegExp,
): WorkbookPlan {
  const plan = planCfr({
    guideline,
    entity: "",
    period: "2026-27",
    sample: true,
    translate,
    taken: { sheets: [], names: [] },
  });
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => {
      const typed = (cell: PlannedCell): PlannedCell => {
        if (sheet.name === "Review" && cell.column === MARK_COLUMN) {
          const code = sheet.cells.find((one) => one.row === cell.row && one.column === 0)?.content;
          const mark = typeof code === "string" ? marks[code] : undefined;
          return mark === undefined ? cell : { ...cell, content: mark };
        }
        if (!cleared.test(`${sheet.name}!${cell.row},${cell.column}`)) return cell;
        return { row: cell.row, column: cell.column, ...(cell.style === undefined ? {} : { style: cell.style }) };
      };
      return { ...sheet, cells: sheet.cells.map(typed) };
    }),
  };
}

async function recalculated(plan: WorkbookPlan, guideline: CfrGuideline) {
  const converted = await libreOfficeConvert(await writePlan(plan), "xlsx");
  if (converted === null) {
    console.warn("LibreOffice (soffice) is not installed: the marks of its sheets were not compared with the engine's");
    return null;
  }
  const read = await readXlsx(new Uint8Array(converted));
  if (read.state !== "read") throw new Error(`LibreOffice's workbook cannot be read: ${read.code}`);
  const [matrix] = readCfrMatrices(read.workbook, guideline);
  const card = matrix && markQuality(matrix, guideline);
  const review = read.workbook.grids.find(({ sheet }) => sheet === "Review");
  if (!card || !review) throw new Error("the worked example has no card or no Review sheet");
  return { card, review };
}

function differences(card: QualityCard, review: Grid, guideline: CfrGuideline): string[] {
  const rows = qualityRows(guideline, MARK_HEADER);
  const figures: (readonly [string, number, number | null])[] = [
    ["mark", rows.total, card.mark],
    ["so far", rows.soFar, card.soFar],
    ["covered", rows.covered, card.weightCovered],
    [
      "open",
      rows.open,
      card.sections.flatMap(({ criteria }) => criteria).filter(({ result }) => result.how === "open").length,
    ],
    ...card.sections.map(({ part, mark }, index) => [`section ${part}`, rows.firstSection + index, mark] as const),
    ...card.sections.flatMap(({ criteria }) =>
      criteria.flatMap(({ criterion, result, row }) =>
        result.how === "counted" && row ? [[criterion.id, row.mark.at.row, result.mark] as const] : [],
      ),
    ),
  ];
  return figures.flatMap(([name, row, expected]) => {
    const found = valueAt(review, row, MARK_COLUMN);
    return same(found, expected) ? [] : [`${name}: sheet ${JSON.stringify(found)}, engine ${expected}`];
  });
}

function same(found: CellValue, expected: number | null): boolean {
  if (expected === null) return found === null || found === "";
  return typeof found === "number" && Math.abs(found - expected) < 1e-6;
}

const judged = [..."1A.1 1A.2 1A.3 1A.4 1B.1 1B.2 1B.3 1C.1 1C.2 2.1 2.2 2.4 2.5 4.3 5.1 5.2 6.2 6.3".split(" ")];
const everyMark = Object.fromEntries(judged.map((code, index) => [code, QUALITY_MARKS[index % 5] ?? 100]));
const nothing = /^$/;

const CASES: readonly (readonly [string, Readonly<Record<string, string | number>>, RegExp, boolean])[] = [
  ["everything is judged", everyMark, nothing, true],
  ["nobody has judged", {}, nothing, false],
  ["some marks are no marks", { ...everyMark, "1A.1": "good", "2.4": 85, "5.1": "" }, nothing, false],
  ["marks are typed as texts", { ...everyMark, "1A.1": "90", "2.1": "60" }, nothing, true],
  [
    "values of Sections 3, 4 and 6 are missing",
    everyMark,
    /^(3 .*!(6|9),[4578]|(4|Annex 2) .*!(30|6),3|6 .*!6,[13])$/,
    true,
  ],
];

async function expectAgreement(id: string, marks: (typeof CASES)[number][1], cleared: RegExp, isMarked: boolean) {
  const guideline = shipped(id);
  const found = await recalculated(sample(guideline, marks, cleared), guideline);
  if (!found) return;
  expect(differences(found.card, found.review, guideline)).toEqual([]);
  expect(found.card.mark !== null).toBe(isMarked);
}

test.each(CASES)("LibreOffice marks quality as the engine does where %s", async (_, marks, cleared, isMarked) => {
  await expectAgreement("commonwealth-cfr", marks, cleared, isMarked);
});

test.each(["india-rfd-2013", "bangladesh-apa", "nigeria-pms", "tanzania-pc"])(
  "LibreOffice marks quality as the engine does under %s",
  async (id) => {
    await expectAgreement(id, everyMark, CASES[4]?.[2] ?? nothing, true);
  },
);
