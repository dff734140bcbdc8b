import { textOf, valueAt } from "../../grid/grid";
import type { DateSystem, Grid } from "../../grid/grid";
import { foldText } from "../../parse/normalise";
import type { JmiTextCell } from "../matrix";
import { JOINTLY, TWG_DAYS, TWG_TEXTS } from "./twg";
import type { JmiAbout } from "./twg";
import { ABOUT_LABELS_ELSEWHERE } from "./headings-elsewhere";
import { ABOUT_LABELS } from "./twg-headings";
import { asDate, asTick, textCell } from "./twg-table";

const ROWS_SEARCHED = 80;

/** What an About sheet says of the working group: labels in its first column, values in the second. */
export function readTwgAbout(grid: Grid, dateSystem: DateSystem): JmiAbout {
  const rows = new Map<string, number>();
  for (let row = 0; row < Math.min(grid.values.length, ROWS_SEARCHED); row += 1) {
    const label = foldText(textOf(valueAt(grid, row, 0))).replace(/\s*[:៖]$/, "");
    if (label !== "" && !rows.has(label)) rows.set(label, row);
  }
  const cellOf = (key: keyof typeof ABOUT_LABELS): JmiTextCell | null => {
    const row = [...ABOUT_LABELS[key], ...ABOUT_LABELS_ELSEWHERE[key]].flatMap(
      (label) => rows.get(foldText(label)) ?? [],
    )[0];
    return row === undefined ? null : textCell(grid, row, 1, dateSystem);
  };
  const each = <Key extends keyof typeof ABOUT_LABELS, Made>(keys: readonly Key[], make: (cell: JmiTextCell) => Made) =>
    Object.fromEntries(
      keys.map((key) => {
        const cell = cellOf(key);
        return [key, cell && make(cell)];
      }),
    ) as Record<Key, Made | null>;
  return {
    sheet: grid.sheet,
    texts: each(TWG_TEXTS, (cell) => cell),
    days: each(TWG_DAYS, asDate),
    jointly: each(JOINTLY, asTick),
  };
}

/** The label cells of an About sheet. */
export function aboutLabels(grid: Grid): readonly JmiTextCell[] {
  return grid.values.flatMap(([label], row) =>
    typeof label === "string" && label !== "" ? [{ at: { sheet: grid.sheet, row, column: 0 }, text: label }] : [],
  );
}
