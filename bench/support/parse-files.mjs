// Merely parses the workbooks of a folder, or one: what `check` is held against. With "hucre" as second argument by that
// library's own reader, without it by the reader that `check` uses.
import { readFileSync, readdirSync, statSync } from "node:fs";
import { register } from "node:module";
import { join } from "node:path";

register("./typescript-loader.mjs", import.meta.url);
const [path, library] = process.argv.slice(2);
const parse = library === "hucre" ? (await import("hucre/xlsx")).readXlsx : await ownReader();

const files = statSync(path).isDirectory()
  ? readdirSync(path)
      .sort()
      .map((name) => join(path, name))
  : [path];
const before = process.cpuUsage();
for (const file of files) {
  await parse(readFileSync(file));
}
// Without the time that it takes to compile the reader, which is compiled already for the command line.
const { user, system } = process.cpuUsage(before);
console.log(`cpu ${(user + system) / 1e6}`);

async function ownReader() {
  const { readXlsx } = await import("../../src/xlsx/read-xlsx.ts");
  return async (bytes) => {
    const { state } = await readXlsx(bytes);
    if (state !== "read") throw new Error("a workbook cannot be read");
  };
}
