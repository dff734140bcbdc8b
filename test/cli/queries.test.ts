import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";
import { cli } from "../support/run-cli";
import { checkFolder, json } from "./check-folder";

const at = checkFolder();

type Row = Readonly<Record<string, unknown>>;

/** Runs a query of the documentation, as it stands there, over the shards in the tests' folder. */
async function rowsOf(query: string): Promise<readonly Row[]> {
  const sql = await readFile(join(__dirname, "..", "..", "docs", "queries", query), "utf8");
  const connection = await (await DuckDBInstance.create(":memory:")).connect();
  try {
    await connection.run(`SET VARIABLE shards = '${at("shard-*.ndjson").replaceAll("'", "''")}'`);
    const reader = await connection.runAndReadAll(sql);
    return reader.getRowObjectsJson();
  } finally {
    connection.closeSync();
  }
}

const files = ["inbox", "sound.xlsx", "faulty.xlsx", "notes.xlsx", "empty.xlsx"];

beforeAll(async () => {
  for (const shard of [1, 2, 3]) {
    const out = ["--format", "ndjson", "--shard", `${shard}/3`, "--out", at(`shard-${shard}.ndjson`)];
    await cli("check", ...files.map(at), ...out);
  }
});

test("DuckDB makes the register from several shards", async () => {
  const report = await json(...files.map(at));
  const register = await rowsOf("register.sql");
  expect(register.map(({ file }) => file)).toEqual(report.files.map(({ file }) => file).sort());
  const row = (name: string) => register.find(({ file }) => file === at(name));
  expect(row("sound.xlsx")).toMatchObject({
    entity: "MINISTRY OF WORKS",
    state: "received",
    kind: "cfr",
    guideline: "commonwealth-cfr",
    indicators: "2",
    missing_targets: "0",
    composite: 87,
    rating: "Very Good",
  });
  const findings = report.files.find(({ file }) => file === at("faulty.xlsx"))?.matrices[0]?.["findings"] as {
    severity: string;
  }[];
  expect(row("faulty.xlsx")).toMatchObject({
    errors: String(findings.filter(({ severity }) => severity === "error").length),
    missing_baselines: "2",
    missing_targets: "1",
    composite: null,
  });
  expect(row("notes.xlsx")).toMatchObject({ state: "unreadable", remark: expect.stringContaining("notes.xlsx") });
  expect(row("empty.xlsx")).toMatchObject({ state: "no-matrix", kind: null, errors: null });
});

test("DuckDB makes the league table from several shards", async () => {
  const league = await rowsOf("league.sql");
  expect(league.map(({ place, composite, file }) => [place, composite, file])).toEqual([
    ["1", 87, at("inbox/a.xlsx")],
    ["1", 87, at("inbox/b.xlsx")],
    ["1", 87, at("sound.xlsx")],
  ]);
});
