// Merely parses the workbooks of a folder, or one: what `check` is held against.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";

register("./typescript-loader.mjs", import.meta.url);
const { readXlsx } = await import("../../src/xlsx/read-xlsx.ts");

const [path] = process.argv.slice(2);
const files = statSync(path).isDirectory()
  ? readdirSync(path)
      .sort()
      .map((name) => join(path, name))
  : [path];
const before = process.cpuUsage();
for (const file of files) {
  const { state } = await readXlsx(readFileSync(file));
  if (state !== "read") throw new Error(`${file} cannot be read`);
}
// Without the time that it takes to compile the reader, which is compiled already for the command line.
const { user, system } = process.cpuUsage(before);
console.log(`cpu ${(user + system) / 1e6}`);
