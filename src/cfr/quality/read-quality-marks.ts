import { isReviewSheet } from "../../check/review-table";
import { formulaAt, textOf, valueAt } from "../../grid/grid";
import type { DateSystem, Grid } from "../../grid/grid";
import { findTables } from "../../parse/headings/find-tables";
import type { HeadingSpec } from "../../parse/headings/heading-spec";
import { readMeasureCell } from "../read/read-measure";
import { QUALITY_MARKS } from "./quality-criteria";
import type { MarkCell, MarkRow, QualityMarks, WrittenMark } from "./quality-marks";

type MarkColumn = "code" | "criterion" | "mark" | "by";

const HEADINGS: readonly HeadingSpec<MarkColumn>[] = [
  { key: "code", synonyms: ["section", "code", "number", "no"], exactly: ["numéro", "ផ្នែក"] },
  { key: "criterion", synonyms: ["criterion", "criteria"], exactly: ["critère", "លក្ខណៈវិនិច្ឆ័យ"] },
  { key: "mark", synonyms: ["mark", "marks"], exactly: ["note", "ពិន្ទុវាយតម្លៃ"] },
  { key: "by", synonyms: ["marked by", "judged by", "by"], exactly: ["noté par", "វាយតម្លៃដោយ"] },
];

/** "1A.2" or "6.1"; the blank that a person types before a code does no harm. */
const CODE = /^(\d[A-D]?)\s*\.\s*(\d)$/;

/**
 * The quality table among these sheets: on a Review sheet, else on whatever sheet it was moved to or renamed to. Null
 * where there is none. Criteria are known by their codes, so that rows can be sorted and texts translated.
 */
export function readQualityMarks(grids: readonly Grid[], dateSystem: DateSystem): QualityMarks | null {
  const isReview = (grid: Grid) => isReviewSheet(grid.sheet);
  for (const grid of [...grids.filter(isReview), ...grids.filter((one) => !isReview(one) && mentionsCode(one))]) {
    const marks = readFrom(grid, dateSystem);
    if (marks) return marks;
  }
  return null;
}

/** Few sheets have a code in one of their first columns, and only they are worth a search for headings. */
function mentionsCode({ values }: Grid): boolean {
  return values.some((cells) => cells.slice(0, 4).some((value) => codeOf(value) !== null));
}

function codeOf(value: unknown): string | null {
  const [, part, number] = (typeof value === "string" ? CODE.exec(value.trim().toUpperCase()) : null) ?? [];
  return part === undefined || number === undefined ? null : `${part}.${number}`;
}

function readFrom(grid: Grid, dateSystem: DateSystem): QualityMarks | null {
  const tables = findTables(grid, HEADINGS, { isHeader: (keys) => keys.has("code") && keys.has("mark") });
  const rows: MarkRow[] = [];
  const strays: MarkCell[] = [];
  for (const { firstRow, area, columns } of tables) {
    const [code, mark, by] = [columns.code, columns.mark, columns.by].map((found) => found?.[0]?.column);
    if (code === undefined || mark === undefined) continue;
    for (let row = firstRow; row <= area.bottom; row += 1) {
      const cell = readMeasureCell(grid, row, mark, { dateSystem, unit: "number" });
      const named = codeOf(textOf(valueAt(grid, row, code)));
      const written = writtenMark(cell);
      if (named === null) {
        if (textOf(valueAt(grid, row, code)).trim() !== "" && written.state !== "blank") strays.push(cell);
        continue;
      }
      rows.push({
        code: named,
        mark: cell,
        isFormula: formulaAt(grid, row, mark) !== null,
        written,
        by: by === undefined ? null : { ...textCell(grid, row, by) },
      });
    }
  }
  return rows.length > 0 ? { sheet: grid.sheet, rows, strays } : null;
}

function textCell(grid: Grid, row: number, column: number): MarkCell & { readonly text: string } {
  const raw = valueAt(grid, row, column);
  return { at: { sheet: grid.sheet, row, column }, raw, text: textOf(raw).trim() };
}

function writtenMark({ measure, raw }: ReturnType<typeof readMeasureCell>): WrittenMark {
  switch (measure.kind) {
    case "number":
    case "percent": {
      const mark = QUALITY_MARKS.find((step) => step === measure.value);
      return mark === undefined ? { state: "number", mark: measure.value } : { state: "step", mark };
    }
    case "missing":
    case "uncalculated":
      return { state: "blank" };
    default:
      return { state: "unknown", raw: textOf(raw).trim() };
  }
}
