import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isWorkbookName } from "../../xlsx/workbook-name";
import { isNoAccess } from "./no-access";

/** A file to be read, or a name that leads to none. */
export type CollectedFile =
  | { readonly file: string; readonly state: "found" }
  | { readonly file: string; readonly state: "problem"; readonly code: "not-found" | "empty-folder" | "no-access" };

/** The files in the order given. A folder stands for the workbooks in it, by name; its subfolders are left alone. */
export async function collectFiles(given: readonly string[]): Promise<readonly CollectedFile[]> {
  return (await Promise.all(given.map(expand))).flat();
}

async function expand(file: string): Promise<CollectedFile[]> {
  const info = await stat(file).catch((error: unknown) => (isNoAccess(error) ? "no-access" : "not-found"));
  if (typeof info === "string") return [{ file, state: "problem", code: info }];
  if (!info.isDirectory()) return [{ file, state: "found" }];
  const entries = await readdir(file, { withFileTypes: true }).catch(() => null);
  if (!entries) return [{ file, state: "problem", code: "no-access" }];
  const names = entries
    .filter((entry) => !entry.isDirectory() && isWorkbookName(entry.name))
    .map((entry) => entry.name)
    .sort((a, b) => (a < b ? -1 : 1));
  if (names.length === 0) return [{ file, state: "problem", code: "empty-folder" }];
  return names.map((name) => ({ file: join(file, name), state: "found" }));
}
