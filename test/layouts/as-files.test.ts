import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cli } from "../support/run-cli";
import { layoutFile } from "./layout-file";
import { layoutWorkbook } from "./layout-text";
import { VARIANTS } from "./variants";

interface Reported {
  readonly files: readonly {
    readonly matrices: readonly {
      readonly kind: string;
      readonly sheet: string;
      readonly range: string;
      readonly columns: Readonly<Record<string, string>>;
      readonly indicators: readonly unknown[];
    }[];
  }[];
}

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "layouts-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** "cfr Plan!A1:F3 objective A, …": the first line of each matrix. */
function expectedOf(reads: string): readonly string[] {
  return reads.split("\n").flatMap((line) => (/^\s*(?:cfr|jmi) .*![A-Z]+\d/.test(line) ? [line.trim()] : []));
}

test("as real workbooks, through the command line, every layout is read with the same columns", async () => {
  const files = await Promise.all(
    VARIANTS.map(async ({ text }, index) => {
      const file = join(folder, `${index}.xlsx`);
      await writeFile(file, await layoutFile(layoutWorkbook(text)));
      return file;
    }),
  );
  const { out } = await cli("check", ...files, "--format", "json");
  const { files: reports } = JSON.parse(out) as Reported;
  const read = reports.map(({ matrices }) =>
    matrices.map(
      ({ kind, sheet, range, columns }) =>
        `${kind} ${sheet}!${range} ${Object.entries(columns)
          .map(([field, letter]) => `${field} ${letter}`)
          .join(", ")}`,
    ),
  );
  expect(read).toEqual(VARIANTS.map(({ reads }) => expectedOf(reads)));
});
