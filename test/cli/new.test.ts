import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ADD_IN } from "../../src/cli/add-in";
import { TOOL } from "../../src/cli/tool";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { openZip } from "../../src/xlsx/zip/open-zip";
import { libreOfficeConvert } from "../support/libre-office";
import { cli } from "../support/run-cli";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-new-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function workbookAt(file: string) {
  const answer = await readXlsx(await readFile(file));
  if (answer.state === "failed") throw new Error(answer.detail);
  return answer.workbook;
}

interface Report {
  readonly files: readonly {
    readonly status: string;
    readonly matrices: readonly {
      readonly kind: string;
      readonly indicators: readonly unknown[];
      readonly findings: readonly unknown[];
      readonly score: unknown;
    }[];
  }[];
}
const checked = async (file: string) =>
  (JSON.parse((await cli("check", file, "--format", "json")).out) as Report).files[0];

describe.each(["cfr", "jmi"] as const)("new %s", (kind) => {
  test("an empty template is a workbook whose one matrix is found", async () => {
    const file = at(`${kind}.xlsx`);
    const { status, out, err } = await cli(
      "new",
      kind,
      "--out",
      file,
      "--entity",
      "Department of Works",
      "--period",
      "2026-27",
    );
    expect([status, out]).toEqual([0, ""]);
    expect(err).toContain(`Wrote ${file}`);
    expect(JSON.stringify((await workbookAt(file)).grids[0]?.values)).toContain("Department of Works");
    expect((await checked(file))?.matrices.map((matrix) => matrix.kind)).toEqual([kind]);
  });

  test(`the sample has indicators and ${kind === "cfr" ? "instructive mistakes" : "nothing to be found"}`, async () => {
    const file = at(`${kind}-sample.xlsx`);
    expect((await cli("new", kind, "--out", file, "--sample")).status).toBe(0);
    const [matrix] = (await checked(file))?.matrices ?? [];
    expect(matrix?.kind).toBe(kind);
    expect(matrix?.indicators.length).toBeGreaterThan(2);
    expect((matrix?.findings.length ?? 0) > 0).toBe(kind === "cfr");
  });

  test("LibreOffice opens it and keeps every sheet and value", async () => {
    const file = at(`${kind}-sample.xlsx`);
    const saved = await libreOfficeConvert(await readFile(file), "xlsx");
    if (saved === null) return console.warn("LibreOffice is not installed: the template was not opened in it");
    const theirs = await readXlsx(new Uint8Array(saved));
    const ours = await workbookAt(file);
    expect(theirs.state === "read" && theirs.workbook.grids.map(({ sheet }) => sheet)).toEqual(
      ours.grids.map(({ sheet }) => sheet),
    );
    expect(
      theirs.state === "read" &&
        theirs.workbook.grids
          .flatMap(({ values }) => values.flat())
          .filter((value) => typeof value === "object" && value !== null),
    ).toEqual([]);
  });
});

test.each([
  ["cfr", "fr", "2 Matrice"],
  ["cfr", "km", "2 ម៉ាទ្រីស"],
  ["jmi", "fr", "Matrice JMI"],
  ["jmi", "km", "ម៉ាទ្រីស JMI"],
])(
  "new %s --locale %s is a workbook in that language that is checked like the English one",
  async (kind, language, sheet) => {
    const file = at(`${kind}-${language}.xlsx`);
    expect((await cli("new", kind, "--out", file, "--sample", "--locale", language)).status).toBe(0);
    expect((await workbookAt(file)).grids.map((grid) => grid.sheet)).toContain(sheet);
    const properties = await (await openZip(await readFile(file), 10_000_000)).read("docProps/core.xml");
    expect(new TextDecoder().decode(properties ?? undefined)).toContain(`<dc:language>${language}</dc:language>`);
    await cli("new", kind, "--out", at(`${kind}-en.xlsx`), "--sample", "--force");
    const [theirs, english] = [await checked(file), await checked(at(`${kind}-en.xlsx`))];
    expect(theirs?.matrices.map(({ findings }) => findings.length)).toEqual(
      english?.matrices.map(({ findings }) => findings.length),
    );
  },
);

