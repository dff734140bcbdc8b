import { writeXlsx } from "hucre/xlsx";
import { readFile, writeFile } from "node:fs/promises";
import { openZip } from "../../src/xlsx/zip/open-zip";
import { cli } from "../support/run-cli";
import { checkFolder } from "./check-folder";

const at = checkFolder();

const HEADINGS = ["Objective", "Weight", "Action", "Success indicator", "Unit", "Weight"];
const LEVELS = ["Excellent (100%)", "Very Good (90%)", "Good (80%)", "Fair (70%)", "Poor (60%)"];

/** A CFR of one row, and the sheet on which comments on it were answered. */
function reviewed(weight: number): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      {
        name: "Matrix",
        rows: [
          [...HEADINGS, ...LEVELS],
          ["Better roads", 100, "Resurface roads", "Roads resurfaced", "km", weight, "", 90, 80, 70, 60],
        ],
      },
      {
        name: "Review comments",
        rows: [
          ["Rule", "Sheet", "Cell", "About", "Finding", "Comment", "By", "Date", "Answer", "Answered by", "State"],
          [
            "",
            "Matrix",
            "D2",
            "Roads resurfaced",
            "",
            "Which roads? <all>",
            "S. Chea",
            "2026-03-01",
            "Rural ones",
            "M. Diop",
            "",
          ],
        ],
      },
    ],
  });
}

beforeAll(async () => {
  await writeFile(at("first.xlsx"), await reviewed(90));
  await writeFile(at("second.xlsx"), await reviewed(100));
});

test("the letter tells the findings, and the comments with their answers", async () => {
  const out = at("letter.txt");
  const { status, err } = await cli("letter", at("second.xlsx"), "--out", out, "--by", "S. Chea");
  expect(err).toBe(`Wrote ${out} (1 comment taken from the workbook).\n`);
  expect(status).toBe(0);
  const letter = await readFile(out, "utf8");
  expect(letter).toMatch(/From: S\. Chea\nDate: 2026-03-31\n/);
  expect(letter).toMatch(/MISSING BASELINES AND TARGETS\n(?:.*\n)*?2\. Roads resurfaced · “Matrix”, G2/);
  expect(letter).toMatch(/COMMENTS ON CELLS\n\n?1\. Roads resurfaced · “Matrix”, D2\n/);
  expect(letter).toContain("Comment by S. Chea, 2026-03-01: Which roads? <all>");
  expect(letter).toContain("Answer by M. Diop: Rural ones");
  expect(letter).not.toContain("WHAT HAS CHANGED");
});

test("with the previous version it tells what has changed", async () => {
  const out = at("changes.html");
  await cli("letter", at("second.xlsx"), "--previous", at("first.xlsx"), "--out", out, "--as-of", "2026-04-02");
  const page = await readFile(out, "utf8");
  expect(page).toMatch(/<h2>What has changed since the previous version<\/h2>/);
  expect(page).toContain("“Roads resurfaced”, Weight: 90 → 100");
  expect(page).toContain("<dd>2026-04-02</dd>");
  expect(page).toContain("Which roads? &#60;all&#62;");
});

test("the Word document holds the same words", async () => {
  const out = at("letter.docx");
  expect((await cli("letter", at("second.xlsx"), "--out", out)).status).toBe(0);
  const zip = await openZip(new Uint8Array(await readFile(out)), 1 << 24);
  const text = new TextDecoder().decode((await zip.read("word/document.xml")) ?? new Uint8Array());
  expect(text).toContain("Which roads? &lt;all&gt;");
  expect(text).toContain("Missing baselines and targets");
});

test.each([
  ["an ending that says nothing", ["second.xlsx"], "letter.pdf", /does not end in \.docx, \.html or \.txt/],
  ["the reviewed workbook itself", ["second.xlsx"], "second.xlsx", /does not end in/],
  ["a file that is not there", ["none.xlsx"], "new.txt", /there is no such file/],
  [
    "a previous version that is not there",
    ["second.xlsx", "--previous", "none.xlsx"],
    "new.txt",
    /there is no such file/,
  ],
  ["a file that holds no matrix", ["letter.txt"], "new.txt", /plain text/],
])("%s is told in one line, and nothing is written", async (_, given, out, told) => {
  const args = given.map((word) => (word.startsWith("--") ? word : at(word)));
  const { status, err } = await cli("letter", ...args, "--out", at(out));
  expect(status).toBe(2);
  expect(err.trimEnd().split("\n")).toEqual([expect.stringMatching(told)]);
  await expect(readFile(at("new.txt"))).rejects.toThrow("ENOENT");
});

test("a letter that is there stays unless the person says that it may go", async () => {
  const out = at("kept.txt");
  await writeFile(out, "mine");
  const { status, err } = await cli("letter", at("second.xlsx"), "--out", out);
  expect([status, err]).toEqual([2, `${out} is there already; choose another name, or add --force to replace it.\n`]);
  expect(await readFile(out, "utf8")).toBe("mine");
  await cli("letter", at("second.xlsx"), "--out", out, "--force");
  expect(await readFile(out, "utf8")).toMatch(/^Letter of comments\n/);
});
