// Workbooks as departments send them in: a letterhead, a matrix of thirty indicators, a sheet of trends.
import { register } from "node:module";
import { plainSheet } from "./plain-sheet.mjs";

register("./typescript-loader.mjs", import.meta.url);
const { writePlan } = await import("../../src/xlsx/write-plan.ts");

const HEADINGS = [
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
];

/** Workbooks that differ in their texts and numbers; every ninth row lacks something. */
export async function* makeWorkbooks(count) {
  for (let number = 1; number <= count; number += 1) yield writePlan(workbook(number, 30));
}

export function longWorkbook(rows) {
  return writePlan(workbook(1, rows));
}

function workbook(number, rows) {
  const perObjective = Math.max(5, rows / 50);
  const matrix = Array.from({ length: rows }, (_, row) => [
    row % perObjective === 0 ? `Objective ${row / perObjective + 1} of department ${number}, in a few words` : "",
    row % perObjective === 0 ? 100 / Math.ceil(rows / perObjective) : "",
    row % 2 === 0 ? `Action ${row} that serves the objective above in some way` : "",
    `Indicator ${row}, measured by the share of households reached in district ${(number * 7 + row) % 40}`,
    row % 3 === 0 ? "%" : "Number",
    100 / rows,
    90,
    80,
    row % 9 === 0 ? "" : 70,
    60,
    50,
    50 + ((number + row) % 45),
  ]);
  const trends = matrix.map(([objective, , action, indicator, unit], row) => [
    objective,
    action,
    indicator,
    unit,
    40 + (row % 7),
    42 + (row % 7),
    80,
    82,
    84,
  ]);
  const sheets = [
    sheet("2 Matrix", [["MINISTRY OF WORKS"], [`Department ${number}: commitment for 2026-27`], HEADINGS, ...matrix]),
    sheet("3 Trends", [
      [
        "Objective",
        "Action",
        "Success indicator",
        "Unit",
        "Actual 2024-25",
        "Actual 2025-26",
        "Target 2026-27",
        "Projected 2027-28",
        "Projected 2028-29",
      ],
      ...trends,
    ]),
  ];
  return { sheets, names: [], activeSheet: "2 Matrix" };
}

function sheet(name, lines) {
  return plainSheet(
    name,
    lines.flatMap((values, row) =>
      values.flatMap((content, column) => (content === "" ? [] : [{ row, column, content }])),
    ),
  );
}
