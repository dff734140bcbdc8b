import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cfrTable } from "../support/cfr-table";
import { ministryWorkbook } from "../support/ministry-workbook";
import { cli } from "../support/run-cli";
import type { CliRun } from "../support/run-cli";

const NOBODY = 65534;

let folder = "";
const at = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "results-matrix-locked-"));
  await chmod(folder, 0o755);
  const roads = ["Better roads", "Resurface", "Roads resurfaced", "Number", "100", "5", "4", "3", "2", "1", ""];
  const workbook = await ministryWorkbook(cfrTable([roads]));
  for (const name of ["locked.xlsx", "sound.xlsx"]) await writeFile(at(name), workbook);
  for (const name of ["closed", "hidden"]) await mkdir(at(name));
  await writeFile(at("hidden/inner.xlsx"), workbook);
  await chmod(at("locked.xlsx"), 0);
  for (const name of ["closed", "hidden"]) await chmod(at(name), 0);
});
afterAll(async () => {
  for (const name of ["closed", "hidden"]) await chmod(at(name), 0o700);
  await rm(folder, { recursive: true, force: true });
});

/** Runs as somebody whom a file's mode can stop; it stops nobody who is root. Null where root can be nobody else. */
async function asSomebody(...args: readonly string[]): Promise<CliRun | null> {
  // Whatever the run loads is loaded first.
  await cli("check", at("sound.xlsx"), "--format", "csv");
  const isRoot = process.getuid?.() === 0;
  try {
    if (isRoot) process.seteuid?.(NOBODY);
  } catch {
    return null;
  }
  try {
    return await cli(...args);
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

// Windows knows no such modes.
(process.platform === "win32" ? test.skip : test).each(["locked.xlsx", "closed", "hidden/inner.xlsx"])(
  "%s, which may not be read, is one sentence, and the others are checked",
  async (name) => {
    const run = await asSomebody("check", at(name), at("sound.xlsx"), "--format", "csv");
    if (!run) return console.warn("root is alone here: a file that may not be read was not tried");
    const { status, out, err } = run;
    expect(err).toBe(`${at(name)}: this could not be opened: you may not read it, or another program has it open.\n`);
    expect(out).toContain("sound.xlsx,cfr,");
    expect(status).toBe(2);
  },
);
