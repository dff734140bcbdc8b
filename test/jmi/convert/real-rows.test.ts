import type { Workbook } from "../../../src/grid/grid";
import type { PlannedContent } from "../../../src/grid/sheet-plan";
import type { Conversion } from "../../../src/jmi/convert/conversion";
import { convertMatrix } from "../../../src/jmi/convert/convert-matrix";
import { flatLayout, oldLayout, sharedRows } from "../real-layouts";
import { converted, matrixOf } from "./convert-text";

type Columns = readonly (readonly [heading: string, key: string])[];
const OF_2007: Columns = [
  ["Target", "output"],
  ["Actions Needed", "activity"],
  ["Responsible Government Institution", "implementer"],
  ["Concerned TWG", "twg"],
];
const FILES: readonly (readonly [name: string, file: string, columns: Columns | null, from: string])[] = [
  [
    "2004",
    "jmi-2004-7th-cg.csv",
    [
      ["Areas", "twg"],
      ["JMI", "output"],
      ["Status", "indicator"],
    ],
    "2004",
  ],
  ["2006", "jmi-2006-8th-cg.csv", [...OF_2007, ["Time Frame", "target_date"]], "2006"],
  ["2007", "jmi-2007-1st-cdcf.csv", OF_2007, "2007"],
  ["2006 as an export", "jmi-2006-8th-cg.csv", null, "other"],
  ["2007 as an export", "jmi-2007-1st-cdcf.csv", null, "other"],
];

/** Words and figures; the numbers of a list are told by the rows' order. */
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}%]+/gu) ?? [];

function textsOf({ rows, implementers, kept, twg }: Conversion): string {
  const contents = [
    ...rows.flatMap((row) => [...row.values()]),
    ...implementers,
    ...kept.flatMap(({ cells }) => cells),
  ];
  const text = (content: PlannedContent | undefined) =>
    typeof content === "object" ? JSON.stringify(content) : String(content ?? "");
  return [twg, ...contents.map(text)].join("\n");
}

describe.each(FILES)("rows of %s", (_, file, columns, from) => {
  const rows = sharedRows(file);
  if (rows === null) {
    test("are not here: nothing to convert", () => expect(rows).toBeNull());
    return;
  }
  const workbook: Workbook = columns ? oldLayout(rows, columns, "Joint Monitoring Indicators") : flatLayout(rows);
  const matrix = matrixOf(workbook);
  const conversion = convertMatrix(matrix);
  if (!conversion) throw new Error("nothing was converted");

  test("are known for their layout, and none is missing", () => {
    expect(conversion.from).toBe(from);
    expect(matrix.rows).toHaveLength(rows.length);
    expect(conversion.rows.length).toBeGreaterThanOrEqual(rows.length);
    console.info(
      `${file} (${from}): ${rows.length} rows became ${conversion.rows.length}; ` +
        (["unrolled", "confirm", "kept"] as const)
          .map((kind) => `${conversion.remarks.filter((remark) => remark.kind === kind).length} ${kind}`)
          .join(", "),
    );
  });

  test("stand with every word in the result", () => {
    const found = new Set(wordsOf(textsOf(conversion)));
    const keys = columns ? columns.map(([, key]) => key) : Object.keys(rows[0] ?? {});
    const lost = rows
      .flatMap((row) => keys.flatMap((key) => wordsOf(row[key] ?? "")))
      .filter((word) => !found.has(word));
    expect(lost).toEqual([]);
  });

  test("read from the new workbook as the same chain", () => {
    const again = matrixOf(converted(conversion));
    const outputs = ({ outcomes }: typeof again) =>
      outcomes.flatMap((outcome) => outcome.outputs.map(({ text }) => text));
    expect(outputs(again)).toEqual(outputs(matrix));
    const implementers = ({ outcomes }: typeof again) =>
      outcomes.flatMap((outcome) =>
        outcome.outputs.flatMap((output) => output.activities.flatMap(({ implementer }) => implementer || [])),
      );
    expect(implementers(again)).toEqual(implementers(matrix));
    expect(again.outcomes.map(({ twg }) => twg)).toEqual(matrix.outcomes.map(({ twg }) => twg));
  });
});
