import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ministryWorkbook } from "../support/ministry-workbook";
import { cli } from "../support/run-cli";

/** Nothing says whether E or F is the weight: both add up to 100. */
const HEADINGS = ["Objective", "Action", "Success indicator", "Unit", "Share of merit", "Share of budget", "Target"];
const ROWS = [
  ["Good bread", "Inspect ovens", "Ovens inspected", "Number", "50", "60", "40"],
  ["Good beer", "Taste", "Beers tasted", "Number", "50", "40", "7"],
];

interface Reported {
  readonly files: readonly {
    readonly matrices: readonly {
      readonly columns: Readonly<Record<string, string>>;
      readonly columnsRead: readonly { readonly field: string; readonly letter: string; readonly why: string }[];
      readonly questions: readonly {
        readonly column: string;
        readonly mayBe: readonly string[];
        readonly message: string;
      }[];
      readonly indicators: readonly { readonly weight: number | null }[];
    }[];
  }[];
}

let folder = "";
let file = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "columns-"));
  file = join(folder, "plan.xlsx");
  const columns = HEADINGS.map((heading) => ({ heading, width: 20 }));
  await writeFile(file, await ministryWorkbook({ sheet: "Plan 2", above: ["PLAN"], columns, rows: ROWS }));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function check(...options: readonly string[]) {
  const { out, err } = await cli("check", file, "--format", "json", ...options);
  const matrix = (JSON.parse(out) as Reported).files[0]?.matrices[0];
  if (!matrix) throw new Error("no matrix");
  return { matrix, err };
}

test("what cannot be told is asked: which column, what it may be, and how to say so", async () => {
  const { matrix, err } = await check();
  expect(matrix.columns).not.toHaveProperty("weight");
  expect(matrix.questions.map(({ column, mayBe }) => [column, mayBe])).toEqual([
    ["E", ["weight"]],
    ["F", ["weight"]],
  ]);
  expect(err).toContain('--columns "Plan 2!weight=E"');
  const pretty = await cli("check", file);
  expect(pretty.out).toContain('--columns "Plan 2!weight=F"');
});

test.each([["Plan 2 "], [" Plan 2"], ["Plan, 2"], ["Plan='2'!"]])(
  "what is asked of the sheet “%s” can be said as it is written there",
  async (sheet) => {
    const odd = join(folder, "odd.xlsx");
    const columns = HEADINGS.map((heading) => ({ heading, width: 20 }));
    await writeFile(odd, await ministryWorkbook({ sheet, above: ["PLAN"], columns, rows: ROWS }));
    const { err } = await cli("check", odd, "--format", "json");
    const hint = /--columns "([^"]*=F)"/.exec(err)?.[1] ?? "";
    const settled = await cli("check", odd, "--format", "json", "--columns", hint);
    expect(settled.err).toBe("");
    expect((JSON.parse(settled.out) as Reported).files[0]?.matrices[0]?.columns["weight"]).toBe("F");
  },
);

test.each([
  ["check", "html"],
  ["score", "pretty"],
])("%s --format %s asks too, where people read it", async (command, format) => {
  const { out } = await cli(command, file, "--format", format);
  expect(out).toMatch(/column E \(“Share of merit”\) may be weight/);
  const told = await cli(command, file, "--format", format, "--columns", "weight=F");
  expect(told.out).not.toContain("may be weight");
});

test.each([
  ["weight=F"],
  ["Plan 2!weight=F"],
  ["'Plan 2'!Weight=f"],
  ["[plan.xlsx]Plan 2!weight=F"],
  ["[plan.xlsx]weight=F"],
])("--columns %s settles it", async (said) => {
  const { matrix, err } = await check("--columns", said);
  expect(matrix.columns["weight"]).toBe("F");
  expect(matrix.columnsRead.find(({ field }) => field === "weight")).toMatchObject({ letter: "F", why: "told" });
  expect(matrix.indicators.map(({ weight }) => weight)).toEqual([60, 40]);
  expect(matrix.questions).toEqual([]);
  expect(err).toBe("");
});

test.each([["Plan 3!weight=F"], ["[other.xlsx]weight=F"]])("--columns %s is about another table", async (said) => {
  expect((await check("--columns", said)).matrix.columns).not.toHaveProperty("weight");
});

