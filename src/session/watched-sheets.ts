import { isReviewSheet } from "../check/review-table";
import type { CellRef } from "../grid/cell-ref";
import type { Workbook } from "../grid/grid";
import { readAbouts } from "../guidelines/about";
import { furtherSheets } from "../inspect/further-sheets";
import type { InspectedMatrix, Inspection } from "../inspect/inspection";

/** Sheets whose content decides about a check: those of the matrices, the companions they were read with, About and Review. */
export function watchedSheets(workbook: Workbook, inspection: Inspection): readonly string[] {
  const used = new Set<string>();
  for (const inspected of inspection.matrices) {
    used.add(inspected.matrix.sheet);
    for (const cell of cellsOf(inspected)) used.add(cell.sheet);
    for (const sheet of companionsOf(inspected)) used.add(sheet);
  }
  for (const about of readAbouts(workbook)) used.add(about.sheet);
  return workbook.grids.map((grid) => grid.sheet).filter((sheet) => used.has(sheet) || isReviewSheet(sheet));
}

/** Read even while no row of theirs fits: in an empty template the first indicator makes it fit. */
function companionsOf(inspected: InspectedMatrix): readonly string[] {
  if (inspected.kind === "jmi") {
    return [...furtherSheets(inspected), ...(inspected.matrix.twg?.sheets ?? [])];
  }
  return inspected.matrix.companionSheets ?? [];
}

function cellsOf(inspected: InspectedMatrix): readonly CellRef[] {
  const places = inspected.findings.flatMap((finding) => [finding.at, ...finding.related]);
  if (inspected.kind === "jmi") return places;
  return [...places, ...inspected.matrix.indicators.flatMap((row) => row.baselines.map((cell) => cell.at))];
}
