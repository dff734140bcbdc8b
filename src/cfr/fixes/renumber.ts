import type { Fix } from "../../check/finding";
import { refKey, toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import type { Edit } from "../../grid/edit";
import { formulaAt, textOf, valueAt } from "../../grid/grid";
import type { Grid } from "../../grid/grid";
import { foldText } from "../../parse/normalise";
import type { CfrMatrix, CfrMatrixColumn, CfrPart } from "../matrix";
import { partOn, partsOf } from "../parts";

/** The first number that is not the next one, and the texts with their numbers set right. */
export interface Misnumbered {
  readonly at: CellRef;
  /** As typed, "" where the text has no number though the others of its column have. */
  readonly number: string;
  readonly expected: string;
  readonly fix: Fix | null;
}

/** Objectives are printed as [1], their actions as [1.1], the indicators of these as [1.1.1]. */
const LEVELS = ["objective", "action", "indicator"] as const satisfies readonly CfrMatrixColumn[];
/** "*" of a mandatory objective, the number with its brackets or full stop, the text. */
const NUMBERED = /^(\*?\s*)([[(]?)(\d{1,2}(?:\.\d{1,2}){0,2})([\])]?[.:]?)(\s+)(?=\S)/;

interface Line {
  readonly at: CellRef;
  readonly text: string;
  readonly level: number;
  readonly expected: string;
}

/**
 * Numbers typed before the names of Section 2 that do not run on. A column takes part where at least two names, and half
 * of all, begin with a number as deep as its level: "48 meetings" is no number. Null where everything runs on.
 */
export function misnumbered(matrix: CfrMatrix): Misnumbered | null {
  // Most tables have no numbers, and this is asked at every edit.
  const isPlain =
    !matrix.objectives.some(({ name }) => NUMBERED.test(name)) &&
    !matrix.indicators.some(({ action, indicator }) => NUMBERED.test(action.text) || NUMBERED.test(indicator.text));
  if (isPlain) return null;
  const lines = linesOf(matrix);
  const numbered = LEVELS.map((_, level) => {
    const own = lines.filter((line) => line.level === level);
    const count = own.filter(({ text }) => numberOf(text, level) !== null).length;
    return count >= 2 && count * 2 >= own.length;
  });
  const wrong = lines.filter(({ text, level, expected }) => numbered[level] && numberOf(text, level) !== expected);
  const [first] = wrong;
  if (!first) return null;
  return {
    at: first.at,
    number: numberOf(first.text, first.level) ?? "",
    expected: first.expected,
    fix: renumber(matrix, lines, wrong),
  };
}

/** The number at the front of a text, if it is as deep as its level and marked as one; else null. */
function numberOf(text: string, level: number): string | null {
  const found = NUMBERED.exec(text);
  const number = found?.[3] ?? "";
  if (!found || number.split(".").length !== level + 1) return null;
  return level === 0 && found[4] === "" ? null : number;
}

/** Every name that was typed in its own cell, with the number it should have; a name said again keeps its number. */
function linesOf(matrix: CfrMatrix): readonly Line[] {
  const lines: Line[] = [];
  const known = new Map<string, string>();
  const counts = new Map<string, number>();
  const current = ["", "", ""];
  for (const { part, row } of rowsOf(matrix)) {
    const { sheet, grid, columns } = part;
    LEVELS.forEach((key, level) => {
      const column = columns[key]?.column;
      const text = column === undefined ? "" : textOf(valueAt(grid, row, column)).trim();
      if (column === undefined || text === "") return;
      const parent = level === 0 ? "" : (current[level - 1] ?? "");
      // What hangs in the air cannot be numbered.
      if (level > 0 && parent === "") return;
      const name = `${level} ${parent} ${foldText(text)}`;
      let expected = level === LEVELS.length - 1 ? undefined : known.get(name);
      if (expected === undefined) {
        const count = (counts.get(`${level} ${parent}`) ?? 0) + 1;
        counts.set(`${level} ${parent}`, count);
        expected = parent === "" ? String(count) : `${parent}.${count}`;
        known.set(name, expected);
      }
      if (current[level] !== expected) current.fill("", level + 1);
      current[level] = expected;
      lines.push({ at: { sheet, row, column }, text, level, expected });
    });
  }
  return lines;
}

/** The rows that name something, each once, sheet by sheet. */
function rowsOf(matrix: CfrMatrix): readonly { readonly part: CfrPart; readonly row: number }[] {
  const named = [...matrix.objectives.map(({ at }) => at), ...matrix.indicators.map(({ indicator }) => indicator.at)];
  return partsOf(matrix).flatMap((part) => {
    const rows = new Set(named.flatMap(({ sheet, row }) => (sheet === part.sheet ? [row] : [])));
    return [...rows].sort((a, b) => a - b).map((row) => ({ part, row }));
  });
}

/** Null where one of the names is computed. Section 3 is joined by name, so what it repeats is numbered along. */
function renumber(matrix: CfrMatrix, lines: readonly Line[], wrong: readonly Line[]): Fix | null {
  const model = lines.find(({ text, level }) => numberOf(text, level) !== null);
  const edits = new Map<string, Edit>();
  const put = (grid: Grid, at: CellRef, line: Line): boolean => {
    const from = valueAt(grid, at.row, at.column);
    if (typeof from !== "string" || formulaAt(grid, at.row, at.column) !== null) return false;
    edits.set(refKey(at), {
      sheet: at.sheet,
      cell: toA1(at),
      from,
      to: withNumber(from.trim(), line, model?.text ?? ""),
    });
    return true;
  };
  if (!wrong.every((line) => put(partOn(matrix, line.at.sheet).grid, line.at, line))) return null;
  const section3 = matrix.document?.section3;
  for (const row of section3?.rows ?? []) {
    LEVELS.forEach((key, level) => {
      const cell = row[key];
      const same = wrong.filter((line) => line.level === level && foldText(line.text) === foldText(cell.text));
      const [line] = same;
      if (
        line &&
        same.every(({ expected }) => expected === line.expected) &&
        section3?.table.grid.sheet === cell.at.sheet
      )
        put(section3.table.grid, cell.at, line);
    });
  }
  return { kind: "suggested", edits: [...edits.values()] };
}

/** The text with its number; one that has none is numbered as `model` is. */
function withNumber(text: string, { level, expected }: Line, model: string): string {
  if (numberOf(text, level) !== null)
    return text.replace(
      NUMBERED,
      (_, mark, open, _number, close, space) => `${mark}${open}${expected}${close}${space}`,
    );
  const found = NUMBERED.exec(model);
  const mark = /^\*\s*/.exec(text)?.[0] ?? "";
  return `${mark}${found?.[2] ?? "["}${expected}${found?.[4] ?? "]"} ${text.slice(mark.length)}`;
}