describe("a name that nothing in the run has is told once, with what there is", () => {
  let other = "";
  let third = "";
  beforeAll(async () => {
    const columns = HEADINGS.map((heading) => ({ heading, width: 20 }));
    [other, third] = [join(folder, "second.xlsx"), join(folder, "third.xlsx")];
    await writeFile(other, await ministryWorkbook({ sheet: "Matrix", above: ["PLAN"], columns, rows: ROWS }));
    await writeFile(third, await ministryWorkbook({ sheet: "Annex", above: ["PLAN"], columns, rows: ROWS }));
    await writeFile(join(folder, "broken.xlsx"), "nothing of a workbook");
  });
  const said = async (...args: readonly string[]) =>
    (await cli(...args)).err.split("\n").filter((line) => line.startsWith("--columns"));

  test.each([
    ["Plan 3!weight=F,unit=D", ["“Plan 3”", "“Plan 2”"]],
    ["plan2!weight=F", ["“plan2”", "“Plan 2”"]],
    ["Annex!weight=F", ["“Annex”", "“Plan 2”, “Matrix”"]],
    ["[second.xlsx]Plan 2!weight=F", ["second.xlsx has no sheet “Plan 2”", "“Matrix”"]],
    ["[missing.xlsx]Matrix!weight=F,Unheard!unit=D", ["none of the files is called “missing.xlsx”"]],
  ])("%s", async (columns, words) => {
    const lines = await said("check", file, other, "--columns", columns);
    expect(lines).toHaveLength(1);
    for (const word of words) expect(lines[0]).toContain(word);
  });

  test.each([
    ["a sheet of one file of several", "Matrix!weight=F,'Plan 2'!weight=F", []],
    ["a file that is there", "[second.xlsx]Matrix!weight=F", []],
    ["no sheet at all", "weight=F", []],
    ["a sheet that another part of the files may have", "Annex!weight=F", ["--shard", "1/2"]],
    ["a file of another part", "[second.xlsx]Matrix!weight=F", ["--shard", "1/2"]],
  ])("silent: %s", async (_, columns, options) => {
    expect(await said("check", file, other, "--columns", columns, ...options)).toEqual([]);
  });

  test("a part of the files tells of a file of its own", async () => {
    const columns = ["--columns", "[plan.xlsx]Annex!weight=F"];
    expect(await said("check", file, other, "--shard", "1/2", ...columns)).toHaveLength(1);
    expect(await said("check", file, other, "--shard", "2/2", ...columns)).toEqual([]);
  });

  test("nothing is said of the sheets of a file that could not be read", async () => {
    expect(await said("check", join(folder, "broken.xlsx"), "--columns", "Annex!weight=F")).toEqual([]);
  });

  test("compare and letter tell it too, of all their files together", async () => {
    const columns = ["--columns", "Annex!weight=F"];
    expect(await said("compare", file, other, ...columns)).toHaveLength(1);
    expect(await said("compare", file, third, ...columns)).toEqual([]);
    const letter = (out: string) => ["--out", join(folder, out), ...columns];
    expect(await said("letter", file, ...letter("one.txt"))).toHaveLength(1);
    expect(await said("letter", file, "--previous", third, ...letter("two.txt"))).toEqual([]);
  });

  test("the report on standard output stays as it is", async () => {
    const { out, status } = await cli("check", file, "--format", "csv", "--columns", "Plan 3!weight=F");
    expect(out).not.toContain("--columns");
    expect(status).toBe((await cli("check", file)).status);
  });
});

test("a column can be another than its heading says, or not be there", async () => {
  const { matrix } = await check("--columns", "target=F,unit=-", "--columns", "weight=E");
  expect(matrix.columns).toMatchObject({ target: "F", weight: "E" });
  expect(matrix.columns).not.toHaveProperty("unit");
});

test("score takes it too", async () => {
  const { status, err } = await cli("score", file, "--columns", "weight=F");
  expect([status, err]).toEqual([0, ""]);
});

test.each([
  ["weight", "is not a column"],
  ["weight=", "is not a column"],
  ["=F", "is not a column"],
  ["heaviness=F", "no field “heaviness”"],
])("--columns %s is refused in one sentence", async (said, sentence) => {
  const { status, err } = await cli("check", file, "--columns", said);
  expect(status).toBe(2);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).toContain(sentence);
});
