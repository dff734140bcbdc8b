/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import type { PlannedContent } from "../../../src/grid/sheet-plan";
import type { TemplateColumn } from "../../../src/jmi/template/matrix-layout";
import { jmiIati } from "../../../src/report/interchange/iati/jmi-iati";
import type { IatiPublisher } from "../../../src/report/interchange/iati/jmi-iati";
import { iatiFaults } from "./iati-shape";
import { templateMatrix, translate } from "./template-matrix";

const PUBLISHER = {
  activity: "XX-GOV-RWS-JMI-2019",
  organisation: "XX-GOV-RWS",
  organisationType: "10",
  organisationName: "Rural Water & Sanitation",
};

type Cells = Partial<Record<TemplateColumn, PlannedContent>>;
const WELLS: Cells = {
  outcome: "Safe water by 2023",
  output: "Wells in use",
  indicator: "Wells in use",
  activity: "Repair pumps\nImplementer: MRD",
  baseline: 40,
  baselineUnit: "%",
  baselineDate: { date: "2018-12-31" },
  target: 55,
  targetDate: { date: "2020-12-31" },
};

function exported(...rows: readonly Cells[]) {
  return exportedBy(PUBLISHER, ...rows);
}

function exportedBy(publisher: IatiPublisher, ...rows: readonly Cells[]) {
  const matrix = templateMatrix({
    rows: rows.map((cells) => new Map(Object.entries({ ...WELLS, ...cells }) as [TemplateColumn, PlannedContent][])),
    kept: [],
  });
  return jmiIati(matrix, publisher, "2019-06-01", translate);
}

function parse(xml: string | null): Element {
  const parsed = new DOMParser().parseFromString(xml ?? "", "text/xml");
  expect(parsed.querySelector("parsererror")).toBeNull();
  return parsed.documentElement;
}

const blank = "" as const;

test("the worked example is one valid activity with a result for each output", () => {
  const made = jmiIati(templateMatrix(), PUBLISHER, "2019-06-01", translate);
  const root = parse(made.xml);
  expect(iatiFaults(root)).toEqual([]);
  expect(made.blocked).toEqual([]);
  expect(root.querySelectorAll("result[type='1']")).toHaveLength(3);
  expect(root.querySelectorAll("actual")).toHaveLength(3);
  const lint = spawnSync("xmllint", ["--noout", "-"], { input: made.xml ?? "" });
  if (lint.error) console.warn("xmllint is not installed: only the browser's parser read the XML");
  else expect([lint.status, String(lint.stderr)]).toEqual([0, ""]);
});

test("a percentage that is to grow, its period from the headings' years to the target's day", () => {
  const indicator = parse(
    exported({ actual: 47, actualDate: { date: "2019-08-31" }, progress: "On the way" }).xml,
  ).querySelector("indicator");
  expect(indicator?.outerHTML.replace(/>\s+</g, "><")).toBe(
    '<indicator measure="2" ascending="1"><title><narrative>Wells in use</narrative></title>' +
      '<baseline iso-date="2018-12-31" year="2018" value="40"/>' +
      '<period><period-start iso-date="2019-01-01"/><period-end iso-date="2020-12-31"/><target value="55"/>' +
      '<actual value="47"><comment><narrative>On the way</narrative></comment></actual></period></indicator>',
  );
});

test("less is better where the target is below the baseline", () => {
  const indicator = parse(exported({ baseline: 640, target: 500, baselineUnit: "cases" }).xml).querySelector(
    "indicator",
  );
  expect([indicator?.getAttribute("measure"), indicator?.getAttribute("ascending")]).toEqual(["1", "0"]);
});

test("states in words are qualitative and have no value", () => {
  const root = parse(exported({ baseline: "Law drafted", target: "Law adopted", baselineUnit: blank }).xml);
  expect(root.querySelector("indicator")?.getAttribute("measure")).toBe("5");
  expect(root.querySelector("target")?.textContent.trim()).toBe("Law adopted");
  expect(iatiFaults(root)).toEqual([]);
});

test.each<readonly [string, Cells]>([
  ["baseline-missing", { baseline: blank }],
  ["baseline-year", { baselineDate: blank }],
  ["target-missing", { target: blank }],
  ["target-unclear", { target: "reduction of 70-80 and a decrease of 5-10%" }],
  ["kinds-differ", { baseline: "Law drafted" }],
  ["due", { targetDate: "Ongoing" }],
  ["order", { targetDate: { date: "2017-12-31" } }],
])("%s: the row is left out and told of, the others stay", (why, cells) => {
  const made = exported({ output: "Latrines", indicator: "Latrines in use", ...cells }, {});
  expect(made.blocked).toMatchObject([{ why, text: "Latrines in use" }]);
  expect(translate(`iati.blocked.${why}`, { cell: "A1", text: "Latrines" })).toMatch(
    /^A1: .+\. .+\.$|^A1: .+, and .+\. .+\.$/,
  );
  expect(iatiFaults(parse(made.xml))).toEqual([]);
  expect(made.told).toBe(1);
  expect(made.xml).not.toContain("Latrines");
});

test("nothing that can be told is no file", () => {
  expect(exported({ baseline: blank })).toMatchObject({ xml: null, told: 0 });
});

test("what XML keeps for itself is written so that it stays text, and what it forbids is left out", () => {
  const text = 'Wells <dug> & "used"\u0001 \ud800 ]]>';
  const made = exported({ indicator: text, framework: 'NSDP "2" <4>\n&' });
  const root = parse(made.xml);
  expect(root.querySelector("indicator > title")?.textContent.trim()).toBe('Wells <dug> & "used"  ]]>');
  expect(root.querySelector("reference")?.getAttribute("code")).toBe('NSDP "2" <4>\n&');
  expect(iatiFaults(root)).toEqual([]);
});

test("the check itself finds what is wrong", () => {
  const broken = (from: string, to: string) => iatiFaults(parse(exported({}).xml?.replace(from, to) ?? ""));
  expect(broken(' year="2018"', "")).toEqual(["baseline@year is missing"]);
  expect(broken("2020-12-31", "end 2020")).toContain('period-end@iso-date is "end 2020"');
  expect(broken('measure="2"', 'measure="5"')).toHaveLength(2);
  expect(broken("<activity-status", "<activity-state")).toContain("<activity-state> is not known");
});

test("country and sector stand where the schema has them when somebody says them, and nowhere when nobody does", () => {
  const root = parse(exportedBy({ ...PUBLISHER, country: "KH", sector: "14030" }, {}).xml);
  expect(iatiFaults(root)).toEqual([]);
  expect(root.querySelector("recipient-country")?.getAttribute("code")).toBe("KH");
  expect(root.querySelector("sector")?.getAttribute("code")).toBe("14030");
  expect(parse(exported({}).xml).querySelector("recipient-country, sector")).toBeNull();
});
