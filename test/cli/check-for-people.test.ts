import { writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import { cli } from "../support/run-cli";
import { checkFolder } from "./check-folder";

const at = checkFolder();

describe("a matrix on a hidden sheet is read, and told to be hidden", () => {
  const HEADINGS = ["Objective", "Action", "Success indicator", "Unit", "Weight", "100%", "90%", "80%", "70%", "60%"];
  const rows = [HEADINGS, ["Roads", "Resurface", "Roads resurfaced", "Number", 100, 10, 9, 8, 7, 6]];
  beforeAll(async () => {
    const sheets = [{ name: "RFD" }, { name: "Old", hidden: true }, { name: "Older", veryHidden: true }];
    await writeFile(at("hidden.xlsx"), await writeXlsx({ sheets: sheets.map((sheet) => ({ ...sheet, rows })) }));
  });

  test.each([
    ["check", "pretty", / RFD A1:J2 · CFR.* Old A1:J2 · hidden sheet · CFR.* Older A1:J2 · hidden sheet · CFR/s],
    ["score", "pretty", / RFD A1:J2 · CFR.* Old A1:J2 · hidden sheet · CFR/s],
    ["check", "html", /<h3>RFD<\/h3>\n<p class="meta">CFR.*<h3>Old<\/h3>\n<p class="meta">CFR · A1:J2 · hidden sheet/s],
  ])("%s --format %s", async (command, format, told) => {
    const { out, err } = await cli(command, at("hidden.xlsx"), "--format", format);
    expect(out).toMatch(told);
    expect(err).toBe("");
  });

  test("data does not tell it, so a sentence for each sheet does", async () => {
    const { err } = await cli("check", at("hidden.xlsx"), "--format", "json");
    expect(err.trimEnd().split("\n")).toEqual([
      expect.stringContaining("the sheet “Old” is hidden"),
      expect.stringContaining("the sheet “Older” is hidden"),
    ]);
  });
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
      expect(out.match(/this is plain text/g)).toHaveLength(1);
      expect(out.match(/No CFR or JMI matrix was found/g)).toHaveLength(1);
      expect(err).toBe("");
      expect(status).toBe(2);
    },
  );

  test("where the report goes to a file, what could not be read is said besides", async () => {
    const { out, err } = await cli("check", at("notes.xlsx"), "--out", at("report.txt"));
    expect([out, err.match(/this is plain text/g)?.length]).toEqual(["", 1]);
  });

  test("the score is told", async () => {
    expect((await cli("check", at("sound.xlsx"))).out).toContain("Composite score 87.00: Very Good");
  });
});
