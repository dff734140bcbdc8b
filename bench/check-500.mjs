// Checking and scoring a matrix of 500 rows, beside the time that it takes to parse the same workbook.
import { register } from "node:module";

register("./typescript-loader.mjs", import.meta.url);
const { readXlsx } = await import("../src/xlsx/read-xlsx.ts");
const { writePlan } = await import("../src/xlsx/write-plan.ts");
const { readCfrMatrices } = await import("../src/cfr/read/read-cfr.ts");
const { cfrRules } = await import("../src/cfr/rules/index.ts");
const { scoreCfr } = await import("../src/cfr/score/score-matrix.ts");
const { runRules } = await import("../src/check/run-rules.ts");
const { defaultGuideline } = await import("../src/guidelines/load.ts");
const { readXlsx: parseByLibrary } = await import("hucre/xlsx");

const LIMIT = 0.1;
const ROWS = 500;
const RUNS = 21;

const guideline = defaultGuideline("cfr");
const bytes = await writePlan(plan());
const parsed = await readXlsx(bytes);
if (parsed.state !== "read") throw new Error(`the workbook cannot be read: ${parsed.code}`);

const parse = await median(() => readXlsx(bytes));
const library = await median(() => parseByLibrary(bytes));
const [matrix] = readCfrMatrices(parsed.workbook, guideline);
if (matrix?.indicators.length !== ROWS) throw new Error(`${matrix?.indicators.length} of ${ROWS} rows were read`);
const find = await median(() => readCfrMatrices(parsed.workbook, guideline));
const contextOf = (read) => ({ matrix: read, guideline, stage: "evaluation", asOf: "2027-12-31" });
// A matrix newly read for each run: nothing may be remembered from the run before.
const fresh = Array.from({ length: RUNS + 5 }, () => readCfrMatrices(parsed.workbook, guideline)[0]);
const check = await median(() => {
  const read = fresh.pop();
  return [runRules(cfrRules, contextOf(read)), scoreCfr(read, guideline)];
});

const ratio = check / Math.min(parse, library);
console.log(`parse ${ROWS} rows: ${parse.toFixed(1)} ms here, ${library.toFixed(1)} ms by hucre alone`);
console.log(`find and read the matrix: ${find.toFixed(1)} ms`);
console.log(`check by ${cfrRules.length} rules and score: ${check.toFixed(1)} ms, ${runRules(cfrRules, contextOf(matrix)).length} findings`);
console.log(`check and score / parse: ${ratio.toFixed(3)} (at most ${LIMIT})`);
if (ratio > LIMIT) process.exitCode = 1;

/** Milliseconds of the middle run; the first ones warm up and do not count. */
async function median(work) {
  const times = [];
  for (let run = 0; run < RUNS + 5; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return times.slice(5).sort((a, b) => a - b)[(RUNS - 1) / 2];
}

/** Fifty objectives of ten indicators, with targets, two base years and results; every ninth row lacks something. */
function plan() {
  const headings = [
    "Objective", "Weight of objective", "Action", "Success indicator", "Unit", "Weight", "Excellent", "Very Good", "Good", "Fair",
    "Poor", "Baseline 2024-25", "Baseline 2025-26", "Achievement", "Raw score", "Weighted raw score",
  ];
  const rows = Array.from({ length: ROWS }, (_, row) => [
    row % 10 === 0 ? `Objective ${row / 10 + 1} of the department, said in a few words` : "",
    row % 10 === 0 ? 2 : "",
    row % 2 === 0 ? `Action ${row} that serves the objective above in some way` : "",
    `Indicator ${row}, measured by the share of households that are reached`,
    row % 3 === 0 ? "%" : "Number", 0.2, 90, 80, row % 9 === 0 ? "" : 70, 60, 50, 40, row % 9 === 4 ? "" : 45, 72 + (row % 20), "", "",
  ]);
  const cells = [headings, ...rows].flatMap((values, row) =>
    values.flatMap((content, column) => (content === "" ? [] : [{ row: row + 2, column, content }])),
  );
  const sheet = {
    name: "2 Matrix", styles: {}, cells, columnWidths: [], rowHeights: {}, freeze: null, validations: [],
    conditionalFormats: [], print: { orientation: "landscape", fitToWidth: true }, showGridlines: true,
  };
  return { sheets: [sheet], names: [], activeSheet: sheet.name };
}
