// npm run coverage:patterns: precision and recall of reading the shared patterns of real cells, by kind. Fails on a
// value that is wrong and called sure, and below the share that is aimed at.
import { register } from "node:module";

register("../bench/support/typescript-loader.mjs", import.meta.url);
const { sharedRows } = await import("../test/jmi/real-layouts.ts");
const { AIM, coverageLines, figuresOf, readPattern } = await import("../test/parse/patterns/pattern-coverage.ts");

const rows = sharedRows("jmi-value-patterns.csv");
if (rows === null) {
  console.log("The shared patterns of real cells are not here: nothing to compare with.");
} else {
  const results = rows.map(readPattern);
  console.log(coverageLines(results).join("\n"));
  const { recall, wrong } = figuresOf(results);
  if (wrong > 0 || recall < AIM) process.exitCode = 1;
}
