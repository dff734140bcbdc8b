import { mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CliIo } from "../../src/cli/cli-io";
import { processFile } from "../../src/cli/work/file-result";
import { runCli } from "../../src/cli/run-cli";
import { createTranslate } from "../../src/messages/translate";
import { cfrTable } from "../support/cfr-table";
import { ministryWorkbook } from "../support/ministry-workbook";
import { cli } from "../support/run-cli";

const ROWS = [["Roads", "Resurface", "Roads resurfaced", "Number", "100", "100", "90", "80", "70", "60", "85"]];
const NAMES = ["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx"];

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-stopped-"));
  const bytes = await ministryWorkbook(cfrTable(ROWS));
  for (const name of NAMES) await writeFile(join(folder, name), bytes);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Runs a command on the four files; the person ends it while the third is worked on. */
async function stopped(...args: readonly string[]) {
  const said = { out: "", err: "" };
  let stop: () => void = () => undefined;
  const listening = new Set<() => void>();
  const io: CliIo = {
    out: (text) => (said.out += text),
    err: (text) => (said.err += text),
    outIsTerminal: false,
    errIsTerminal: false,
    today: () => "2026-03-31",
    onStop: (callback) => {
      stop = callback;
      listening.add(callback);
      return () => listening.delete(callback);
    },
    startWorker: (order) => ({
      process: (file) => {
        if (!file.file.endsWith("c.xlsx")) return processFile(file, order, createTranslate());
        // Not before the first two have been told of: the run waits for this one then.
        setTimeout(function ask() {
          if (said.out.split("a.xlsx").length > 1 || args[0] === "consolidate") stop();
          else setTimeout(ask);
        });
        return new Promise(() => undefined);
      },
      stop: () => undefined,
    }),
  };
  const status = await runCli([args[0] ?? "", folder, ...args.slice(1)], io);
  return { status, ...said, listening: listening.size };
}

test.each(["json", "ndjson", "csv", "sarif"])("a check that is ended leaves a whole report as %s", async (format) => {
  const { status, out, err, listening } = await stopped("check", "--format", format);
  expect(status).toBe(130);
  expect(err).toMatch(/^Stopped: \d of 4 files were checked; the report holds those alone\.\n$/);
  expect(out).not.toContain("d.xlsx");
  if (format === "json") expect(JSON.parse(out)).toMatchObject({ summary: { unreadable: 0 } });
  if (format === "sarif") expect(JSON.parse(out)).toMatchObject({ version: "2.1.0" });
  expect(listening).toBe(0);
});

test("a consolidation that is ended writes nothing", async () => {
  const { status, err } = await stopped("consolidate", "--out", join(folder, "all.xlsx"));
  expect(status).toBe(130);
  expect(err).toMatch(/^Stopped: \d of 4 files were checked; no workbook was written\.\n$/);
  expect(await readdir(folder)).toEqual(NAMES);
});

test("a link that leads to nothing is a line in words", async () => {
  await symlink("nowhere.xlsx", join(folder, "link.xlsx"));
  const { err, status } = await cli("check", join(folder, "link.xlsx"), folder, "--format", "csv");
  expect(err).toContain(`${join(folder, "link.xlsx")}: `);
  expect(err).toContain("is not there any more");
  expect(err).not.toContain("ENOENT");
  expect(status).toBe(2);
  await rm(join(folder, "link.xlsx"));
});