test("the same template is the same file, byte for byte", async () => {
  await cli("new", "cfr", "--out", at("one.xlsx"));
  await cli("new", "cfr", "--out", at("two.xlsx"));
  expect(await readFile(at("one.xlsx"))).toEqual(await readFile(at("two.xlsx")));
});

test("a file that is there is kept, unless --force is given", async () => {
  await writeFile(at("mine.xlsx"), "mine");
  const refused = await cli("new", "cfr", "--out", at("mine.xlsx"));
  expect([refused.status, await readFile(at("mine.xlsx"), "utf8")]).toEqual([2, "mine"]);
  expect(refused.err).toContain("--force");
  expect((await cli("new", "cfr", "--out", at("mine.xlsx"), "--force")).status).toBe(0);
  expect((await stat(at("mine.xlsx"))).size).toBeGreaterThan(1000);
});

test.each<readonly [string, readonly string[], string]>([
  ["no kind that exists", ["new", "apa", "--out", "x.xlsx"], "cfr, jmi"],
  ["no output", ["new", "cfr"], "--out"],
  ["another format", ["new", "cfr", "--out", "x.csv"], "FILE.xlsx"],
  ["a language nobody has translated", ["new", "cfr", "--out", "x.xlsx", "--locale", "sw"], "en, fr, km"],
  [
    "a guideline of the other kind",
    ["new", "cfr", "--out", "x.xlsx", "--guideline", "cambodia-jmi-2019"],
    "not one for a CFR",
  ],
  ["no year", ["new", "cfr", "--out", "x.xlsx", "--period", "next year"], "not a year"],
  [
    "a folder that is not there",
    ["new", "cfr", "--out", join("no", "such", "folder", "x.xlsx")],
    "could not be written",
  ],
])("%s is refused in one sentence", async (_, args, words) => {
  const { status, err } = await cli(...args);
  expect(status).toBe(2);
  expect(err).toContain(words);
  expect(err.trimEnd()).not.toContain("\n");
});

test("the pane opens with the workbook: parts, content types and links as Excel wants them", async () => {
  await cli("new", "cfr", "--out", at("pane.xlsx"));
  const zip = await openZip(await readFile(at("pane.xlsx")), 1e8);
  const text = async (name: string) => new TextDecoder().decode((await zip.read(name)) ?? new Uint8Array());
  expect(await text("_rels/.rels")).toContain(
    'Type="http://schemas.microsoft.com/office/2011/relationships/webextensiontaskpanes" Target="xl/webextensions/taskpanes.xml"',
  );
  expect(await text("[Content_Types].xml")).toMatch(
    /PartName="\/xl\/webextensions\/webextension1\.xml" ContentType="application\/vnd\.ms-office\.webextension\+xml"/,
  );
  expect(await text("xl/webextensions/_rels/taskpanes.xml.rels")).toContain('Target="webextension1.xml"');
  expect(await text("xl/webextensions/webextension1.xml")).toContain(
    '<we:property name="Office.AutoShowTaskpaneWithDocument" value="true"/>',
  );
});

test("reports carry the package's name and version", async () => {
  const { name, version } = JSON.parse(
    await readFile(join(__dirname, "..", "..", "package.json"), "utf8"),
  ) as typeof TOOL;
  expect(TOOL).toEqual({ name, version });
});

test("the pane's add-in is the one of the manifest", async () => {
  const manifest = await readFile(join(__dirname, "..", "..", "manifest.xml"), "utf8");
  expect(manifest).toContain(`<Id>${ADD_IN.id}</Id>`);
  expect(manifest).toContain(`<Version>${ADD_IN.version}</Version>`);
});
