import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cfrTable } from "../support/cfr-table";
import { ministryWorkbook } from "../support/ministry-workbook";
import { makeWorkbook } from "../support/make-zip";
import { cli } from "../support/run-cli";

const sound = cfrTable([
  ["Better roads", "Resurface roads", "Roads resurfaced", "Number", "60", "100", "90", "80", "70", "60", "85"],
  ["Better roads", "Inspect bridges", "Bridges inspected", "Number", "40", "50", "45", "40", "35", "30", "45"],
]);
const faulty = cfrTable([
  ["Better roads", "Resurface roads", '=HYPERLINK("x") roads', "", "60", "100", "90", "80", "70", "60", ""],
  ["Better roads", "Inspect bridges", "Bridges inspected", "Number", "40", "", "", "", "", "", ""],
]);

/** A folder of workbooks for the tests of a file; gives the path of a name in it. */
export function checkFolder(): (name: string) => string {
  let folder = "";
  const at = (name: string) => join(folder, name);

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "results-matrix-cli-"));
    await writeFile(at("sound.xlsx"), await ministryWorkbook(sound));
    await writeFile(at("faulty.xlsx"), await ministryWorkbook(faulty));
    await writeFile(at("empty.xlsx"), makeWorkbook({ sheet: "<sheetData/>" }));
    await writeFile(at("notes.xlsx"), "these are notes");
    await mkdir(at("inbox"));
    for (const name of ["b.xlsx", "a.xlsx", "~$a.xlsx"]) await copyFile(at("sound.xlsx"), at(`inbox/${name}`));
    await writeFile(at("inbox/readme.txt"), "no workbook");
    await mkdir(at("nothing"));
    for (const name of ["west", "east", ".trash"]) await mkdir(at(`district/${name}`), { recursive: true });
    await copyFile(at("sound.xlsx"), at("district/east/a.xlsx"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return at;
}

export interface Report {
  readonly tool: unknown;
  readonly files: readonly {
    readonly file: string;
    readonly status: string;
    readonly error: { readonly code: string; readonly message: string } | null;
    readonly matrices: readonly Record<string, unknown>[];
  }[];
  readonly summary: Readonly<Record<string, number>>;
}

export async function json(...args: readonly string[]): Promise<Report & { readonly exit: number }> {
  const { out, status } = await cli("check", "--format", "json", ...args);
  return { ...(JSON.parse(out) as Report), exit: status };
}
