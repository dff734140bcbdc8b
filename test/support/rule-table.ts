import { areaToA1, toA1 } from "../../src/grid/cell-ref";
import type { CellArea } from "../../src/grid/cell-ref";
import { emptyGrid } from "../../src/grid/grid";
import type { CellValue, Grid, Workbook } from "../../src/grid/grid";
import type { Finding } from "../../src/check/finding";

/**
 * Tests of rules as tables. A workbook is written as text, one line a row, cells between bars; a line whose cells all
 * begin with "^" says which findings are expected in the row above it. A finding that is not marked fails.
 *
 *     == 2 Matrix ==
 *     | Objective | Success indicator | Unit | Weight |
 *     | Safe water | Villages served  |      | 40     |
 *     |            |                  | ^CFR-203 |    |
 *
 * Cells: `40` number · `50%` 0.5 shown as a percentage · `2026-12-31` a day · `'40` the text "40" · `#N/A` an error ·
 * `TRUE` · `=H2*2 -> 12` a formula and its value, `=H2*2` one never calculated · `↑` merged with the cell above · `←` merged with the cell to the
 * left · blank is blank. An expectation is `^RULE` or `^RULE:message`, several with spaces between.
 */
export interface RuleTable {
  readonly workbook: Workbook;
  /** "2 Matrix!C2 CFR-203" or "2 Matrix!C2 CFR-203:message", sorted. */
  readonly expected: readonly string[];
}

export function ruleTable(text: string): RuleTable {
  const grids: Grid[] = [];
  const expected: string[] = [];
  for (const { sheet, lines } of sheetsOf(text)) {
    const rows: Cell[][] = [];
    for (const line of lines) {
      const cells = line
        .replace(/^\s*\|/, "")
        .replace(/\|\s*$/, "")
        .split("|")
        .map((cell) => cell.trim());
      if (cells.some((cell) => cell !== "") && cells.every((cell) => cell === "" || cell.startsWith("^"))) {
        cells.forEach((cell, column) => {
          for (const mark of cell.split(/\s+/).filter((part) => part !== "")) {
            expected.push(`${sheet}!${toA1({ row: rows.length - 1, column })} ${mark.slice(1)}`);
          }
        });
      } else {
        rows.push(cells.map(readCell));
      }
    }
    grids.push({
      ...emptyGrid(sheet),
      values: rows.map((row) => row.map((cell) => cell.value)),
      formulas: rows.map((row) => row.map((cell) => cell.formula)),
      numberFormats: rows.map((row) => row.map((cell) => cell.format)),
      merges: mergesOf(rows),
    });
  }
  return { workbook: { grids, names: [], dateSystem: "1900", limits: [] }, expected: expected.sort() };
}

/** Fails unless the findings are exactly the marked ones. Marks without a message accept any message. */
export function expectFindings(table: RuleTable, findings: readonly Finding[]): void {
  const withMessage = new Set(table.expected.filter((mark) => mark.includes(":")));
  const actual = findings.map((finding) => {
    const plain = `${finding.at.sheet}!${toA1(finding.at)} ${finding.rule}`;
    const full = `${plain}:${finding.messageId}`;
    return withMessage.has(full) ? full : plain;
  });
  expect(actual.sort()).toEqual(table.expected);
}

interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string | null;
  readonly merge: "up" | "left" | null;
}

function readCell(text: string): Cell {
  const cell = (value: CellValue, format: string | null = null): Cell => ({
    value,
    formula: null,
    format,
    merge: null,
  });
  if (text === "") return cell(null);
  if (text === "↑") return { ...cell(null), merge: "up" };
  if (text === "←") return { ...cell(null), merge: "left" };
  if (text.startsWith("'")) return cell(text.slice(1));
  if (text.startsWith("=")) {
    const [formula = "", result = ""] = text.split("->").map((part) => part.trim());
    return { ...readCell(result), formula };
  }
  if (/^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!)$/.test(text)) return cell({ error: text });
  if (text === "TRUE" || text === "FALSE") return cell(text === "TRUE");
  if (/^-?\d+(\.\d+)?%$/.test(text)) return cell(Number((Number(text.slice(0, -1)) / 100).toPrecision(15)), "0%");
  if (/^-?\d+(\.\d+)?$/.test(text)) return cell(Number(text));
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return cell(serialOf(text), "yyyy-mm-dd");
  return cell(text);
}

/** Serial of an ISO day in the 1900 system, for days after February 1900. */
export function serialOf(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;
}

function mergesOf(rows: readonly (readonly Cell[])[]): CellArea[] {
  const found = new Map<string, CellArea>();
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (!cell.merge) return;
      let top = rowIndex;
      let left = column;
      while (rows[top]?.[left]?.merge === "up") top -= 1;
      while (rows[top]?.[left]?.merge === "left") left -= 1;
      const key = toA1({ row: top, column: left });
      const known = found.get(key);
      found.set(key, {
        top,
        left,
        bottom: Math.max(rowIndex, known?.bottom ?? 0),
        right: Math.max(column, known?.right ?? 0),
      });
    }),
  );
  return [...found.values()].sort((a, b) => (areaToA1(a) < areaToA1(b) ? -1 : 1));
}

function sheetsOf(text: string): { sheet: string; lines: string[] }[] {
  const sheets: { sheet: string; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    const title = /^\s*==\s*(.+?)\s*==\s*$/.exec(line);
    if (title) sheets.push({ sheet: title[1] ?? "", lines: [] });
    else if (line.includes("|")) {
      if (sheets.length === 0) sheets.push({ sheet: "Matrix", lines: [] });
      sheets[sheets.length - 1]?.lines.push(line);
    }
  }
  return sheets;
}
