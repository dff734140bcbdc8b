import Ajv from "ajv-draft-04";
import addFormats from "ajv-formats";
import { createTranslate } from "../../src/messages/translate";
import { findingIds } from "../../src/report/finding-ids";
import { reportText } from "../../src/report/report-format";
import { fileUri } from "../../src/report/sarif/file-uri";
import { sarifFormat } from "../../src/report/sarif/sarif-format";
import { checked, FAULTY, UNREADABLE } from "./checked";
import schema from "./schemas/sarif-2.1.0-rtm.5.json";

const format = sarifFormat({
  tool: { name: "results-matrix", version: "0.1.0" },
  translate: createTranslate(),
  language: "en",
  helpUri: (rule) => `https://addins.example.gov/results/rules/${rule}.md`,
});
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats(ajv);
const isSarif = ajv.compile(schema);

function sarif(...reports: Parameters<typeof reportText>[1]) {
  const log = JSON.parse(reportText(format, reports));
  expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
  return log.runs[0];
}

test("keeps to the schema of SARIF 2.1.0, whatever the files are", () => {
  expect(sarif().results).toEqual([]);
  expect(sarif(UNREADABLE).results).toEqual([]);
  expect(sarif(checked("== Notes ==\n| a | b |\n| 1 | 2 |")).results).toEqual([]);
  expect(sarif(checked(FAULTY), UNREADABLE, checked(FAULTY, "/in/c.xlsx")).results.length).toBeGreaterThan(2);
});

test("the schema check refuses what is no SARIF", () => {
  const log = JSON.parse(reportText(format, [checked(FAULTY)]));
  delete log.runs[0].results[0].message;
  expect(isSarif(log)).toBe(false);
});

test("a result names its rule, level, cell and identity", () => {
  const report = checked(FAULTY);
  const { results, tool } = sarif(report);
  const result = results.find(({ ruleId }: { ruleId: string }) => ruleId === "CFR-203");
  const finding = report.inspection.matrices[0]?.findings.find(({ rule }) => rule === "CFR-203");
  expect(result).toMatchObject({
    level: "error",
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: "a.xlsx" } },
        logicalLocations: [{ name: "D3", fullyQualifiedName: "'M'!D3" }],
      },
    ],
    partialFingerprints: {
      "resultsMatrixFinding/v1": findingIds(report.inspection.matrices).get(finding ?? ({} as never)),
    },
    suppressions: [],
  });
  expect(result.message.text).toContain("has no unit");
  expect(tool.driver.rules[result.ruleIndex]).toMatchObject({
    id: "CFR-203",
    helpUri: "https://addins.example.gov/results/rules/CFR-203.md",
  });
});

test("a justification is a suppression with its reason", () => {
  const run = sarif(
    checked(`
      == M ==
      | Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
      | Roads | Resurface | Roads resurfaced | Number | 100 | 100 | 90 | 80 | 80 | 60 |
      == Review ==
      | Rule | Sheet | Cell | Reason | By | Date |
      | CFR-304 | M | | Counted in tens | A. Reviewer | 2026-02-01 |
    `),
  );
  const suppressed = run.results.filter(({ suppressions }: { suppressions: unknown[] }) => suppressions.length > 0);
  expect(suppressed).toEqual([
    expect.objectContaining({
      ruleId: "CFR-304",
      suppressions: [
        {
          kind: "inSource",
          status: "accepted",
          justification: "Counted in tens",
          properties: { by: "A. Reviewer", date: "2026-02-01" },
        },
      ],
    }),
  ]);
});

test("a file that cannot be read is a notification of a run that did not succeed", () => {
  const { invocations, artifacts } = sarif(checked(FAULTY), UNREADABLE);
  expect(invocations).toEqual([
    {
      executionSuccessful: false,
      toolExecutionNotifications: [expect.objectContaining({ level: "error", descriptor: { id: "not-a-workbook" } })],
    },
  ]);
  expect(artifacts.map(({ location }: { location: { uri: string } }) => location.uri)).toEqual([
    "a.xlsx",
    "sub%20folder/b%3F.xlsx",
  ]);
});

test.each([
  ["in/a b.xlsx", "in/a%20b.xlsx"],
  ["/in/é.xlsx", "file:///in/%C3%A9.xlsx"],
  ["C:\\in\\a.xlsx", "file:///C:/in/a.xlsx"],
  ["a:b.xlsx", "a%3Ab.xlsx"],
])("%s as a URI is %s", (path, uri) => expect(fileUri(path)).toBe(uri));
