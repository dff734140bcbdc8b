// Checking and scoring a matrix of 500 rows, beside the time that it takes to parse the same workbook.
import { register } from "node:module";
import { byTurns } from "./support/by-turns.mjs";
import { fastest } from "./support/fastest.mjs";
import { plainSheet } from "./support/plain-sheet.mjs";

register("./support/typescript-loader.mjs", import.meta.url);
const { readXlsx } = await import("../src/xlsx/read-xlsx.ts");
const { writePlan } = await import("../src/xlsx/write-plan.ts");
const { readCfrMatrices } = await import("../src/cfr/read/read-cfr.ts");
const { cfrRules } = await import("../src/cfr/rules/index.ts");
const { scoreCfr } = await import("../src/cfr/score/score-matrix.ts");
const { runRules } = await import("../src/check/run-rules.ts");
const { rowFormulas } = await import("../src/cfr/template/matrix-formulas.ts");
const { matrixAddresses } = await import("../src/cfr/template/matrix-layout.ts");
const { defaultGuideline } = await import("../src/guidelines/load.ts");
const { readXlsx: parseByLibrary } = await import("hucre/xlsx");

/** Share of the parsing time that checking and scoring may take, by what a lone matrix must hold and by every rule. */
const LIMIT = 0.1;
const CORE = /^CFR-(20[234568]|30[12346]|40[123])$/;
const ROWS = 500;
const RUNS = 60;
const CHECKS_PER_RUN = 6;

const guideline = defaultGuideline("cfr");
const bytes = await writePlan(plan());
const parsed = await readXlsx(bytes);
if (parsed.state !== "read") throw new Error(`the workbook cannot be read: ${parsed.code}`);

const library = await fastest(RUNS, () => parseByLibrary(bytes));
const find = await fastest(RUNS, () => matrixOf(parsed.workbook));
const coreRules = cfrRules.filter(({ id }) => CORE.test(id));
const { parse, checks } = await byTurns({
  runs: RUNS,
  checksPerRun: CHECKS_PER_RUN,
  parse: () => readXlsx(bytes),
  make: () => matrixOf(parsed.workbook),
  checks: [coreRules, cfrRules].map((rules) => (matrix) => checked(rules, matrix)),
});

/** The library is what reads the workbook here: hucre's own reader loses data (src/xlsx/README.md) and is for comparison. */
console.log(`parse ${ROWS} rows: ${parse.toFixed(2)} ms by readXlsx, ${library.toFixed(2)} ms by hucre's`);
console.log(`find and read the matrix: ${find.toFixed(2)} ms`);
tell(coreRules, checks[0]);
tell(cfrRules, checks[1]);

function tell(rules, time) {
  const ratio = time / parse;
  console.log(
    `check by ${rules.length} rules and score: ${time.toFixed(2)} ms, ${checked(rules, matrixOf(parsed.workbook)).length} findings; ` +
      `${ratio.toFixed(3)} of parsing by readXlsx (at most ${LIMIT}), ${(time / library).toFixed(3)} by hucre`,
  );
  if (ratio > LIMIT) process.exitCode = 1;
}

function checked(rules, matrix) {
  const findings = runRules(rules, { matrix, guideline, stage: "evaluation", asOf: "2027-12-31" });
  scoreCfr(matrix, guideline);
  return findings;
}

function matrixOf(workbook) {
  const [matrix] = readCfrMatrices(workbook, guideline);
  if (matrix?.indicators.length !== ROWS) throw new Error(`${matrix?.indicators.length} of ${ROWS} rows were read`);
  return matrix;
}

/**
 * Fifty objectives of ten indicators in the columns of the template, with its formulas for the scores, and two base
 * years; every ninth row lacks something.
 */
function plan() {
  const headings = [
    "Objective",
    "Weight of objective",
    "Action",
    "Success indicator",
    "Unit",
    "Weight",
    "Excellent",
    "Very Good",
    "Good",
    "Fair",
    "Poor",
    "Achievement",
    "Raw score",
    "Weighted raw score",
    "Status",
    "Baseline 2025-26",
    "Baseline 2024-25",
  ];
  const at = matrixAddresses(guideline, "2 Matrix");
  const rows = Array.from({ length: ROWS }, (_, row) => [
    row % 10 === 0 ? `Objective ${row / 10 + 1} of the department, said in a few words` : "",
    row % 10 === 0 ? 2 : "",
    row % 2 === 0 ? `Action ${row} that serves the objective above in some way` : "",
    `Indicator ${row}, measured by the share of households that are reached`,
    row % 3 === 0 ? "%" : "Number",
    0.2,
    90,
    80,
    row % 9 === 0 ? "" : 70,
    60,
    50,
    82,
    ...scores(
      rowFormulas(row + 3, at, guideline, (key) => key),
      row % 9 === 0,
    ),
    row % 9 === 4 ? "" : 45,
    "",
  ]);
  const cells = [headings, ...rows].flatMap((values, row) =>
    values.flatMap((content, column) => (content === "" ? [] : [{ row: row + 2, column, content }])),
  );
  const sheet = plainSheet("2 Matrix", cells);
  return { sheets: [sheet], names: [], activeSheet: sheet.name };
}

/** The formulas of a row with the values they show: 82 lies between 80 (90 %) and 90 (100 %). */
function scores({ rawScore, weightedScore, status }, unscored) {
  const shown = unscored ? ["", "", "criteria"] : [92, 0.184, "scored"];
  return [rawScore, weightedScore, status].map((formula, index) => ({ formula, cached: shown[index] }));
}
