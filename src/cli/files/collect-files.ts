import type { Dirent } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { isWorkbookName } from "../../xlsx/workbook-name";
import { isNoAccess } from "./no-access";

/** A file to be read, or a name that leads to none. */
export type CollectedFile = { readonly file: string; readonly state: "found" } | UnmetName;

interface UnmetName {
  readonly file: string;
  readonly state: "problem";
  readonly code: "not-found" | "empty-folder" | "only-subfolders" | "no-access";
  /** The subfolder that comes first, with its path, where there is nothing but those. */
  readonly detail?: string;
}

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
  if (names.length === 0) return [withoutWorkbook(file, entries)];
  return names.map((name) => ({ file: join(file, name), state: "found" }));
}

function withoutWorkbook(file: string, entries: readonly Dirent[]): CollectedFile {
  const [first] = entries
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith("."))
    .map(({ name }) => name)
    .sort();
  if (first === undefined) return { file, state: "problem", code: "empty-folder" };
  return { file, state: "problem", code: "only-subfolders", detail: join(file, first) };
}
