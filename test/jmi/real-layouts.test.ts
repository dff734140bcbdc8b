import { toA1 } from "../../src/grid/cell-ref";
import { isBlank } from "../../src/grid/grid";
import type { Workbook } from "../../src/grid/grid";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { flatLayout, oldLayout, sharedRows } from "./real-layouts";
import { checkJmi, guideline } from "./run-jmi";

const of2006 = sharedRows("jmi-2006-8th-cg.csv");
const of2007 = sharedRows("jmi-2007-1st-cdcf.csv");

const COLUMNS_2007 = [
  ["Target", "output"],
  ["Actions Needed", "activity"],
  ["Responsible Government Institution", "implementer"],
  ["Concerned TWG", "twg"],
] as const;
const COLUMNS_2006 = [...COLUMNS_2007, ["Time Frame", "target_date"]] as const;

/** Rows of a sheet below its header that hold anything. */
function filledRows(workbook: Workbook, header: number): readonly number[] {
  return (workbook.grids[0]?.values ?? []).flatMap((row, index) =>
    index > header && row.some((value) => !isBlank(value)) ? [index] : [],
  );
}

function counts(workbook: Workbook): Readonly<Record<string, number>> {
  const tally: Record<string, number> = {};
  for (const { rule, messageId } of checkJmi(workbook))
    tally[`${rule}:${messageId}`] = (tally[`${rule}:${messageId}`] ?? 0) + 1;
  return tally;
}

if (of2006 === null || of2007 === null) {
  test("the shared JMI matrices of 2006 and 2007 are not here: nothing to read", () =>
    expect(of2006 ?? of2007).toBeNull());
} else {
  const workbooks: readonly (readonly [string, Workbook, number, number])[] = [
    ["2006 as it was printed", oldLayout(of2006, COLUMNS_2006, "Joint Monitoring Indicators 2006"), 2, 37],
    ["2006 as an export", flatLayout(of2006), 0, 37],
    ["2007 as it was printed", oldLayout(of2007, COLUMNS_2007, "Joint Monitoring Indicators 2007"), 2, 15],
    ["2007 as an export", flatLayout(of2007), 0, 15],
  ];

  test.each(workbooks)("every row of %s is found", (_, workbook, header, rows) => {
    const matrices = readJmiMatrices(workbook, guideline);
    expect(matrices.map((matrix) => matrix.rows)).toEqual([filledRows(workbook, header)]);
    expect(matrices[0]?.rows.length).toBe(rows);
    const inChain = matrices[0]?.outcomes.flatMap((outcome) => outcome.outputs).flatMap((output) => output.rows);
    expect(inChain?.map(({ row }) => row)).toEqual(matrices[0]?.rows);
  });

  test.each(workbooks)("a column that %s never had is one finding at the headings", (_, workbook, header) => {
    const structure = checkJmi(workbook, ["JMI-01", "JMI-06", "JMI-11", "JMI-46"]);
    expect(structure.length).toBeLessThanOrEqual(3);
    expect(structure.every((finding) => finding.at.row === header)).toBe(true);
  });

  test("2006, printed: one missing baseline and one missing target an output, and what its time frames lack", () => {
    expect(counts(workbooks[0]?.[1] as Workbook)).toEqual({
      "JMI-03:no-partner": 4,
      "JMI-46:missing": 1,
      "JMI-08:missing": 31,
      "JMI-09:missing": 29,
      "JMI-09:direction-only": 2,
      "JMI-10:missing": 26,
      "JMI-13:missing": 2,
      "JMI-35:recurring": 7,
      "JMI-35:unreadable": 1,
      "JMI-35:no-year": 1,
      "JMI-35:unsure": 1,
      "JMI-35:nothing-to-inherit": 14,
      "JMI-53:spelt": 2,
    });
  });

  test("2007, export: the one row with baseline and target is not blamed, ranges and lists of dates are asked about", () => {
    const workbook = workbooks[3]?.[1] as Workbook;
    expect(counts(workbook)).toEqual({
      "JMI-03:no-partner": 1,
      "JMI-30:activity": 1,
      "JMI-32:missing": 8,
      "JMI-32:no-common-word": 1,
      "JMI-06:column-empty": 1,
      "JMI-46:wording": 1,
      "JMI-11:column-empty": 1,
      "JMI-08:missing": 11,
      "JMI-09:missing": 10,
      "JMI-09:unreadable": 1,
      "JMI-10:missing": 6,
      "JMI-13:missing": 5,
      "JMI-35:recurring": 3,
      "JMI-35:several": 1,
      "JMI-35:nothing-to-inherit": 3,
      "JMI-36:several": 1,
      "JMI-52:cut": 1,
    });
    const deliveries = of2007.findIndex((row) => row["baseline"] === "38%") + 1;
    expect(
      checkJmi(workbook)
        .filter((finding) => finding.at.row === deliveries)
        .map((finding) => `${toA1(finding.at)} ${finding.rule}`),
    ).toEqual([`I${deliveries + 1} JMI-10`]);
  });
}
