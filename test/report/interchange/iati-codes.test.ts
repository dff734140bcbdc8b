/** @jest-environment jsdom */
import { publisherFault } from "../../../src/report/interchange/iati/publisher-fault";
import type { PlannedContent } from "../../../src/grid/sheet-plan";
import type { TemplateColumn } from "../../../src/jmi/template/matrix-layout";
import { jmiIati } from "../../../src/report/interchange/iati/jmi-iati";
import { iatiFaults } from "./iati-shape";
import { templateMatrix, translate } from "./template-matrix";

const PUBLISHER = {
  activity: "XX-GOV-FIS-JMI",
  organisation: "XX-GOV-FIS",
  organisationType: "10",
  organisationName: "Fisheries",
};

type Cells = Partial<Record<TemplateColumn, PlannedContent>>;
const PONDS: Cells = {
  outcome: "More fish for every household by 2023",
  output: "Community ponds are kept",
  indicator: "Ponds that a committee keeps",
  baseline: 12,
  baselineUnit: "ponds",
  baselineDate: { date: "2018-06-30" },
  target: 30,
  targetDate: { date: "2020-06-30" },
};

function rootOf(cells: Cells, asOf = "2019-06-01"): Element {
  const row = new Map(Object.entries({ ...PONDS, ...cells }) as [TemplateColumn, PlannedContent][]);
  const { xml } = jmiIati(templateMatrix({ rows: [row], kept: [] }), PUBLISHER, asOf, translate);
  return new DOMParser().parseFromString(xml ?? "<none/>", "text/xml").documentElement;
}

const codeOf = (root: Element, selector: string, attribute: string) =>
  root.querySelector(selector)?.getAttribute(attribute) ?? null;

test.each<readonly [string, Cells, string, string | null]>([
  ["a count is measured in units", {}, "1", "1"],
  ["a share as a percentage", { baseline: "40%", baselineUnit: "", target: "65%" }, "2", "1"],
  ["less as not ascending", { baseline: 30, target: 12 }, "1", "0"],
  [
    "words as qualitative, which rise nowhere",
    { baseline: "No law", baselineUnit: "", target: "Law passed" },
    "5",
    null,
  ],
])("%s", (_, cells, measure, ascending) => {
  const root = rootOf(cells);
  expect(iatiFaults(root)).toEqual([]);
  expect([codeOf(root, "indicator", "measure"), codeOf(root, "indicator", "ascending")]).toEqual([measure, ascending]);
});

test.each([
  ["2018-12-31", "1"],
  ["2019-01-01", "2"],
  ["2023-12-31", "2"],
  ["2024-01-01", "4"],
])("on %s the activity's status is %s: planned, going on, or closed", (asOf, code) => {
  expect(codeOf(rootOf({}, asOf), "activity-status", "code")).toBe(code);
});

test("an output is a result of type 1 between two planned days, a lone outcome one of type 2", () => {
  const root = rootOf({});
  expect(codeOf(root, "result", "type")).toBe("1");
  expect([...root.querySelectorAll("activity-date")].map((day) => day.getAttribute("type"))).toEqual(["1", "3"]);
  expect(codeOf(rootOf({ output: "" }), "result", "type")).toBe("2");
});

test("a threshold's number is the value, its sign a comment beside it", () => {
  const target = rootOf({ target: "at least 30 ponds" }).querySelector("target");
  expect([target?.getAttribute("value"), target?.textContent.trim()]).toEqual(["30", "at least 30 ponds"]);
});

test("a number that is not sure is no value of the file", () => {
  expect(rootOf({ target: "3.500 ponds" }).tagName).toBe("none");
});

test.each<readonly [string, string, "signs" | "prefix" | null]>([
  ["XX-GOV-FIS-JMI", "XX-GOV-FIS", null],
  ["JMI-2019", "XX-GOV-FIS", "prefix"],
  ["XX-GOV-FISJMI", "XX-GOV-FIS", "prefix"],
  ["XX-GOV-FIS-", "XX-GOV-FIS", "prefix"],
  ["XX-GOV-FIS-JMI/2019", "XX-GOV-FIS", "signs"],
  ["XX-GOV-F&S-JMI", "XX-GOV-F&S", "signs"],
  ["XX GOV-JMI", "XX GOV", "signs"],
])("activity %s of organisation %s: %s", (activity, organisation, fault) => {
  expect(publisherFault({ ...PUBLISHER, activity, organisation })).toBe(fault);
});

test.each([
  [{ country: "", sector: "" }, null],
  [{ country: "KH", sector: "11220" }, null],
  [{ country: "Cambodia", sector: "11220" }, "country"],
  [{ country: "kh", sector: "" }, "country"],
  [{ country: "KH", sector: "112" }, "sector"],
  [{ country: "", sector: "Education" }, "sector"],
] as const)("country and sector %j: %s", (told, fault) => {
  expect(publisherFault({ ...PUBLISHER, ...told })).toBe(fault);
});
