// Checking and scoring a whole CFR, six sections around 500 rows, beside the time that it takes to parse the workbook.
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

/** Share of the parsing time that checking and scoring may take. */
const LIMIT = 0.2;
const OBJECTIVES = 10;
const PER_OBJECTIVE = 50;
const ROWS = OBJECTIVES * PER_OBJECTIVE;
const RUNS = 30;
const CHECKS_PER_RUN = 4;

const guideline = defaultGuideline("cfr");
const bytes = await writePlan({ sheets: sheets(), names: [], activeSheet: "2 Matrix" });
const parsed = await readXlsx(bytes);
if (parsed.state !== "read") throw new Error(`the workbook cannot be read: ${parsed.code}`);
const read = () => readCfrMatrices(parsed.workbook, guideline)[0];
const found = read();
const sections = new Set(found?.document?.found.map(({ content }) => content));
if (found?.indicators.length !== ROWS) throw new Error(`${found?.indicators.length} of ${ROWS} rows were read`);
if (!found.document?.isWhole || sections.size < 6) throw new Error(`only ${[...sections].join(", ")} were found`);

const context = (matrix) => ({ matrix, guideline, stage: "evaluation", asOf: "2027-12-31" });
const find = await fastest(RUNS, read);
const { parse, checks } = await byTurns({
  runs: RUNS,
  checksPerRun: CHECKS_PER_RUN,
  parse: () => readXlsx(bytes),
  make: read,
  checks: [
    (matrix) => {
      runRules(cfrRules, context(matrix));
      scoreCfr(matrix, guideline);
    },
  ],
});
const [check] = checks;
const ratio = check / parse;
console.log(`parse ${ROWS} rows in six sections: ${parse.toFixed(2)} ms; find and read them: ${find.toFixed(2)} ms`);
console.log(
  `check by ${cfrRules.length} rules and score: ${check.toFixed(2)} ms, ${runRules(cfrRules, context(read())).length} findings; ` +
    `${ratio.toFixed(3)} of parsing (at most ${LIMIT})`,
);
if (ratio > LIMIT) process.exitCode = 1;

/** A document as departments hand it in: every indicator in Sections 2, 3 and 4, every ninth lacks something. */
function sheets() {
  const indicators = Array.from({ length: ROWS }, (_, row) => ({
    row,
    objective: `Objective ${Math.floor(row / PER_OBJECTIVE) + 1} of the department, said in a few words`,
    isFirst: row % PER_OBJECTIVE === 0,
    action: `Action ${row} that serves the objective above in some way`,
    name: `Indicator ${row}, measured by the share of households that are reached`,
    unit: row % 3 === 0 ? "%" : "Number",
    lacks: row % 9,
  }));
  const objectives = indicators.filter(({ isFirst }) => isFirst).map(({ objective }) => objective);
  const years = ["Actual 2024-25", "Actual 2025-26", "Target 2026-27", "Projected 2027-28", "Projected 2028-29"];
  const at = matrixAddresses(guideline, "2 Matrix");
  return [
    sheet("About", [
      ["Template", "CFR"],
      ["Guideline", guideline.id],
      ["Department", "Department of Works"],
      ["Period", "2026-27"],
      ["Year ends on", "2027-06-30"],
    ]),
    sheet("1 Objectives", [
      ["1A", "Vision"],
      ["", "By 2034 public works serve every household within an hour."],
      ["1B", "Mission"],
      ["", "The department plans, builds and looks after public works."],
      ["1C", "Objectives"],
      ...objectives.map((text, index) => [index + 1, text]),
      [],
      ["1D", "Functions"],
      [1, "Plan public works"],
    ]),
    sheet("2 Matrix", [
      [
        ...["Objective", "Weight of objective", "Action", "Success indicator", "Unit", "Weight"],
        ...["Excellent", "Very Good", "Good", "Fair", "Poor"],
        ...["Achievement", "Raw score", "Weighted raw score", "Status"],
      ],
      ...indicators.map((one) => [
        one.isFirst ? one.objective : "",
        one.isFirst ? 100 / OBJECTIVES : "",
        one.action,
        one.name,
        one.unit,
        100 / ROWS,
        ...[90, 80, one.lacks === 0 ? "" : 70, 60, 50],
        82,
        ...scores(
          rowFormulas(one.row + 3, at, guideline, (key) => key),
          one.lacks === 0,
        ),
      ]),
    ]),
    sheet("3 Trends", [
      ["Objective", "Action", "Success indicator", "Unit", ...years],
      ...indicators.map((one) => [
        one.isFirst ? one.objective : "",
        one.action,
        one.name,
        one.unit,
        ...[41, one.lacks === 4 ? "" : 45, 80, 84, 88],
      ]),
    ]),
    sheet("4 Definitions", [
      ["Acronym", "Meaning"],
      ["NGO", "Non-governmental organisation"],
      [],
      ["Success indicator", "Description", "Definition", "Measurement", "General comments"],
      ...indicators.map((one) => [
        one.name,
        one.lacks === 7 ? "" : "What households tell once a year, by district",
        "",
        "Visits by the districts and their registers",
      ]),
    ]),
    sheet("5 Requirements", [
      ...[
        [
          "Organisation",
          "Relevant success indicator",
          "What is required",
          "Why",
          "How much",
          "What happens if not met",
        ],
      ],
      ...indicators
        .filter(({ isFirst }) => isFirst)
        .map(({ name }) => ["Ministry of Finance", name, "Funds by quarter", "Work goes on", "Four releases", "Delay"]),
    ]),
    sheet("6 Outcomes", [
      ["Objective", "Outcome/impact", "Jointly responsible with", "Success indicator", "Unit", ...years],
      ...objectives.map((text, index) => [
        text,
        `Lives change ${index}`,
        "",
        `Share ${index}`,
        "%",
        40,
        43,
        47,
        50,
        53,
      ]),
    ]),
  ];
}

/** The formulas of a row with the values they show: 82 lies between 80 (90 %) and 90 (100 %). */
function scores({ rawScore, weightedScore, status }, unscored) {
  const shown = unscored ? ["", "", "criteria"] : [92, 0.184, "scored"];
  return [rawScore, weightedScore, status].map((formula, index) => ({ formula, cached: shown[index] }));
}

/** Two blank rows, then these. */
function sheet(name, rows) {
  const cells = rows.flatMap((values, row) =>
    values.flatMap((content, column) => (content === "" ? [] : [{ row: row + 2, column, content }])),
  );
  return plainSheet(name, cells);
}
