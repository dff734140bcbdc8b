import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defaultGuideline } from "../../src/guidelines/load";
import { cli } from "../support/run-cli";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-guidelines-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("lists every guideline that is shipped", async () => {
  const { out } = await cli("guidelines", "--format", "json");
  const { guidelines } = JSON.parse(out) as { guidelines: { id: string; kind: string }[] };
  expect(guidelines.map(({ id }) => id)).toEqual([
    "commonwealth-cfr",
    "india-rfd-2013",
    "bangladesh-apa",
    "nigeria-pms",
    "tanzania-pc",
    "cambodia-jmi-2019",
  ]);
  expect((await cli("guidelines")).out).toMatch(/\| tanzania-pc +\| CFR/);
});

test("shows what one says otherwise than the one it is based on", async () => {
  const { out } = await cli("guidelines", "show", "nigeria-pms");
  expect(out).toMatch(/Scale › Method +\| step +\| linear +\| scale\.method/);
  expect(out).not.toContain("tolerance");
});

test("shows one that stands by itself whole, and any as JSON", async () => {
  expect((await cli("guidelines", "show", "commonwealth-cfr")).out).toMatch(
    /Scale › Method +\| linear +\| scale\.method/,
  );
  const { out } = await cli("guidelines", "show", "india-rfd-2013", "--format", "json");
  expect(JSON.parse(out)).toMatchObject({ id: "india-rfd-2013", mandatory: { weight: 15 } });
});

test("reads a country's own, and says where it contradicts itself", async () => {
  const file = join(folder, "own.json");
  const base = defaultGuideline("cfr");
  await writeFile(file, JSON.stringify({ ...base, id: "own", basedOn: base.id, yearStartMonth: 7 }));
  expect((await cli("guidelines", "show", file)).out).toMatch(/yearStartMonth/);
  await writeFile(file, JSON.stringify({ ...base, bands: [...base.bands].reverse() }));
  const { err, status } = await cli("guidelines", "show", file);
  expect(err).toContain("bands.1: bands run from best to worst");
  expect(status).toBe(2);
  await writeFile(file, JSON.stringify({ ...base, schema: 9 }));
  expect((await cli("guidelines", "show", file)).err).toContain("form 9");
});

test("tells of another edition of a shipped one, and of matrices that it is not for, and goes on", async () => {
  const file = join(folder, "edition.json");
  const book = join(folder, "cfr.xlsx");
  await cli("new", "cfr", "--sample", "--out", book, "--force");
  await writeFile(file, JSON.stringify({ ...defaultGuideline("cfr"), edition: "2099" }));
  const other = await cli("check", book, "--guideline", file, "--format", "json");
  expect(other.err).toMatch(/is edition 2099 of “commonwealth-cfr”; this program has edition .+ The file is used\./);
  expect(other.out).toContain('"edition": "2099"');

  const wrongKind = await cli("check", book, "--guideline", "cambodia-jmi-2019", "--format", "json");
  expect(wrongKind.err).toContain("the guideline “cambodia-jmi-2019” is not for every matrix in this file");
  expect(wrongKind.out).toContain('"id": "commonwealth-cfr"');
});
