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
