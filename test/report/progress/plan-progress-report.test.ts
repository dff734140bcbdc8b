import { toA1 } from "../../../src/grid/cell-ref";
import { inspectWorkbook } from "../../../src/inspect/inspect";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { textOf } from "../../../src/grid/grid";
import { createTranslate } from "../../../src/messages/translate";
import { planProgressReport } from "../../../src/report/progress/plan-progress-report";
import { readXlsx } from "../../../src/xlsx/read-xlsx";
import { writePlan } from "../../../src/xlsx/write-plan";
import { libreOfficeConvert } from "../../support/libre-office";
import { PROGRESS_WORKBOOK, reportOf } from "./progress-workbook";

const report = reportOf(PROGRESS_WORKBOOK);
const free = { sheets: [], names: [] };
const plan = planProgressReport(report, createTranslate(), free);

const textsOn = (sheet: string): readonly string[] =>
  (planToWorkbook(plan).grids.find((grid) => grid.sheet === sheet)?.values ?? []).map((row) =>
    row.map(textOf).join(" | "),
  );

test("every text of the report is in the catalogue", () => {
  const keys = plan.sheets.flatMap(({ name, cells }) =>
    [name, ...cells.map(({ content }) => content)].filter(
      (text) => typeof text === "string" && /^(?:progress|pane|cli)\.\w/.test(text),
    ),
  );
  expect(keys).toEqual([]);
});

test("the first sheet says whose report it is, for which meeting, and has room for two signatures", () => {
  const cover = textsOn("Progress report").join("\n");
  for (const part of ["Rural Water TWG", "Ministry of Rural Development", "Sok Dara", "2019-2020", "Signature"])
    expect(cover).toContain(part);
});

test("unresolved issues, cross-cutting issues and the log of revisions are listed", () => {
  const issues = textsOn("Progress issues");
  expect(issues).toContain("Gender | yes | Counted apart | Lim Sreyneang");
  expect(issues).toContain("Host ministry | Less sickness | Few teachers | Hire");
  expect(issues).toContain("(nobody named) | Latrines used | Floods | Wait");
  expect(issues.join("\n")).toContain("JMI Matrix!I2 | 1000 | 1200 | The target was met");
});

test("what cannot be computed stays blank, with the reason beside it", () => {
  const lines = textsOn("Progress export");
  const line = (output: string) => lines.find((one) => one.includes(`| ${output} |`)) ?? "";
  expect(line("Tests done")).toContain("The target is not met.\nThe baseline is still to be determined.");
  expect(line("Law made")).toContain("The actual value is given in words, not as a number.");
  expect(line("Latrines used")).toContain("The value moved away from the target.");
  expect(lines.join("\n")).not.toMatch(/NaN|Infinity|undefined/);
});

test("sheets are ready to print: A4 across, as wide as the page, headings on every page", () => {
  for (const sheet of plan.sheets) expect(sheet.print).toMatchObject({ orientation: "landscape", fitToWidth: true });
  const repeated = plan.sheets.filter(({ print }) => print.titleRows).map(({ name }) => name);
  expect(repeated).toEqual([
    "Progress by output",
    "Progress narrative",
    "Progress of activities",
    "Progress gaps",
    "Progress export",
  ]);
});

test("every page says whose report it is and which page; the wide sheet takes several that can be read", () => {
  for (const { print } of plan.sheets) {
    expect(print.texts).toEqual({
      headLeft: "Rural Water TWG · 2019-2020 · 2019-09-10",
      headRight: "&A",
      footCenter: "Page &P of &N",
    });
  }
  const wide = plan.sheets.filter(({ print }) => print.pagesWide !== undefined);
  expect(wide.map(({ name, print }) => [name, print.pagesWide, print.titleColumns])).toEqual([
    ["Progress export", 4, { first: 5, last: 5 }],
  ]);
});

test("rows are as high as their texts need", () => {
  const height = (text: string, sheet = "Progress by output"): number | undefined => {
    const planned = plan.sheets.find(({ name }) => name === sheet);
    return planned?.rowHeights[planned.cells.find(({ content }) => content === text)?.row ?? -1];
  };
  expect(height("Wells dug")).toBeUndefined();
  // "Behind schedule" takes two lines; the remark of the seventh indicator two or more.
  expect(height("Less sickness")).toBeGreaterThanOrEqual(30);
  expect(height("Tests done")).toBeGreaterThanOrEqual(45);
  expect(height("Tests done", "Progress export")).toBeGreaterThanOrEqual(30);
});

test("LibreOffice computes what the engine computes", async () => {
  const converted = await libreOfficeConvert(await writePlan(plan), "xlsx");
  if (!converted) return console.info("LibreOffice is not installed: the report's formulas were not recalculated");
  const read = await readXlsx(converted);
  if (read.state !== "read") throw new Error(read.detail);
  const differences: string[] = [];
  let compared = 0;
  for (const { name, cells } of plan.sheets) {
    const grid = read.workbook.grids.find(({ sheet }) => sheet === name);
    for (const { row, column, content } of cells) {
      if (typeof content !== "object" || !("formula" in content)) continue;
      compared += 1;
      const [engine, office] = [content.cached ?? "", grid?.values[row]?.[column] ?? ""];
      const same =
        typeof engine === "number" && typeof office === "number"
          ? Math.abs(engine - office) < 1e-9
          : textOf(office) === String(engine);
      if (!same) differences.push(`${name}!${toA1({ row, column })}: ${String(engine)} / ${textOf(office)}`);
    }
  }
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThan(40);
});

test("the report may stand in its own workbook: nothing of it is taken for a matrix or for the group's sheets", () => {
  const taken = { sheets: PROGRESS_WORKBOOK.grids.map(({ sheet }) => sheet), names: [] };
  const added = planToWorkbook(planProgressReport(report, createTranslate(), taken));
  const both = { ...PROGRESS_WORKBOOK, grids: [...PROGRESS_WORKBOOK.grids, ...added.grids] };
  const options = { asOf: "2019-09-10" };
  const [before, after] = [inspectWorkbook(PROGRESS_WORKBOOK, options), inspectWorkbook(both, options)];
  expect(after.matrices.map(({ matrix }) => matrix.sheet)).toEqual(["JMI Matrix"]);
  expect(after.matrices[0]?.findings).toEqual(before.matrices[0]?.findings);
});

test("names that are taken are left alone", () => {
  const second = planProgressReport(report, createTranslate(), {
    sheets: plan.sheets.map(({ name }) => name),
    names: [],
  });
  expect(second.sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => `${name} (2)`));
});
