import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { cli } from "../support/run-cli";
import { checkFolder } from "./check-folder";
import type { Report } from "./check-folder";

const at = checkFolder();

describe("nothing that is read is written", () => {
  test("an output that is an input is refused, by any name", async () => {
    const before = await stat(at("sound.xlsx"));
    const { status, err } = await cli(
      "check",
      at("sound.xlsx"),
      "--format",
      "json",
      "--out",
      join(at("inbox"), "..", "sound.xlsx"),
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

describe("a CSV file opens in Excel with its letters, and programs that read standard output get none before them", () => {
  const BYTE_ORDER_MARK = "\ufeff";

  test.each(["check", "score"])("%s", async (command) => {
    const args = [command, at("faulty.xlsx"), at("sound.xlsx"), "--format", "csv"];
    const { out } = await cli(...args);
    expect(out).toMatch(/^file,/);
    await cli(...args, "--out", at("report.csv"));
    expect(await readFile(at("report.csv"), "utf8")).toBe(BYTE_ORDER_MARK + out);
  });

  test("a form that is no CSV begins as it did", async () => {
    await cli("check", at("sound.xlsx"), "--format", "ndjson", "--out", at("report.ndjson"));
    expect((await readFile(at("report.ndjson"), "utf8")).slice(0, 1)).toBe("{");
  });
});
