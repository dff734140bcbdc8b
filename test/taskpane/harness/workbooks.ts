import { planCfr } from "../../../src/cfr/template/plan-cfr";
import { emptyGrid } from "../../../src/grid/grid";
import type { CellValue, Workbook } from "../../../src/grid/grid";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { defaultGuideline } from "../../../src/guidelines/load";
import { planJmi } from "../../../src/jmi/template/plan-jmi";
import { createTranslate } from "../../../src/messages/translate";

const NOTHING: Workbook = { grids: [emptyGrid("Sheet1")], names: [], dateSystem: "1900", limits: [] };

/** The workbooks that the pane is looked at with, by name. */
export function workbookNamed(name: string): Workbook {
  if (name === "empty") return NOTHING;
  if (name === "jmi") return jmiSample();
  if (name === "jmi-2006") return jmiOf2006();
  if (name === "many") return manyFaults(500);
  if (name === "broken")
    return {
      ...manyFaults(3, "25"),
      limits: ["Sheet “Data” is larger than can be read: its first 20,000 rows were checked."],
    };
  return planToWorkbook(
    planCfr({
      guideline: defaultGuideline("cfr"),
      entity: "Ministry of Health",
      period: "2026-27",
      sample: true,
      translate: createTranslate(),
      taken: { sheets: [], names: [] },
    }),
  );
}

function jmiSample(): Workbook {
  const guideline = defaultGuideline("jmi");
  const options = { guideline, entity: "Water and Sanitation", period: "2019-2023", sample: true };
  return planToWorkbook(planJmi({ ...options, translate: createTranslate(), taken: { sheets: [], names: [] } }));
}

/** A matrix as it was laid out in 2006, with lists side by side in one row. */
function jmiOf2006(): Workbook {
  const values: CellValue[][] = [
    ["Target", "Actions Needed", "Responsible Government Institution", "Concerned TWG", "Time Frame"],
    ["Wells mapped", "1. Survey\n2. Publish", "MRD", "RWS", "end 2006"],
    ["Pumps tested", null, "MIH", "RWS", "Oct 2006"],
  ];
  return { ...NOTHING, grids: [{ ...emptyGrid("JMI"), values }] };
}

/** A matrix of so many rows without weights and targets, so that every row has findings. */
function manyFaults(rows: number, firstWeight: CellValue = null): Workbook {
  const values: CellValue[][] = [
    [
      "Objective",
      "Weight",
      "Action",
      "Success indicator",
      "Unit",
      "Weight",
      "Excellent (100%)",
      "Very Good (90%)",
      "Good (80%)",
      "Fair (70%)",
      "Poor (60%)",
      "Achievement",
    ],
  ];
  for (let row = 1; row <= rows; row += 1) {
    values.push([
      `Objective ${Math.ceil(row / 10)}`,
      null,
      "Act",
      `Households reached in district ${row}`,
      null,
      row === 1 ? firstWeight : null,
      90,
      80,
      null,
      60,
      50,
      row % 3 === 0 ? 70 : null,
    ]);
  }
  return { ...NOTHING, grids: [{ ...emptyGrid("Matrix"), values }] };
}
