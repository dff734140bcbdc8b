import { writeFile } from "node:fs/promises";
import { cfrTable } from "../support/cfr-table";
import { ministryWorkbook } from "../support/ministry-workbook";
import { cli } from "../support/run-cli";
import { checkFolder } from "./check-folder";
import type { Report } from "./check-folder";

const at = checkFolder();

describe("score", () => {
  test("csv guards texts that look like formulas and keeps numbers whole", async () => {
    const minus = cfrTable([
      ['-Better, "roads"', "Resurface", "Roads", "Number", "100", "100", "90", "80", "70", "60", "85"],
    ]);
    await writeFile(at("minus.xlsx"), await ministryWorkbook(minus));
    const { out, status } = await cli("score", at("minus.xlsx"), "--format", "csv");
    expect(out).toContain(`,objective,"'-Better, ""roads""",100,85,,,,,,,\r\n`);
    expect(out.split("\r\n")[0]).toMatch(/weight_covered,targets,original_score$/);
    expect(status).toBe(0);
  });

  test("json holds the score cards alone", async () => {
    const { out } = await cli("score", at("sound.xlsx"), "--format", "json");
    expect((JSON.parse(out) as Report).files[0]?.matrices[0]).toMatchObject({ kind: "cfr", score: { composite: 87 } });
  });

  test("where a weight is missing nobody says how high the composite may get; where a result is, it is said", async () => {
    const rows = (weight: string, achievement: string) =>
      cfrTable([
        ["Better roads", "Resurface", "Roads", "Number", weight, "100", "90", "80", "70", "60", achievement],
        ["Better roads", "Inspect", "Bridges", "Number", "40", "50", "45", "40", "35", "30", "45"],
      ]);
    await writeFile(at("weightless.xlsx"), await ministryWorkbook(rows("", "85")));
    await writeFile(at("waiting.xlsx"), await ministryWorkbook(rows("60", "")));
    const { out } = await cli("score", at("weightless.xlsx"));
    expect(out).toContain(
      "Score so far 36.00, with 40 points of weight scored. 1 indicator has no weight that can be used",
    );
    expect(out).not.toContain("will lie between");
    expect((await cli("score", at("waiting.xlsx"))).out).toContain("will lie between 36.00 and 96.00");
  });

  test("a matrix without achievements has none", async () => {
    expect((await cli("score", at("faulty.xlsx"))).out).toContain("No achievement is entered yet");
  });
});
