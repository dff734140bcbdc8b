import { spawnSync } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeWorkbook } from "../support/make-zip";
import { checkFolder } from "./check-folder";
import type { Report } from "./check-folder";

const at = checkFolder();

const BUNDLE = join(__dirname, "..", "..", "dist", "cli.js");

/** What the built command did; null where it is not built. */
function built(...args: readonly string[]) {
  const run = spawnSync(process.execPath, [BUNDLE, ...args], { encoding: "utf8" });
  if (!/Cannot find module.*cli\.js/.test(run.stderr)) return run;
  console.warn("dist/cli.js is not built: the bundle was not tried");
  return null;
}

test("the built command runs by itself", () => {
  const run = built("check", at("sound.xlsx"), "--format", "json");
  if (!run) return;
  expect(run.stderr).toBe("");
  expect((JSON.parse(run.stdout) as Report).summary).toMatchObject({ files: 1, unreadable: 0 });
});

test.each([["json"], ["ndjson"], ["sarif"], ["csv"], ["html"], ["pretty"]])(
  "several workers write the same %s as one",
  (format) => {
    const some = ["inbox", "faulty.xlsx", "notes.xlsx", "sound.xlsx", "empty.xlsx"].map(at);
    const files = [...some, ...some, ...some];
    const [one, two] = ["1", "2"].map((jobs) => built("check", ...files, "--format", format, "--jobs", jobs));
    if (!one || !two) return;
    expect([two.stdout, two.stderr, two.status]).toEqual([one.stdout, one.stderr, one.status]);
    expect(one.status).toBe(2);
    expect(one.stderr).not.toMatch(/warning/i);
    expect(one.stdout.length).toBeGreaterThan(500);
  },
);

test("a workbook that breaks its worker is told, and the others are checked", async () => {
  // A heap of 40 MB is enough for a small workbook and not for a hundred thousand rows.
  const row = (number: number) =>
    `<row r="${number}">${[..."ABCDEFGH"].map((column) => `<c r="${column}${number}" t="inlineStr"><is><t>${column} ${number}</t></is></c>`).join("")}</row>`;
  const rows = Array.from({ length: 100_000 }, (_, index) => row(index + 1)).join("");
  await writeFile(at("huge.xlsx"), makeWorkbook({ sheet: `<sheetData>${rows}</sheetData>` }));
  const args = ["--max-old-space-size=40", BUNDLE, "check", at("sound.xlsx"), at("huge.xlsx"), at("faulty.xlsx")];
  const run = spawnSync(process.execPath, [...args, "--format", "json"], { encoding: "utf8" });
  if (/Cannot find module.*cli\.js/.test(run.stderr))
    return console.warn("dist/cli.js is not built: the bundle was not tried");
  const { files } = JSON.parse(run.stdout) as Report;
  expect(files.map(({ status, error }) => error?.code ?? status)).toEqual(["checked", "crashed", "checked"]);
  expect(run.stderr.trimEnd().split("\n")).toEqual([expect.stringContaining("huge.xlsx: checking this workbook")]);
  expect(run.status).toBe(2);
});

test("output that has no room is told in one sentence", () => {
  // Linux alone has a device that is always full.
  if (!existsSync("/dev/full")) return console.warn("no /dev/full here: a full disk was not tried");
  const full = openSync("/dev/full", "w");
  const run = spawnSync(process.execPath, [BUNDLE, "check", at("sound.xlsx")], {
    encoding: "utf8",
    stdio: ["ignore", full, "pipe"],
  });
  closeSync(full);
  if (/Cannot find module.*cli\.js/.test(run.stderr))
    return console.warn("dist/cli.js is not built: the bundle was not tried");
  expect(run).toMatchObject({ status: 2, stderr: "The output could not be written: there is no room left.\n" });
});
