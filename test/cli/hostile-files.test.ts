import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { cfrTable } from "../support/cfr-table";
import { ministryWorkbook } from "../support/ministry-workbook";
import { makeManySheets, makeWorkbook, makeZip } from "../support/make-zip";
import { cli } from "../support/run-cli";

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const container = (stream: string) =>
  new Uint8Array([...OLE, ...Buffer.alloc(1000), ...Buffer.from(`${stream}\0`, "utf16le"), ...Buffer.alloc(500)]);
const rows = (count: number) =>
  Array.from({ length: count }, (_, index) => `<row r="${index + 1}" ht="15" customHeight="1"/>`).join("");
const cell = (text: string) =>
  `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row></sheetData>`;
const sound = makeWorkbook({ sheet: cell("Objective") });
const opendocument = makeZip([
  { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" },
  { name: "content.xml", data: "<office:document-content/>" },
]);
const binary = makeZip([
  {
    name: "_rels/.rels",
    data: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
  },
]);

/** What is wrong with the file, its code ("none": nothing but that no matrix is in it), and its bytes. */
const HOSTILE: readonly (readonly [name: string, code: string, make: () => Uint8Array])[] = [
  ["not a zip", "text-file", () => Buffer.from("PKZIP? no, a letter")],
  ["nothing", "not-a-workbook", () => new Uint8Array()],
  ["truncated", "corrupt", () => sound.subarray(0, Math.floor(sound.length * 0.7))],
  ["a web page", "web-page", () => Buffer.from("<html><table><tr><td>Objective</td></tr></table></html>")],
  ["hollow old workbook", "corrupt", () => container("Workbook")],
  ["hollow binary workbook", "corrupt", () => binary],
  ["hollow open document", "corrupt", () => opendocument],
  ["password", "encrypted", () => container("EncryptedPackage")],
  ["archive bomb", "too-large", () => makeWorkbook({ sheet: `<!--${" ".repeat(300 * 1024 * 1024)}-->` })],
  ["a row far away", "too-large", () => makeWorkbook({ sheet: '<sheetData><row r="1048576"/></sheetData>' })],
  ["a million empty rows", "none", () => makeWorkbook({ sheet: `<sheetData>${rows(1_000_000)}</sheetData>` })],
  ["deep XML", "corrupt", () => makeWorkbook({ sheet: `${"<x>".repeat(200_000)}${"</x>".repeat(200_000)}` })],
  ["a cell of 10 MB", "none", () => makeWorkbook({ sheet: cell("Objective 90% by 2026 ".repeat(480_000)) })],
  ["5,000 sheets", "none", () => makeManySheets(5000, cell("Objective"))],
];

let folder = "";
const at = (name: string) => join(folder, `${name}.xlsx`);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-hostile-"));
  for (const [name, , make] of HOSTILE) await writeFile(at(name), make());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("each gives one line, and the run goes on", async () => {
  const digests = () =>
    Promise.all(
      HOSTILE.map(async ([name]) =>
        createHash("sha256")
          .update(await readFile(at(name)))
          .digest("hex"),
      ),
    );
  const before = await digests();
  const { status, out, err } = await cli("check", ...HOSTILE.map(([name]) => at(name)), "--format", "json");
  const { files, summary } = JSON.parse(out);
  expect(files.map(({ error }: { error: { code: string } | null }) => error?.code ?? "none")).toEqual(
    HOSTILE.map(([, code]) => code),
  );
  expect(status).toBe(2);
  const lines = err.trimEnd().split("\n");
  expect(lines.map((line) => line.slice(0, line.indexOf(": ")))).toEqual(HOSTILE.map(([name]) => at(name)));
  expect(lines.join("\n")).not.toMatch(/\s+at .+:\d+:\d+|undefined|\[object/);
  expect(summary.unreadable).toBe(HOSTILE.filter(([, code]) => code !== "none").length);
  expect(await digests()).toEqual(before);
});

describe("texts that are formulas or markup elsewhere", () => {
  const TEXTS = ['=HYPERLINK("http://x","y")', "+1+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "<script>alert(1)</script>"];
  const inject = (text: string) => [text, `${text} a`, `${text} b`, text, "100", "9", "8", "", "6", "5", text];

  beforeAll(async () => {
    const table = cfrTable(TEXTS.map(inject));
    const bytes = await ministryWorkbook({ ...table, above: TEXTS, columns: table.columns });
    await writeFile(at("injected"), bytes);
  });

  test("stay text in CSV", async () => {
    for (const command of ["check", "score"]) {
      const { out } = await cli(command, at("injected"), "--format", "csv");
      expect(out.split("\r\n").length).toBeGreaterThan(command === "check" ? 5 : 1);
      // A field begins at the start of a line or after a comma, with or without a quote.
      expect(out).not.toMatch(/(^|,)"?[=+@]/m);
      expect(out).not.toMatch(/(^|,)"?-\D/m);
    }
  });

  test("are escaped in HTML", async () => {
    const { out } = await cli("check", at("injected"), "--format", "html");
    expect(out).toContain("&#60;script&#62;");
    expect(out).not.toMatch(/<script/i);
  });
});
