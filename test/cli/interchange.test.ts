import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../support/run-cli";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-interchange-"));
  await cli("new", "jmi", "--sample", "--out", at("jmi.xlsx"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test.each(["csv", "hxl"])("export --to %s and import give the same file again", async (format) => {
  const first = await cli("export", at("jmi.xlsx"), "--to", format, "--out", at(`first.${format}`));
  expect(first).toEqual({ status: 0, out: "", err: "" });
  const imported = await cli("import", at(`first.${format}`), "--out", at(`${format}.xlsx`));
  expect(imported.err).toBe(`Wrote ${at(`${format}.xlsx`)} with 3 rows.\n`);
  const second = await cli("export", at(`${format}.xlsx`), "--to", format);
  expect(second.out).toBe(await readFile(at(`first.${format}`), "utf8"));
});

test("export --to iati asks for the publisher, who stands in no matrix, and writes nothing without", async () => {
  const refused = await cli("export", at("jmi.xlsx"), "--to", "iati", "--out", at("none.xml"));
  expect(refused.status).toBe(2);
  expect(refused.err).toMatch(/^An IATI file names its publisher.*--activity.*\n$/);
  await expect(readFile(at("none.xml"))).rejects.toThrow();
  const publisher = ["--activity", "XX-GOV-1-JMI", "--org", "XX-GOV-1", "--org-name", "Rural Water"];
  const foreign = await cli("export", at("jmi.xlsx"), "--to", "iati", ...publisher, "--org", "XX-GOV-2");
  expect([foreign.status, foreign.err]).toEqual([
    2,
    "The activity XX-GOV-1-JMI should begin with its organisation’s identifier and a hyphen: XX-GOV-2-…\n",
  ]);
  const { status, out, err } = await cli("export", at("jmi.xlsx"), "--to", "iati", ...publisher);
  expect([status, err]).toEqual([0, "3 indicators are in the IATI file; nothing was left out.\n"]);
  expect(out).toContain('<iati-activities version="2.03">');
});

test("rows that IATI cannot have are told of, a sentence each", async () => {
  await writeFile(
    at("rows.csv"),
    "output,indicator,baseline,target\nWells,Wells in use,,55\nPumps,Pumps tested,3,many\n",
  );
  await cli("import", at("rows.csv"), "--out", at("rows.xlsx"));
  const publisher = ["--activity", "XX-GOV-1-JMI", "--org", "XX-GOV-1", "--org-name", "Rural Water"];
  const { status, out, err } = await cli("export", at("rows.xlsx"), "--to", "iati", ...publisher);
  expect([status, out]).toEqual([2, ""]);
  expect(err).toContain("JMI Matrix!C9: “Wells in use” has no baseline");
  expect(err.split("\n").filter((line) => line.startsWith("JMI Matrix!"))).toHaveLength(2);
});

test("a CSV in UTF-16 is imported with its letters, and one in an older encoding is refused", async () => {
  const rows = "output\tindicator\tbaseline\ttarget\nអណ្តូង\tÉcoles\t1\t2\n";
  await writeFile(at("unicode.txt"), `\uFEFF${rows}`, "utf16le");
  await cli("import", at("unicode.txt"), "--out", at("unicode.xlsx"));
  expect((await cli("export", at("unicode.xlsx"), "--to", "csv")).out).toMatch(/អណ្តូង.*Écoles/);
  await writeFile(at("old.csv"), rows.replace("អណ្តូង", "Eau"), "latin1");
  const old = await cli("import", at("old.csv"), "--out", at("old.xlsx"));
  expect([old.status, old.err]).toEqual([2, expect.stringMatching(/not in UTF-8/)]);
});

test("what cannot be imported or exported is said in one sentence, and nothing is overwritten", async () => {
  await writeFile(at("prices.csv"), "name,price\nbread,3\n");
  const refused = await cli("import", at("prices.csv"), "--out", at("prices.xlsx"));
  expect([refused.status, refused.err.split("\n").length]).toEqual([2, 2]);
  expect(refused.err).toContain("names outputs or indicators");
  const absent = await cli("import", at("absent.csv"), "--out", at("prices.xlsx"));
  expect([absent.status, absent.err]).toEqual([
    2,
    `${at("absent.csv")} could not be read: there is no file of that name.\n`,
  ]);
  const workbook = await cli("import", at("jmi.xlsx"), "--out", at("prices.xlsx"));
  expect([workbook.status, workbook.err]).toEqual([2, expect.stringMatching(/is a workbook.*“CSV UTF-8”.*\n$/)]);
  expect((await cli("import", at("rows.csv"), "--out", at("jmi.xlsx"))).err).toContain("jmi.xlsx");
  expect((await cli("export", at("jmi.xlsx"), "--to", "csv", "--out", at("jmi.xlsx"))).status).toBe(2);
  expect((await cli("export", at("jmi.xlsx"), "--to", "csv", "--sheet", "Nowhere")).err).toContain("“Nowhere”");
});
