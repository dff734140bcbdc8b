// Reading and checking twenty workbooks of Technical Working Groups, thirty outputs each, beside merely parsing them.
import { register } from "node:module";
import { makeTwgWorkbooks } from "./support/make-twg-workbooks.mjs";

register("./support/typescript-loader.mjs", import.meta.url);
const { readXlsx } = await import("../src/xlsx/read-xlsx.ts");
const { inspectWorkbook } = await import("../src/inspect/inspect.ts");

const WORKBOOKS = 20;
const OUTPUTS = 30;
/** What finding, reading and checking the matrices may take, in times of what parsing the workbooks takes. */
const LIMIT = 1;
const RUNS = 10;
const OPTIONS = { stage: "evaluation", asOf: "2019-09-05" };

const best = Array.from({ length: WORKBOOKS }, () => ({ parse: Infinity, check: Infinity, findings: 0 }));
// Parsed and checked by turns, so that a busy machine slows both alike; the fastest of each counts. Every run has
// workbooks of its own: texts that were read once are remembered.
for (let run = 0; run < RUNS; run += 1) {
  const files = await makeTwgWorkbooks(WORKBOOKS, OUTPUTS, 1 + run * WORKBOOKS);
  for (const [index, bytes] of files.entries()) {
    const start = performance.now();
    const parsed = await readXlsx(bytes);
    const between = performance.now();
    if (parsed.state !== "read") throw new Error(`workbook ${index + 1} cannot be read: ${parsed.code}`);
    const { matrices } = inspectWorkbook(parsed.workbook, OPTIONS);
    const end = performance.now();
    const outputs = matrices.flatMap(({ matrix }) => matrix.outcomes.flatMap((outcome) => outcome.outputs));
    if (outputs.length !== OUTPUTS) throw new Error(`workbook ${index + 1}: ${outputs.length} outputs were read`);
    best[index] = {
      parse: Math.min(best[index].parse, between - start),
      check: Math.min(best[index].check, end - between),
      findings: matrices.reduce((sum, { findings }) => sum + findings.length, 0),
    };
  }
}

tell("five columns alone", (index) => index % 2 === 0);
tell("the template", (index) => index % 2 === 1);
const ratio = tell(`${WORKBOOKS} workbooks of ${OUTPUTS} outputs`, () => true);
console.log(`all together at most ${LIMIT}`);
if (ratio > LIMIT) process.exitCode = 1;

function tell(what, takes) {
  const taken = best.filter((_, index) => takes(index));
  const sum = (key) => taken.reduce((total, one) => total + one[key], 0);
  const share = sum("check") / sum("parse");
  console.log(
    `${what}: parsed in ${sum("parse").toFixed(1)} ms, read and checked in ${sum("check").toFixed(1)} ms with ` +
      `${sum("findings")} findings; ${share.toFixed(2)} of parsing`,
  );
  return share;
}
