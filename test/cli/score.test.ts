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

  test("a matrix without achievements has none", async () => {
    expect((await cli("score", at("faulty.xlsx"))).out).toContain("No achievement is entered yet");
  });
});
