import { createTranslate } from "../../src/messages/translate";
import { describeFindings } from "../../src/report/described-findings";
import { findingsCsv } from "../../src/report/findings-csv";
import { findingsPage } from "../../src/report/findings-page/findings-page";
import { jsonFile } from "../../src/report/json";
import { reportText } from "../../src/report/report-format";
import { sarifFormat } from "../../src/report/sarif/sarif-format";
import { checked, FAULTY } from "./checked";

const translate = createTranslate();
const tool = { name: "results-matrix", version: "0" };

/** Ids by rule and cell. */
const idsOf = (text: string) =>
  new Map(
    describeFindings(checked(text).inspection, translate).map(({ id, finding, cell }) => [
      `${finding.rule} ${cell}`,
      id,
    ]),
  );

test("rows that move, a sheet of another name and lines above keep their findings", () => {
  const moved = idsOf(`
    == Second round ==
    | MINISTRY OF WORKS |
    | |
    | Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
    | Roads | Inspect | -cmd <b>Bridges</b> | | 40 | 50 | 45 | 40 | 35 | 30 |
    | Roads | Resurface |  Roads   Resurfaced | Number | 60 | 100 | 90 | | 70 | 60 |
  `);
  const before = idsOf(FAULTY);
  expect(moved.get("CFR-203 D4")).toBe(before.get("CFR-203 D3"));
  expect(moved.get("CFR-301 H5")).toBe(before.get("CFR-301 H2"));
});

test("another rule, column, row or words make another finding", () => {
  const ids = [...idsOf(FAULTY).values()];
  expect(new Set(ids).size).toBe(ids.length);
  const other = idsOf(FAULTY.replace("Roads resurfaced", "Roads sealed"));
  expect(other.get("CFR-301 H2")).not.toBe(idsOf(FAULTY).get("CFR-301 H2"));
});

test("rows that are alike are told apart by their order", () => {
  const twice = `
    == M ==
    | Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
    | Roads | Build | Roads built | | 60 | 100 | 90 | 80 | 70 | 60 |
    | Roads | Build | Roads built | | 40 | 100 | 90 | 80 | 70 | 60 |
  `;
  const ids = idsOf(twice);
  expect(ids.get("CFR-203 D2")).not.toBe(ids.get("CFR-203 D3"));
});

test("a finding has one identity in every format", () => {
  const report = checked(FAULTY);
  const ids = describeFindings(report.inspection, translate).map(({ id }) => id);
  const json = jsonFile(report, translate).matrices.flatMap(({ findings }) => findings.map(({ id }) => id));
  const csv = reportText(findingsCsv(translate), [report])
    .trimEnd()
    .split("\r\n")
    .slice(1)
    .map((line) => line.slice(-16));
  const options = { tool, translate, language: "en" };
  const sarif = JSON.parse(reportText(sarifFormat({ ...options, helpUri: (rule) => `urn:${rule}` }), [report]));
  const page = reportText(findingsPage({ ...options, asOf: "2026-03-31" }), [report]);
  expect(ids.length).toBeGreaterThan(1);
  expect(ids.every((id) => /^[0-9a-f]{16}$/.test(id))).toBe(true);
  expect(json).toEqual(ids);
  expect(csv).toEqual(ids);
  expect(
    sarif.runs[0].results.map(
      (result: { partialFingerprints: object }) => Object.values(result.partialFingerprints)[0],
    ),
  ).toEqual(ids);
  expect([...page.matchAll(/data-finding="([^"]+)"/g)].map(([, id]) => id)).toEqual(ids);
});
