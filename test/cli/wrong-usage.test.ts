import { writeFile } from "node:fs/promises";
import { cli } from "../support/run-cli";
import { checkFolder } from "./check-folder";

const at = checkFolder();

describe("wrong usage ends with one sentence and status 2", () => {
  test.each<readonly [string, readonly string[], string]>([
    ["no command", [], "Usage:"],
    ["an unknown command", ["chekc", "x"], "unknown command"],
    ["no file", ["check"], "missing required argument"],
    ["too many files", ["compare", "a.xlsx", "b.xlsx", "c.xlsx"], "Expected 2 arguments but got 3. Try --help."],
    ["an unknown option", ["check", "x.xlsx", "--colour"], "unknown option"],
    ["an unknown format", ["check", "x.xlsx", "--format", "pdf"], "pretty, json, ndjson"],
    ["a report that is no workbook", ["progress", "x.xlsx", "--out", "y.pdf"], "does not end in .xlsx"],
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
