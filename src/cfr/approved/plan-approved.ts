import type { Translate } from "../../check/message";
import { areaToA1, quoteSheet } from "../../grid/cell-ref";
import { isBlank, isCellError, numberFormatAt, valueAt } from "../../grid/grid";
import type { CellValue } from "../../grid/grid";
import { freeName } from "../../grid/sheet-plan";
import type { CellStyle, PlannedCell, TakenNames, WorkbookPlan } from "../../grid/sheet-plan";
import { TABLE_CELL, TEMPLATE_LOOK } from "../../grid/template-look";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { CRITERIA_KEYS } from "../layout/cfr-headings";
import type { CfrIndicator, CfrMatrix, CfrMatrixColumn } from "../matrix";
import { partOn } from "../parts";
import { APPROVED_NAME } from "./pair-approved";

/** What is kept: everything that a score is made by, and nothing of the results. */
const KEPT: readonly CfrMatrixColumn[] = [
  "group",
  "objective",
  "objectiveWeight",
  "action",
  "indicator",
  "unit",
  "weight",
  "levelAbove",
  ...CRITERIA_KEYS,
  "target",
];
const WIDE: readonly CfrMatrixColumn[] = ["group", "objective", "action", "indicator"];
const HEADER_ROW = 3;

/** A copy of a matrix's targets and weights on a sheet of its own, values only: what was approved stays on record. */
export function planApproved(
  matrix: CfrMatrix,
  guideline: CfrGuideline,
  translate: Translate,
  taken: TakenNames,
): WorkbookPlan {
  const columns = KEPT.flatMap((key) => {
    const found = matrix.columns[key];
    if (!found) return [];
    const heading = (guideline.headings as Readonly<Record<string, string>>)[key] ?? found.heading;
    return [{ key, heading, found }];
  }).sort((a, b) => a.found.column - b.found.column);
  const styles: Record<string, CellStyle> = { ...TEMPLATE_LOOK };
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: translate("targets.sheet.title"), style: "title" },
    { row: 1, column: 0, content: translate("targets.sheet.help", { sheet: matrix.sheet }), style: "subtitle" },
    ...columns.map(({ heading }, column): PlannedCell => ({
      row: HEADER_ROW,
      column,
      content: heading,
      style: "heading",
    })),
  ];
  const texts = new Map<CfrMatrixColumn, CellValue>();
  matrix.indicators.forEach((row, index) => {
    const { grid, columns: here } = partOn(matrix, row.indicator.at.sheet);
    columns.forEach(({ key, found }, place) => {
      const { column } = here[key] ?? found;
      const own = valueAt(grid, row.row, column);
      // Cells that go on with the one above are filled, so that each row says where it belongs.
      if (key === "group" || key === "objective") texts.set(key, isBlank(own) ? (texts.get(key) ?? null) : own);
      const value = texts.get(key) ?? valueOf(key, row, matrix, own);
      const format = key === "objectiveWeight" ? null : numberFormatAt(grid, row.row, column);
      const style = format === null ? "input" : `input ${format}`;
      styles[style] ??= { ...TABLE_CELL, ...(format !== null && { numberFormat: format }) };
      const isEmpty = value === null || isCellError(value);
      cells.push({ row: HEADER_ROW + 1 + index, column: place, style, ...(!isEmpty && { content: value }) });
    });
  });
  const name = freeName(translate("targets.sheet.name"), taken.sheets);
  const area = {
    top: HEADER_ROW,
    left: 0,
    bottom: HEADER_ROW + matrix.indicators.length,
    right: columns.length - 1,
  };
  return {
    sheets: [
      {
        name,
        styles,
        cells,
        columnWidths: columns.map(({ key }) => (WIDE.includes(key) ? 30 : 13)),
        rowHeights: {},
        freeze: { rows: HEADER_ROW + 1, columns: 0 },
        validations: [],
        conditionalFormats: [],
        print: { orientation: "landscape", fitToWidth: true, titleRows: { first: HEADER_ROW, last: HEADER_ROW } },
        showGridlines: false,
      },
    ],
    names: [
      {
        name: freeName(APPROVED_NAME, taken.names, "name"),
        refersTo: `=${quoteSheet(name)}!${areaToA1(area).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
      },
    ],
    // The person stays where they are.
    activeSheet: "",
  };
}

function valueOf(key: CfrMatrixColumn, row: CfrIndicator, matrix: CfrMatrix, own: CellValue): CellValue {
  if (key === "action") return row.action.text === "" ? null : row.action.text;
  if (key !== "objectiveWeight") return own;
  const objective = row.objective === null ? undefined : matrix.objectives[row.objective];
  const isFirst = objective !== undefined && matrix.indicators[objective.indicators[0] ?? -1] === row;
  return isFirst ? (objective.weight?.raw ?? null) : null;
}
