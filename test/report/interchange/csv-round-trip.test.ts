import fc from "fast-check";
import type { PlannedContent } from "../../../src/grid/sheet-plan";
import type { JmiMatrix } from "../../../src/jmi/matrix";
import type { TemplateColumn } from "../../../src/jmi/template/matrix-layout";
import { jmiCsv } from "../../../src/report/interchange/jmi-csv";
import { readJmiCsv } from "../../../src/report/interchange/read-jmi-csv";
import { guideline, templateMatrix } from "./template-matrix";

type Row = ReadonlyMap<TemplateColumn, PlannedContent>;

function imported(text: string) {
  const read = readJmiCsv(text, guideline);
  if (read.state === "failed") throw new Error(read.code);
  return read.filled;
}

/** Everything that the chain holds, without the places it was read from. */
function chainOf({ outcomes }: JmiMatrix): unknown {
  return JSON.parse(
    JSON.stringify(outcomes, (key, value: unknown) =>
      /^(?:at|implementerAt|row|rows)$/.test(key) ? undefined : value,
    ),
  );
}

describe.each(["csv", "hxl"] as const)("%s", (kind) => {
  test("the worked example comes back with every text, value and date", () => {
    const before = templateMatrix();
    const after = templateMatrix(imported(jmiCsv(before, kind)));
    expect(chainOf(after)).toEqual(chainOf(before));
  });

  const odd = fc
    .array(
      fc.constantFrom(
        "=",
        "+",
        "-",
        "@",
        "'",
        '"',
        ",",
        ";",
        "\t",
        "\n",
        "|",
        "#",
        "a",
        "ខ",
        "៥",
        " ",
        "7",
        "\u200b",
        "€",
      ),
      { maxLength: 12 },
    )
    .map((signs) => `x${signs.join("")}`.trim());
  const start = fc.constantFrom("", "=", "+", "-", "@", "'", "'=", "''-", "=SUM(A1)");
  const text = fc.tuple(start, odd).map(([sign, words]) => `${sign}${words}`);
  const value = fc.oneof(
    fc.integer({ min: -1000, max: 100_000 }),
    fc
      .double({ min: -10, max: 10, noNaN: true, noDefaultInfinity: true })
      .map((number) => Number(number.toFixed(3)) + 0),
    text,
  );
  const day = fc.oneof(fc.constantFrom<PlannedContent>(2018, { date: "2018-12-31" }, "Q4 of 2019", "SY 2018/19"));

  test("any cell comes back as it was", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            cells: fc.record({
              indicator: text,
              activity: text,
              baseline: value,
              baselineDate: day,
              target: value,
              challenges: text,
            }),
            more: text,
          }),
          { minLength: 1, maxLength: 5 },
        ),
        (made) => {
          const rows = made.map(({ cells }, index): Row => {
            const chain = { outcome: "Safe water by 2023", output: `Wells, part ${index + 1}` };
            return new Map(Object.entries({ ...chain, ...cells }) as [TemplateColumn, PlannedContent][]);
          });
          const kept = [{ heading: "Sources, amounts", cells: made.map(({ more }) => more) }];
          const back = imported(jmiCsv(templateMatrix({ rows, kept }), kind));
          expect(back.kept).toEqual(kept);
          expect(back.rows.map((row) => Object.fromEntries(row))).toEqual(rows.map((row) => Object.fromEntries(row)));
        },
      ),
      { numRuns: 40 },
    );
  });

  test("no field can be taken for a formula", () => {
    const rows: Row[] = [
      new Map<TemplateColumn, PlannedContent>([
        ["output", "Wells"],
        ["indicator", '=HYPERLINK("x")'],
        ["activity", "@dig"],
        ["baseline", "-5 wells"],
      ]),
    ];
    const csv = jmiCsv(templateMatrix({ rows, kept: [] }), kind);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain("'@dig");
    expect(csv).toContain("'-5 wells");
  });
});

test("the second line of an HXL file is its hashtags", () => {
  const [heads, tags] = jmiCsv(templateMatrix(), "hxl").split("\r\n");
  expect(heads?.split(",").slice(0, 3)).toEqual(["\ufefftwg", "outcome", "output"]);
  expect(tags?.split(",").slice(0, 6)).toEqual([
    "#org",
    "#description+outcome",
    "#output",
    "#indicator+name",
    "#activity",
    "#meta+comment+partnering",
  ]);
});

test("another's CSV is read by its headings or hashtags, separated by semicolons too", () => {
  const read = readJmiCsv("Output;Output indicator;Funding\nWells;Wells dug;=1+1\n", guideline);
  expect(read).toEqual({
    state: "read",
    twg: "",
    filled: {
      rows: [
        new Map([
          ["output", "Wells"],
          ["indicator", "Wells dug"],
        ]),
      ],
      kept: [{ heading: "Funding", cells: ["=1+1"] }],
    },
  });
  const tagged = readJmiCsv("A,B\n#indicator+name,#OUTPUT\nWells dug,Wells\n", guideline);
  expect(tagged.state === "read" && [...(tagged.filled.rows[0]?.keys() ?? [])]).toEqual(["indicator", "output"]);
});

test("a file without rows, or without anything of a matrix, is refused", () => {
  expect(readJmiCsv("", guideline)).toEqual({ state: "failed", code: "empty" });
  expect(readJmiCsv("output,indicator\n", guideline)).toEqual({ state: "failed", code: "empty" });
  expect(readJmiCsv("name,price\nbread,3\n", guideline)).toEqual({ state: "failed", code: "no-columns" });
});
