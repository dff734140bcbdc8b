import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../support/run-cli";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-publish-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a CFR becomes one page, in a file or on standard output", async () => {
  await cli("new", "cfr", "--out", at("cfr.xlsx"), "--sample", "--entity", "Rural Water", "--period", "2026-27");
  const told = await cli("publish", at("cfr.xlsx"), "--out", at("cfr.html"));
  expect(told).toMatchObject({ status: 0, out: "" });
  expect(told.err).toContain("no day on which this CFR was approved, so the page says that it is a draft");
  const page = await readFile(at("cfr.html"), "utf8");
  expect(page).toContain("Draft, not approved yet");
  expect(page).toContain("<h1>Commitment for Results · Rural Water · 2026-27</h1>");
  expect((await cli("publish", at("cfr.xlsx"))).out).toBe(page);
});

test.each([
  ["fr", "Engagement de résultats · Rural Water · 2026-27", "Projet, pas encore approuvé"],
  ["km", "ការប្តេជ្ញាចិត្តដើម្បីលទ្ធផល · Rural Water · 2026-27", "សេចក្តីព្រាង មិនទាន់អនុម័ត"],
])("in %s the page says so, in its words and in the language of its root", async (language, title, draft) => {
  const file = at(`cfr-${language}.xlsx`);
  const named = ["--entity", "Rural Water", "--period", "2026-27", "--locale", language];
  await cli("new", "cfr", "--out", file, "--sample", ...named);
  const { status, out } = await cli("publish", file, "--locale", language);
  expect(status).toBe(0);
  expect(out).toContain(`<html lang="${language}">`);
  expect(out).toContain(`<h1>${title}</h1>`);
  expect(out).toContain(draft);
});

test("a workbook without a CFR, or none at all, is no page but a sentence", async () => {
  await cli("new", "jmi", "--out", at("jmi.xlsx"), "--sample");
  const other = await cli("publish", at("jmi.xlsx"), "--out", at("none.html"));
  expect(other).toMatchObject({ status: 2, out: "" });
  expect(other.err).toContain("no CFR was found in it");
  await writeFile(at("notes.xlsx"), "not a workbook");
  expect(await cli("publish", at("notes.xlsx"))).toMatchObject({ status: 2, out: "" });
  await expect(readFile(at("none.html"))).rejects.toThrow();
});
