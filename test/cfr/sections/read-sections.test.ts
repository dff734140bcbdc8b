import fc from "fast-check";
import { readCfrMatrices } from "../../../src/cfr/read/read-cfr";
import type { CfrDocument } from "../../../src/cfr/sections/sections";
import { ruleTable } from "../../support/rule-table";
import { WHOLE, textOf } from "../rules/whole-document";
import { findingsOf, guideline, onlyMatrix } from "../support";

const MATRIX = `== Plan ==${WHOLE["2 Matrix"]}`;

function documentOf(text: string): CfrDocument {
  const { document } = onlyMatrix(ruleTable(text).workbook);
  if (!document) throw new Error("no document");
  return document;
}

describe("Section 1 in the layouts of others", () => {
  const expected = ["Safe roads", "Build them", ["Fewer deaths", "Shorter ways"]];
  const read = (text: string) => {
    const section = documentOf(`== First ==${text}\n${MATRIX}`).section1;
    return [section?.vision?.text, section?.mission?.text, section?.objectives.map((one) => one.text)];
  };

  test.each([
    [
      "labels beside",
      "\n| Vision | Safe roads |\n| Mission | Build them |\n| Objectives | 1. Fewer deaths |\n| | 2. Shorter ways |",
    ],
    [
      "labels above",
      "\n| Section 1A: Vision |\n| Safe roads |\n| Section 1B: Mission |\n| Build them |\n| Key objectives |\n| [1] Fewer deaths |\n| [2] Shorter ways |",
    ],
    [
      "label and text in one cell",
      "\n| Vision: Safe roads |\n| Mission: Build them |\n| Objectives of the department |\n| a) Fewer deaths |\n| b) Shorter ways |",
    ],
    [
      "numbered parts beside",
      "\n| 1A | Vision | Safe roads |\n| 1B | Mission | Build them |\n| 1C | Objectives | Fewer deaths |\n| | | Shorter ways |",
    ],
    [
      "a column of numbers",
      "\n| 1A | VISION |\n| | Safe roads |\n| 1B | MISSION |\n| | Build them |\n| 1C | OBJECTIVES |\n| 1 | Fewer deaths |\n| 2 | Shorter ways |",
    ],
  ])("%s", (_, text) => {
    expect(read(text)).toEqual(expected);
  });

  test("the explanations beside our own headings are no content", () => {
    const text = `== About ==${WHOLE.About}\n== First ==\n| 1A | Vision | What people find |\n| | |\n| 1C | Objectives | Results |\n| 1 | |\n${MATRIX}`;
    expect(documentOf(text).section1).toMatchObject({ vision: { text: "" }, objectives: [] });
  });

  test("an objective column of a matrix is no Section 1", () => {
    expect(documentOf(MATRIX).section1).toBeNull();
  });
});

test("all sections on one sheet, in any order", () => {
  const { About: about, ...sections } = WHOLE;
  const gap = "\n|  |\n|  |";
  const oneSheet = Object.values(sections).reverse().join(gap);
  const { found, section1, section3, section4, section5, section6 } = documentOf(
    textOf({ About: about, Everything: oneSheet }),
  );
  expect(found.map(({ content }) => content).sort()).toEqual([
    "acronyms",
    "definitions",
    "matrix",
    "objectives",
    "outcomes",
    "requirements",
    "trends",
  ]);
  expect(section1?.objectives).toHaveLength(8);
  expect(
    [section3?.rows, section4?.definitions?.rows, section5?.rows, section6?.rows].map((rows) => rows?.length),
  ).toEqual([9, 9, 1, 8]);
});

test("Section 3 lacks columns, and says which", () => {
  const text = `${MATRIX}\n== Past ==\n| Action | Success indicator | Unit | Actual 2025 |\n| Pave | Kilometres paved | km | 85 |`;
  expect(documentOf(text).section3?.missingColumns).toEqual([
    "actualBefore",
    "target",
    "projectedNext",
    "projectedAfter",
  ]);
});

test("a table of joint monitoring indicators is no Section 6", () => {
  const text = `${MATRIX}\n== JMI ==\n| Outcome | Output | Indicator | Activity | Unit |\n| a | b | c | d | e |`;
  expect(documentOf(text).section6).toBeNull();
});

test("whatever stands in the cells, reading and checking end with findings and not with a failure", () => {
  const cell = fc.oneof(
    fc.constantFrom(
      "",
      "Vision",
      "1A",
      "Objectives",
      "Acronym",
      "Success indicator",
      "Outcome/impact",
      "Unit",
      "2026",
      "*",
      "N/A",
      "(",
      "by 2030",
      "Section 1C: objectives",
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[|\n\r=]/g, " ")),
  );
  const lines = fc.array(fc.array(cell, { minLength: 1, maxLength: 7 }), { maxLength: 12 });
  fc.assert(
    fc.property(lines, fc.constantFrom(...Object.keys(WHOLE)), (rows, sheet) => {
      const junk = `\n${rows.map((row) => `| ${row.join(" | ")} |`).join("\n")}`;
      const { workbook } = ruleTable(textOf({ ...WHOLE, [sheet]: `${junk}${WHOLE[sheet as keyof typeof WHOLE]}` }));
      findingsOf(workbook, { stage: "evaluation" });
      expect(readCfrMatrices(workbook, guideline).length).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 60 },
  );
});
