import { quoteSheet, toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import { isBlank, textOf } from "../../grid/grid";
import type { JmiMatrix, JmiPart } from "../matrix";
import { partsOf } from "../parts";
import type { KeptColumn } from "../template/template-options";
import type { Conversion, Remark } from "./conversion";
import { fitRow, hasPlace } from "./fit-row";
import type { FittedRow } from "./fit-row";
import { olderLayout } from "./older-layout";
import { ownCells } from "./own-cells";
import { sourceColumns, sourceRow } from "./source-rows";
import type { SourceColumn, SourceRow } from "./source-rows";
import { unrollRow } from "./unroll";
import type { Roles, Tell } from "./unroll";

/** Read as the working group's column again. */
const TWG_HEADING = "TWG";

/**
 * A matrix in an older layout as rows of today's template, with everything about it that a person should look at
 * before it is written; null for a matrix that has the template's columns already. No text is changed and none is
 * made up: what the template has no column for is kept in columns beside it.
 */
export function convertMatrix(matrix: JmiMatrix): Conversion | null {
  const from = olderLayout(matrix);
  if (from === null) return null;
  const columns = sourceColumns(matrix);
  const roles: Roles = Object.fromEntries(columns.flatMap(({ key, column }) => (key ? [[key, column]] : [])));
  const headings = new Map(columns.map(({ column, heading }) => [column, heading]));
  const remarks: Remark[] = [];
  const tell: Tell = (kind, id, cell, args = {}) => {
    const heading = headings.get(cell.column) ?? "";
    remarks.push({ kind, id, at: cell.at, args: { cell: placeIn(matrix, cell.at), heading, ...args } });
  };
  if (from === "2004" && roles.twg === undefined) remarks.push(...areasOf(matrix));
  const rows = partsOf(matrix).flatMap((part) => {
    const groups = roles.twg === undefined ? groupByRow(matrix, part.sheet) : new Map<number, string>();
    return part.rows.flatMap((row) => {
      const cells = sourceRow(matrix, part, columns, row);
      tellMerges(cells, row, part, roles, tell);
      return unrollRow(ownCells(cells, roles), roles, tell).map((one) => ({
        group: groups.get(row) ?? "",
        ...fitRow(one, roles, tell),
      }));
    });
  });
  const kept = keptColumns(columns, rows);
  for (const { heading } of kept) {
    const at = { sheet: matrix.sheet, row: matrix.headerRow, column: matrix.area.left };
    remarks.push({ kind: "kept", id: "column", at, args: { heading } });
  }
  return {
    from,
    sheet: matrix.sheet,
    twg: onlyGroup(matrix),
    rows: rows.map(({ row }) => row),
    implementers: rows.map(({ implementer }) => implementer),
    kept,
    remarks: [...remarks, ...partsOf(matrix).flatMap((part) => leftOut(matrix, part))],
  };
}

/** "B7", with its sheet where the matrix goes on on others. */
function placeIn({ continuedOn }: JmiMatrix, at: CellRef): string {
  return continuedOn.length > 0 ? `${quoteSheet(at.sheet)}!${toA1(at)}` : toA1(at);
}

/** The working group of every row of a sheet, as a title above says it. */
function groupByRow({ outcomes }: JmiMatrix, sheet: string): ReadonlyMap<number, string> {
  return new Map(
    outcomes.flatMap(({ twg, outputs }) =>
      outputs.flatMap(({ rows }) => rows.flatMap((one) => (one.sheet === sheet ? [[one.row, twg] as const] : []))),
    ),
  );
}

/** Titles that were taken as the areas of the rows below them. */
function areasOf(matrix: JmiMatrix): readonly Remark[] {
  return matrix.outcomes.flatMap(({ at, twg }, index): Remark[] =>
    twg === "" || twg === matrix.outcomes[index - 1]?.twg
      ? []
      : [{ kind: "confirm", id: "area", at, args: { cell: placeIn(matrix, at), area: twg } }],
  );
}

/** One remark for a merge over several rows, at its first. */
function tellMerges(cells: SourceRow, row: number, { grid, rows }: JmiPart, roles: Roles, tell: Tell): void {
  const spread = [roles.outcome, roles.output, roles.implementer, roles.targetDate, roles.twg];
  for (const [column, cell] of cells) {
    const merge = grid.merges.find(({ top, left }) => top === row && left === cell.at.column);
    if (!merge || cell.continues || !spread.includes(column)) continue;
    const count = rows.filter((other) => other >= merge.top && other <= merge.bottom).length;
    if (count > 1) tell("unrolled", "merged", cell, { count });
  }
}

/** Columns without a place in the template, and one for the working groups where titles name several. */
function keptColumns(
  columns: readonly SourceColumn[],
  rows: readonly (FittedRow & { readonly group: string })[],
): readonly KeptColumn[] {
  const groups = rows.map(({ group }) => group || undefined);
  const ofTitles = new Set(groups).size > 1 ? [{ heading: TWG_HEADING, cells: groups }] : [];
  const kept = columns.flatMap(({ column, key, heading }): KeptColumn[] => {
    if (hasPlace(key)) return [];
    const cells = rows.map((row) => row.kept.get(column));
    return cells.some((cell) => cell !== undefined) ? [{ heading, cells }] : [];
  });
  return [...ofTitles, ...kept];
}

/** The working group, where the matrix names no other. */
function onlyGroup({ outcomes }: JmiMatrix): string {
  const [group = "", ...others] = new Set(outcomes.map(({ twg }) => twg).filter((twg) => twg !== ""));
  return others.length === 0 ? group : "";
}

/** Text of a sheet outside the matrix's rows: titles, notes, signatures. It stays where it is. */
function leftOut(matrix: JmiMatrix, { sheet, grid, headerRow, rows }: JmiPart): readonly Remark[] {
  const groups = new Set(matrix.outcomes.map(({ twg }) => twg));
  const taken = new Set([...rows, ...[0, 1, 2].map((more) => headerRow + more).filter((row) => row < (rows[0] ?? 0))]);
  return grid.values.flatMap((values, row): Remark[] => {
    const column = values.findIndex((value) => !isBlank(value));
    if (taken.has(row) || column < 0) return [];
    const text = values
      .map(textOf)
      .filter((word) => word.trim() !== "")
      .join(" | ");
    const at = { sheet, row, column };
    return groups.has(text) ? [] : [{ kind: "kept", id: "left-out", at, args: { cell: placeIn(matrix, at), text } }];
  });
}
