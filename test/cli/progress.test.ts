import { readFile, writeFile } from "node:fs/promises";
import { textOf } from "../../src/grid/grid";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { openZip } from "../../src/xlsx/zip/open-zip";
import { cli } from "../support/run-cli";
import { checkFolder } from "./check-folder";

const at = checkFolder();

async function languageOf(bytes: Uint8Array): Promise<string | undefined> {
  const properties = await (await openZip(bytes, 10_000_000)).read("docProps/core.xml");
  return /<dc:language>(.*)<\/dc:language>/.exec(new TextDecoder().decode(properties ?? undefined))?.[1];
}

async function example(): Promise<string> {
  await cli("new", "jmi", "--sample", "--entity", "Rural Water TWG", "--out", at("jmi.xlsx"), "--force");
  return at("jmi.xlsx");
}

test("writes the report of one workbook and tells what is due next", async () => {
  const file = await example();
  const before = await readFile(file);
  const run = await cli("progress", file, "--out", at("report.xlsx"), "--as-of", "2019-09-10", "--ics", at("year.ics"));
  expect(run).toMatchObject({ status: 0, out: "" });
  expect(run.err).toContain("3 indicators as of 2019-09-10");
  expect(run.err).toContain("2019-09-18  TWG meeting");
  const read = await readXlsx(await readFile(at("report.xlsx")));
  if (read.state !== "read") throw new Error(read.detail);
  expect(read.workbook.grids.map(({ sheet }) => sheet)).toEqual([
    "Progress report",
    "Progress by output",
    "Progress narrative",
    "Progress of activities",
    "Progress issues",
    "Progress gaps",
    "Progress export",
  ]);
  const flat = read.workbook.grids.at(-1)?.values ?? [];
  const share = flat[0]?.map(textOf).indexOf("Progress") ?? -1;
  expect(flat.slice(1).map((row) => row[share])).toEqual([null, (15 - 12) / 28, (910 - 640) / 560]);
  expect(await readFile(at("year.ics"), "utf8")).toContain("SUMMARY:Rural Water TWG: TWG meeting\r\n");
  expect(await readFile(file)).toEqual(before);
});

test("the same workbook and day give the same bytes", async () => {
  const file = await example();
  const bytes = async (name: string) => {
    await cli("progress", file, "--out", at(name), "--as-of", "2019-09-10");
    return readFile(at(name));
  };
  expect(await bytes("one.xlsx")).toEqual(await bytes("two.xlsx"));
});

test("an example in Khmer is read as well", async () => {
  await cli("new", "jmi", "--sample", "--locale", "km", "--out", at("km.xlsx"), "--force");
  const run = await cli("progress", at("km.xlsx"), "--out", at("km-report.xlsx"), "--as-of", "2019-09-10");
  expect(run.status).toBe(0);
  expect(run.err).toContain("3 indicators as of 2019-09-10; no status differs from the computed one");
});

test("in Khmer the report and the calendar are in Khmer, and the report names its language", async () => {
  const file = await example();
  const km = ["--locale", "km", "--out", at("report-km.xlsx"), "--ics", at("km.ics"), "--as-of", "2019-09-10"];
  expect((await cli("progress", file, ...km)).status).toBe(0);
  const bytes = await readFile(at("report-km.xlsx"));
  const read = await readXlsx(bytes);
  if (read.state !== "read") throw new Error(read.detail);
  expect(read.workbook.grids[0]?.sheet).toBe("វឌ្ឍនភាព របាយការណ៍");
  expect(await languageOf(bytes)).toBe("km");
  const calendar = (await readFile(at("km.ics"), "utf8")).replaceAll("\r\n ", "");
  expect(calendar).toContain("SUMMARY:Rural Water TWG៖ កិច្ចប្រជុំក្រុមការងារ\r\n");
});

test("nothing is written over a file without --force, nor ever over the workbook itself", async () => {
  const file = await example();
  await writeFile(at("there.xlsx"), "mine");
  const refused = await cli("progress", file, "--out", at("there.xlsx"));
  expect(refused).toMatchObject({ status: 2, out: "" });
  expect(refused.err).toContain("is there already");
  expect(await readFile(at("there.xlsx"), "utf8")).toBe("mine");
  expect((await cli("progress", file, "--out", at("there.xlsx"), "--force")).status).toBe(0);
  const itself = await cli("progress", file, "--out", file, "--force");
  expect(itself).toMatchObject({ status: 2 });
  expect(itself.err).toContain("never written to");
});

test.each([
  ["sound.xlsx", "no Joint Monitoring Indicators were found in this workbook, so there is no progress to report"],
  ["empty.xlsx", "no CFR or JMI matrix was found"],
  ["notes.xlsx", "this is plain text"],
  ["nowhere.xlsx", "there is no such file"],
])("%s is refused in one sentence", async (name, sentence) => {
  const run = await cli("progress", at(name), "--out", at("none.xlsx"));
  expect(run).toMatchObject({ status: 2, out: "" });
  expect(run.err).toContain(sentence);
  expect(run.err.trim().split("\n")).toHaveLength(1);
  await expect(readFile(at("none.xlsx"))).rejects.toThrow("ENOENT");
});
