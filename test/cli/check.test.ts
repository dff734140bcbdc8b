import { spawnSync } from "node:child_process";
import { copyFile, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { ministryWorkbook } from "../support/ministry-workbook";
import type { MinistryTable } from "../support/ministry-workbook";
import { makeWorkbook } from "../support/make-zip";
import { cli } from "../support/run-cli";

const HEADINGS = [
  "Objective",
  "Action",
  "Success indicator",
  "Unit",
  "Weight",
  "Excellent (100%)",
  "Very Good (90%)",
  "Good (80%)",
  "Fair (70%)",
  "Poor (60%)",
  "Achievement",
];

const cfr = (rows: readonly (readonly string[])[], sheet = "Matrix"): MinistryTable => ({
  sheet,
  above: ["MINISTRY OF WORKS"],
  columns: HEADINGS.map((heading) => ({ heading, width: 14 })),
  rows,
});

const sound = cfr([
  ["Better roads", "Resurface roads", "Roads resurfaced", "Number", "60", "100", "90", "80", "70", "60", "85"],
  ["Better roads", "Inspect bridges", "Bridges inspected", "Number", "40", "50", "45", "40", "35", "30", "45"],
]);
const faulty = cfr([
  ["Better roads", "Resurface roads", '=HYPERLINK("x") roads', "", "60", "100", "90", "80", "70", "60", ""],
  ["Better roads", "Inspect bridges", "Bridges inspected", "Number", "40", "", "", "", "", "", ""],
]);

// Several workbooks are made and read in each test; a busy machine takes its time.
jest.setTimeout(60_000);

let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-cli-"));
  await writeFile(at("sound.xlsx"), await ministryWorkbook(sound));
  await writeFile(at("faulty.xlsx"), await ministryWorkbook(faulty));
  await writeFile(at("empty.xlsx"), makeWorkbook({ sheet: "<sheetData/>" }));
  await writeFile(at("notes.xlsx"), "these are notes");
  await mkdir(at("inbox"));
  for (const name of ["b.xlsx", "a.xlsx", "~$a.xlsx"]) await copyFile(at("sound.xlsx"), at(`inbox/${name}`));
  await writeFile(at("inbox/readme.txt"), "no workbook");
  await mkdir(at("nothing"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Report {
  readonly tool: unknown;
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly matrices: readonly Record<string, unknown>[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

async function json(...args: readonly string[]): Promise<Report & { readonly exit: number }> {
  const { out, status } = await cli("check", "--format", "json", ...args);
  return { ...(JSON.parse(out) as Report), exit: status };
}

describe("check --format json", () => {
  test("a scored matrix has every member of the contract", async () => {
    const report = await json(at("sound.xlsx"));
    expect(report.tool).toEqual({ name: "results-matrix", version: expect.any(String) });
    expect(report.files[0]).toMatchObject({ file: at("sound.xlsx"), status: "checked", error: null });
    const matrix = report.files[0]?.matrices[0];
    expect(matrix).toMatchObject({
      kind: "cfr",
      sheet: "Matrix",
      range: "A3:K5",
      guideline: { id: "commonwealth-cfr", edition: "1.0" },
      columns: { objective: "A", indicator: "C", weight: "E", achievement: "K" },
      score: {
        composite: 87,
        rating: "Very Good",
        soFar: 87,
        floor: 87,
        ceiling: 87,
        weightCovered: 100,
        weightTotal: 100,
        objectives: [{ objective: "Better roads", weight: 100, score: 87 }],
      },
    });
    expect((matrix?.["indicators"] as unknown[])[0]).toEqual({
      row: 4,
      objective: "Better roads",
      outcome: null,
      output: null,
      indicator: "Roads resurfaced",
      unit: "Number",
      weight: 60,
      baseline: { state: "missing", raw: "" },
      target: { state: "value", value: 90, unit: "Number", date: null, raw: "90" },
      criteria: [100, 90, 80, 70, 60],
      achievement: 85,
      rawScore: 85,
      weightedScore: 51,
      unscored: null,
    });
  });

  test("a finding says rule, place, source and remedy", async () => {
    const report = await json(at("faulty.xlsx"));
    const findings = report.files[0]?.matrices[0]?.["findings"] as Record<string, unknown>[];
    expect(findings.find(({ rule }) => rule === "CFR-203")).toMatchObject({
      slug: "unit-missing",
      severity: expect.stringMatching(/^(error|warning|advice)$/),
      message: expect.stringContaining("has no unit"),
      sheet: "Matrix",
      cell: "D4",
      column: "Unit",
      related: expect.any(Array),
      source: {
        document: expect.any(String),
        clause: expect.any(String),
        authority: expect.stringMatching(/^(guideline|published|customary)$/),
      },
      fix: null,
      justification: null,
    });
    expect(report.files[0]?.matrices[0]?.["score"]).toBeNull();
    expect(report.exit).toBe(1);
    expect(report.summary["errors"]).toBeGreaterThan(0);
  });

  test("files keep the order given; bad ones are told and the others still checked", async () => {
    const { out, err, status } = await cli(
      "check",
      at("notes.xlsx"),
      at("gone.xlsx"),
      at("empty.xlsx"),
      at("sound.xlsx"),
      "--format",
      "json",
    );
    const report = JSON.parse(out) as Report;
    expect(report.files.map(({ status: state, error }) => [state, error?.code ?? null])).toEqual([
      ["unreadable", "not-a-workbook"],
      ["unreadable", "not-found"],
      ["no-matrix", null],
      ["checked", null],
    ]);
    expect(report.summary).toMatchObject({ files: 4, unreadable: 2 });
    expect(status).toBe(2);
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringContaining("notes.xlsx: this is not an Excel workbook"),
      expect.stringContaining("gone.xlsx: there is no such file"),
      expect.stringContaining("empty.xlsx: no CFR or JMI matrix"),
    ]);
  });

  test("a folder stands for the workbooks in it, without Excel's lock files", async () => {
    const report = await json(at("inbox"), at("nothing"));
    expect(report.files.map(({ file, error }) => error?.code ?? file)).toEqual([
      at("inbox/a.xlsx"),
      at("inbox/b.xlsx"),
      "empty-folder",
    ]);
  });

  test("the same files give the same report", async () => {
    const run = () => cli("check", at("faulty.xlsx"), at("sound.xlsx"), "--format", "json", "--as-of", "2026-01-01");
    expect(await run()).toEqual(await run());
  });

  test("a justification on the Review sheet comes with its finding", async () => {
    const rows = [
      HEADINGS,
      ["Better roads", "Resurface roads", "Roads resurfaced", "Number", 100, 100, 90, 80, 80, 60, null],
    ];
    const review = [
      ["Rule", "Sheet", "Cell", "Reason", "By", "Date"],
      ["CFR-304", "Matrix", "", "Counted in tens", "A. Reviewer", "2026-02-01"],
    ];
    await writeFile(
      at("reviewed.xlsx"),
      await writeXlsx({
        sheets: [
          { name: "Matrix", rows },
          { name: "Review", rows: review },
        ],
      }),
    );
    const report = await json(at("reviewed.xlsx"));
    const findings = report.files[0]?.matrices[0]?.["findings"] as { rule: string; justification: unknown }[];
    expect(findings.find(({ rule }) => rule === "CFR-304")?.justification).toEqual({
      reason: "Counted in tens",
      by: "A. Reviewer",
      date: "2026-02-01",
    });
    expect(findings.filter(({ justification }) => justification !== null)).toHaveLength(1);
  });
});

test("ndjson is one object of files a line", async () => {
  const { out } = await cli("check", at("sound.xlsx"), at("notes.xlsx"), "--format", "ndjson");
  const whole = await json(at("sound.xlsx"), at("notes.xlsx"));
  expect(
    out
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as unknown),
  ).toEqual(whole.files);
});

test("shards take every file once between them", async () => {
  const names = async (shard: string) =>
    (await json(at("inbox"), at("sound.xlsx"), "--shard", shard)).files.map(({ file }) => file);
  expect([...(await names("1/2")), ...(await names("2/2"))].sort()).toEqual(
    [at("inbox/a.xlsx"), at("inbox/b.xlsx"), at("sound.xlsx")].sort(),
  );
});

describe("check for people", () => {
  test("what is missing comes first, with what to do; no escape codes without a terminal", async () => {
    const { out, status } = await cli("check", at("faulty.xlsx"));
    expect(out.indexOf("Baselines and targets")).toBeGreaterThan(0);
    expect(out.indexOf("Baselines and targets")).toBeLessThan(out.indexOf("Everything else"));
    expect(out).toMatch(/D4 Unit {2}.*has no unit.*\[CFR-203\]\n\s+Do: /);
    expect(out).not.toContain("\u001b");
    expect(status).toBe(1);
  });

  test.each([["check"], ["score"]])(
    "%s tells of a file that cannot be read, or has nothing to read, once",
    async (command) => {
      const { out, err, status } = await cli(command, at("notes.xlsx"), at("empty.xlsx"), at("sound.xlsx"));
      expect(out.match(/this is not an Excel workbook/g)).toHaveLength(1);
      expect(out.match(/No CFR or JMI matrix was found/g)).toHaveLength(1);
      expect(err).toBe("");
      expect(status).toBe(2);
    },
  );

  test("where the report goes to a file, what could not be read is said besides", async () => {
    const { out, err } = await cli("check", at("notes.xlsx"), "--out", at("report.txt"));
    expect([out, err.match(/this is not an Excel workbook/g)?.length]).toEqual(["", 1]);
  });

  test("the score is told", async () => {
    expect((await cli("check", at("sound.xlsx"))).out).toContain("Composite score 87.00: Very Good");
  });
});

describe("score", () => {
  test("csv guards texts that look like formulas and keeps numbers whole", async () => {
    const minus = cfr([
      ['-Better, "roads"', "Resurface", "Roads", "Number", "100", "100", "90", "80", "70", "60", "85"],
    ]);
    await writeFile(at("minus.xlsx"), await ministryWorkbook(minus));
    const { out, status } = await cli("score", at("minus.xlsx"), "--format", "csv");
    expect(out).toContain(`,objective,"'-Better, ""roads""",100,85,,,,,\r\n`);
    expect(status).toBe(0);
  });

  test("json holds the score cards alone", async () => {
    const { out } = await cli("score", at("sound.xlsx"), "--format", "json");
    expect((JSON.parse(out) as Report).files[0]?.matrices[0]).toMatchObject({ kind: "cfr", score: { composite: 87 } });
  });

  test("a matrix without achievements has none", async () => {
    expect((await cli("score", at("faulty.xlsx"))).out).toContain("No achievement is entered yet");
  });
});

describe("wrong usage ends with one sentence and status 2", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["no command", [], "Usage:"],
    ["an unknown command", ["chekc", "x"], "unknown command"],
    ["no file", ["check"], "missing required argument"],
    ["an unknown option", ["check", "x.xlsx", "--colour"], "unknown option"],
    ["an unknown format", ["check", "x.xlsx", "--format", "pdf"], "pretty, json, ndjson"],
    ["a format to come", ["check", "x.xlsx", "--format", "sarif"], "not yet available"],
    ["a command to come", ["progress", "x.xlsx", "--out", "y.xlsx"], "not yet available"],
    ["no day", ["check", "x.xlsx", "--as-of", "2026-02-30"], "not a day"],
    ["an unknown stage", ["check", "x.xlsx", "--stage", "final"], "draft, submission, evaluation"],
    ["an unknown guideline", ["check", "x.xlsx", "--guideline", "atlantis"], "commonwealth-cfr"],
    ["a part that is none", ["check", "x.xlsx", "--shard", "3/2"], "not a part"],
  ])("%s", async (_, args, words) => {
    const { status, out, err } = await cli(...args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err).toContain(words);
    expect(err).not.toMatch(/\n\s+at /);
  });

  test("a guideline file that does not fit says where", async () => {
    await writeFile(at("own.json"), JSON.stringify({ kind: "cfr", id: "x" }));
    const { status, err } = await cli("check", at("sound.xlsx"), "--guideline", at("own.json"));
    expect(status).toBe(2);
    expect(err).toMatch(/own\.json is not a guideline.*edition/);
  });
});

