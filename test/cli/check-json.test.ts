import { writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { CFR_HEADINGS } from "../support/cfr-table";
import { cli } from "../support/run-cli";
import { checkFolder, json } from "./check-folder";
import type { Report } from "./check-folder";

const at = checkFolder();

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
      ["unreadable", "text-file"],
      ["unreadable", "not-found"],
      ["no-matrix", null],
      ["checked", null],
    ]);
    expect(report.summary).toMatchObject({ files: 4, unreadable: 2 });
    expect(status).toBe(2);
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringContaining("notes.xlsx: this is plain text"),
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

  test("a folder whose workbooks are in the folders in it is told so, with one to name", async () => {
    const report = await json(at("district"));
    expect(report.files.map(({ error }) => error?.code)).toEqual(["only-subfolders"]);
    expect(report.files[0]?.error?.message).toContain(
      `left alone; name those that hold workbooks, such as ${at("district/east")}.`,
    );
    expect((await json(at("district/east"))).files.map(({ file }) => file)).toEqual([at("district/east/a.xlsx")]);
  });

  test("the same files give the same report", async () => {
    const run = () => cli("check", at("faulty.xlsx"), at("sound.xlsx"), "--format", "json", "--as-of", "2026-01-01");
    expect(await run()).toEqual(await run());
  });

  test("a justification on the Review sheet comes with its finding", async () => {
    const rows = [
      CFR_HEADINGS,
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
