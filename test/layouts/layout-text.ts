import { parseA1 } from "../../src/grid/cell-ref";
import type { CellArea } from "../../src/grid/cell-ref";
import type { Grid, Workbook } from "../../src/grid/grid";
import { ruleTable } from "../support/rule-table";

/**
 * One way to lay out a matrix. `text` is written as for `ruleTable`, and besides: `== Name @ C7 ==` begins the sheet's
 * cells at C7, `⏎` is a line break in a cell, and a line that begins with `~` is a hidden row. `reads` says what has to
 * be read: for each matrix a line `cfr Sheet!B4:H9 objective B, weight G …`, then its rows as `rowLine` writes them.
 */
export interface LayoutVariant {
  readonly name: string;
  readonly text: string;
  readonly reads: string;
  /** What is asked in place of being guessed, as "G weight|target"; nothing where it is left out. */
  readonly asks?: readonly string[];
}

const TITLE = /^\s*==\s*(.+?)\s*@\s*([A-Z]+\d+)\s*==\s*$/;

/** The workbook that a variant's text describes. */
export function layoutWorkbook(text: string): Workbook {
  const places = new Map<string, { readonly row: number; readonly column: number }>();
  const hidden = new Map<string, Set<number>>();
  let sheet = "Matrix";
  let row = 0;
  const plain = text.split("\n").map((line) => {
    const title = TITLE.exec(line);
    if (/^\s*==/.test(line)) {
      sheet = title?.[1] ?? line.replaceAll("==", "").trim();
      row = 0;
      const place = title?.[2] === undefined ? null : parseA1(title[2]);
      if (place) places.set(sheet, place);
      return `== ${sheet} ==`;
    }
    if (line.includes("|")) {
      if (line.trimStart().startsWith("~")) hidden.set(sheet, (hidden.get(sheet) ?? new Set()).add(row));
      row += 1;
    }
    return line.replace(/^\s*~/, "");
  });
  const { workbook } = ruleTable(plain.join("\n"));
  return {
    ...workbook,
    grids: workbook.grids.map((grid) =>
      moved({ ...grid, hiddenRows: hidden.get(grid.sheet) ?? new Set() }, places.get(grid.sheet)),
    ),
  };
}

function moved(grid: Grid, place: { readonly row: number; readonly column: number } = { row: 0, column: 0 }): Grid {
  const { row: down, column: right } = place;
  const shift = <T>(rows: readonly (readonly (T | null)[])[]): (T | null)[][] => [
    ...Array.from({ length: down }, () => []),
    ...rows.map((cells) => [...Array.from({ length: right }, () => null), ...cells]),
  ];
  return {
    ...grid,
    values: shift(
      grid.values.map((cells) =>
        cells.map((value) => (typeof value === "string" ? value.replace(/\s*⏎\s*/g, "\n") : value)),
      ),
    ),
    formulas: shift(grid.formulas),
    numberFormats: shift(grid.numberFormats),
    merges: grid.merges.map((merge): CellArea => ({
      top: merge.top + down,
      bottom: merge.bottom + down,
      left: merge.left + right,
      right: merge.right + right,
    })),
    hiddenRows: new Set([...grid.hiddenRows].map((row) => row + down)),
  };
}
