import { JSDOM } from "jsdom";
import type { CellValue, Workbook } from "../../src/grid/grid";
import { emptyGrid } from "../../src/grid/grid";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { createTranslate } from "../../src/messages/translate";
import { jsonScore } from "../../src/report/json";
import { NO_COLOURS } from "../../src/report/paint";
import { prettyScore } from "../../src/report/pretty-score";
import { publishCfr } from "../../src/report/publish/publish-cfr";
import type { InspectedCfr } from "../../src/report/publish/published-value";

const translate = createTranslate();
const HEADINGS = "Objective|Action|Success indicator|Unit|Weight|Excellent|Very Good|Good|Fair|Poor|Achievement".split(
  "|",
);
const rows = (best: number, weight: number, last: string): CellValue[][] => [
  HEADINGS,
  ["Safer roads", "Light", "Junctions with light", "Number", weight, best, 80, 70, 60, 50, 90],
  ["Safer roads", "Paint", last, "Number", 40, 9, 8, 7, 6, 5, 9],
];

/** A CFR with an About sheet; 46235 is 1 August 2026. */
function inspect(about: readonly CellValue[][], revised: CellValue[][], approved = rows(100, 60, "Crossings painted")) {
  const grids = Object.entries({
    About: [["Template", "CFR"], ["Department", "Roads"], ["Matrix sheet", "2 Matrix"], ...about],
    "2 Matrix": revised,
    Approved: approved,
  }).map(([sheet, values]) => ({ ...emptyGrid(sheet), values }));
  const workbook: Workbook = { grids, names: [], dateSystem: "1900", limits: [] };
  const { matrices } = inspectWorkbook(workbook, { asOf: "2027-04-30" });
  expect(matrices).toHaveLength(1);
  return matrices[0] as InspectedCfr;
}

const pageOf = (inspected: InspectedCfr) => {
  const { document } = new JSDOM(publishCfr(inspected, translate)).window;
  const facts = [...document.querySelectorAll("dt")].map((name) => [
    name.textContent,
    name.nextElementSibling?.textContent,
  ]);
  const changes = [...document.querySelectorAll("#changes tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  return { facts: Object.fromEntries(facts) as Record<string, string>, changes };
};

test("a CFR with revised targets shows both composites and every change, on the page and in the reports", () => {
  const about = [
    ["Approved on", 46235],
    ["Revised on", "2026-11-01"],
    ["Reason for revision", "Floods"],
  ];
  const inspected = inspect(about, rows(90, 60, "Crossings painted"));
  const page = pageOf(inspected);
  expect(page.facts).toMatchObject({
    "Approved on": "2026-08-01",
    "Revised on": "2026-11-01",
    "Reason for revision": "Floods",
    "Composite score by the original targets": "97.00 (Excellent)",
    "Composite score by the revised targets": "100.00 (Excellent)",
  });
  expect(page.changes).toEqual([["Junctions with light", "Excellent", "100", "90"]]);
  expect(prettyScore(inspected, translate, NO_COLOURS)).toEqual([
    "Composite score 100.00: Excellent",
    "  By the revised targets, as the matrix has them now",
    "Composite score 97.00: Excellent",
    "  By the original targets, as approved",
    expect.stringContaining("Safer roads"),
  ]);
  expect(jsonScore(inspected)).toMatchObject({
    composite: 100,
    targets: "revised",
    original: { composite: 97, rating: "Excellent", targets: "original" },
  });
});

test("weights, new and dropped indicators are among the changes", () => {
  expect(pageOf(inspect([["Approved on", 46235]], rows(100, 50, "Bridges painted"))).changes).toEqual([
    ["Junctions with light", "Weight", "60", "50"],
    ["Bridges painted", "Indicator added", "", ""],
    ["Crossings painted", "Indicator dropped", "", ""],
  ]);
});

test("a CFR that stands as approved has one composite, and says by which targets", () => {
  const inspected = inspect([["Approved on", 46235]], rows(100, 60, "Crossings painted"));
  expect(pageOf(inspected)).toMatchObject({ facts: { "Composite score": "97.00 (Excellent)" }, changes: [] });
  expect(jsonScore(inspected)).toMatchObject({ targets: "original" });
  expect(jsonScore(inspected)).not.toHaveProperty("original");
});

test("one without a day of approval is called a draft", () => {
  const { facts } = pageOf(inspect([["Version", "Approved"]], rows(100, 60, "Crossings painted")));
  expect(facts).toMatchObject({ Version: "Draft, not approved yet" });
  expect(facts).not.toHaveProperty("Approved on");
});