describe("nothing that is read is written", () => {
  test("an output that is an input is refused, by any name", async () => {
    const before = await stat(at("sound.xlsx"));
    const { status, err } = await cli(
      "check",
      at("sound.xlsx"),
      "--format",
      "json",
      "--out",
      join(folder, "inbox", "..", "sound.xlsx"),
    );
    expect(status).toBe(2);
    expect(err).toContain("never written to");
    expect((await stat(at("sound.xlsx"))).mtimeMs).toBe(before.mtimeMs);
  });

  test("a report goes to --out and nowhere else", async () => {
    const { out } = await cli("check", at("sound.xlsx"), "--format", "json", "--out", at("report.json"));
    expect(out).toBe("");
    expect((JSON.parse(await readFile(at("report.json"), "utf8")) as Report).files).toHaveLength(1);
  });
});

describe("catalogues", () => {
  test("rules as a table and as data name the same rules", async () => {
    const { rules } = JSON.parse((await cli("rules", "--format", "json")).out) as {
      rules: { id: string; title: string }[];
    };
    expect(rules.length).toBeGreaterThan(3);
    expect(rules.every(({ id, title }) => title !== `rules.${id}.title`)).toBe(true);
    const table = (await cli("rules")).out;
    for (const { id } of rules) expect(table).toContain(`| ${id} |`);
  });

  test("the shipped guidelines", async () => {
    expect((await cli("guidelines")).out).toContain("| commonwealth-cfr | CFR |");
  });
});

test("the built command runs by itself", () => {
  const bundle = join(__dirname, "..", "..", "dist", "cli.js");
  const run = spawnSync(process.execPath, [bundle, "check", at("sound.xlsx"), "--format", "json"], {
    encoding: "utf8",
  });
  if (/Cannot find module.*cli\.js/.test(run.stderr))
    return console.warn("dist/cli.js is not built: the bundle was not tried");
  expect(run.stderr).toBe("");
  expect((JSON.parse(run.stdout) as Report).summary).toMatchObject({ files: 1, unreadable: 0 });
});
