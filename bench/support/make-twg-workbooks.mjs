// Workbooks of Technical Working Groups: every other one from the template, the others with the five columns alone, as
// they come out of a text document.
import { register } from "node:module";
import { plainSheet } from "./plain-sheet.mjs";

register("./typescript-loader.mjs", import.meta.url);
const { writePlan } = await import("../../src/xlsx/write-plan.ts");
const { planJmi } = await import("../../src/jmi/template/plan-jmi.ts");
const { defaultGuideline } = await import("../../src/guidelines/load.ts");
const { createTranslate } = await import("../../src/messages/translate.ts");

const guideline = defaultGuideline("jmi");
const translate = createTranslate();

const COLUMNS = ["outcome", "output", "indicator", "activity", "partnering"];
const HEADINGS = [
  "Outcome (2019-2023)",
  "Output (2019-2020)",
  "Output indicator with baseline and target (2019-2020)",
  "Main activity / Identified implementer (2019-2020)",
  "Partnering actions (required/prerequisites)",
];

/** How cells write baseline and target; every one is read, few are plain. */
const VALUES = [
  (low, high) => `from ${low}% in 2018 to ${high}% by December 2020`,
  (low, high) => `to ${high}% by end 2020 (${low}% in December 2018)`,
  (low, high) => `from ${low}% in SY 2017/18 to ${high}% in SY 2019/20`,
  (low, high) => `baseline ${low}% (2018); target at least ${high}% (2020)`,
  (low, high) => `from ${low} villages in 2018 to ${high} villages in 2019 and ${high + 40} villages in 2020`,
  (low) => `reduction of ${low} (or ${low / 4}%) by Q4 2020`,
  () => "to be determined",
];

/** `count` workbooks of so many outputs, numbered from `first` on; they differ in their texts and numbers. */
export async function makeTwgWorkbooks(count, outputs, first) {
  const made = [];
  for (let number = first; number < first + count; number += 1) {
    const rows = Array.from({ length: outputs }, (_, row) => rowOf(number, row));
    made.push(await writePlan(number % 2 === 0 ? template(number, rows) : bare(rows)));
  }
  return made;
}

/** A name without a number, which would be one more to tell from the values. */
function nameOf(number) {
  const letters = [number, Math.floor(number / 26), Math.floor(number / 676)].map((part) => 97 + (part % 26));
  return String.fromCharCode(...letters).replace(/^./, (first) => first.toUpperCase());
}

function rowOf(group, row) {
  const place = nameOf(group * 40 + row);
  const low = 12 + ((group * 7 + row) % 30);
  const value = VALUES[(group + row) % VALUES.length](low, low + 25);
  const result = {
    ...(row % 10 === 0 && {
      outcome: `75% of the households of ${place} have safe water by 2023 (NSDP)`,
    }),
    output: `${place} keeps its services running and their results open`,
    indicator: `Share of services in ${place} that report on time, ${value}`,
    activity: `Train the staff of ${place} - Ministry of Rural Development\nPublish the results - Provincial Departments`,
    partnering: row % 6 === 5 ? "" : `UNICEF and the World Bank report through the register of ${place}`,
  };
  return row % 3 === 0
    ? { ...result, status: "On schedule", actual: low + 9, actualDate: { date: "2019-08-31" }, progress: "Under way" }
    : result;
}

function template(number, rows) {
  return planJmi({
    guideline,
    entity: `Technical Working Group ${number}`,
    period: "",
    sample: false,
    filled: { rows: rows.map((row) => new Map(Object.entries(row))), kept: [] },
    translate,
    taken: { sheets: [], names: [] },
  });
}

function bare(rows) {
  const lines = [HEADINGS, ...rows.map((row) => COLUMNS.map((key) => row[key] ?? ""))];
  const sheet = plainSheet(
    "JMI",
    lines.flatMap((values, row) =>
      values.flatMap((content, column) => (content === "" ? [] : [{ row: row + 2, column, content }])),
    ),
  );
  return { sheets: [sheet], names: [], activeSheet: sheet.name };
}
