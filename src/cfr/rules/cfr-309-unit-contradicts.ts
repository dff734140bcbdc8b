import type { CellValue } from "../../grid/grid";
import type { CfrIndicator, MeasureCell } from "../matrix";
import { unitKind } from "../read/unit-kind";
import { comparable } from "../score/comparable";
import { CUSTOMARY, cfrRule, namedIndicators, rowArgs, shown } from "./cfr-rule";

const COUNT = /^(?:the |total )?(?:number|no\.?|nos\.?|count) of\b/i;
const SHARE = /^(?:the )?(?:percentage|percent|per cent|proportion|share) of\b|^%\s/i;
const DAY = /^(?:date|deadline) (?:of|for|by)\b/i;

/** The unit, the words of the indicator and its values say the same. */
export const cfr309 = cfrRule({
  id: "CFR-309",
  slug: "unit-contradicts",
  severity: "warning",
  topic: "indicator",
  source: CUSTOMARY("Unit of success indicators"),
  messages: ["count-in-percent", "share-in-numbers", "date-without-days", "fractions", "baseline-otherwise"],
  standsBackFor: ["CFR-302"],
  justifiable: true,
  check: ({ matrix }, report) => {
    if (matrix.columns.levelAbove) return;
    for (const row of namedIndicators(matrix)) {
      const values = valuesOf(row);
      const found = wordsAgainst(row, values) ?? fractions(row, values) ?? baselineAgainst(row, values);
      if (!found) continue;
      const { message, cells, words } = found;
      const [first] = cells;
      const at =
        unitKind(row.unit.text) === "unknown" || message === "fractions" || message === "baseline-otherwise"
          ? (first?.at ?? row.indicator.at)
          : row.unit.at;
      report({
        at,
        message,
        args: { ...rowArgs(row), words, unit: row.unit.text, values: cells.map(shown).join(", ") },
        related: [row.indicator.at, ...cells.map((cell) => cell.at)].filter((cell) => cell !== at),
      });
    }
  },
});

interface Contradiction {
  readonly message: string;
  readonly words: string;
  readonly cells: readonly MeasureCell[];
}

function valuesOf(row: CfrIndicator): readonly MeasureCell[] {
  const cells = row.criteria ?? (row.singleTarget ? [row.singleTarget] : []);
  return cells.every(hasValue) ? cells : cells.filter(hasValue);
}

function hasValue(cell: MeasureCell): boolean {
  return comparable(cell) !== null;
}

function wordsAgainst(row: CfrIndicator, values: readonly MeasureCell[]): Contradiction | null {
  const unit = unitKind(row.unit.text);
  const name = row.indicator.text;
  const count = COUNT.exec(name);
  if (count && (unit === "percent" || (unit === "unknown" && areShares(values))))
    return { message: "count-in-percent", words: count[0], cells: values };
  const share = SHARE.exec(name);
  if (share && unit === "number" && !/ratio|index|point|share/i.test(row.unit.text))
    return { message: "share-in-numbers", words: share[0].trim(), cells: values };
  const day = DAY.exec(name);
  if (day && unit !== "date" && unit !== "unknown")
    return { message: "date-without-days", words: day[0], cells: values };
  return null;
}

function areShares(values: readonly MeasureCell[]): boolean {
  return values.length > 0 && values.every(({ measure }) => measure.kind === "percent");
}

/** 0.5 for 50 %: every value of a percent row is at most 1, and not all of them are whole. */
function fractions(row: CfrIndicator, values: readonly MeasureCell[]): Contradiction | null {
  if (unitKind(row.unit.text) !== "percent" || values.length === 0) return null;
  const small =
    values.every((cell) => comparable(cell)?.kind === "percent" && isPart(cell.raw)) &&
    values.some(({ raw }) => raw !== 0 && raw !== 1);
  return small ? { message: "fractions", words: row.unit.text, cells: values } : null;
}

function isPart(value: CellValue): boolean {
  return typeof value === "number" && value >= 0 && value <= 1;
}

/** A last actual of 82 beside a target of 88%. */
function baselineAgainst(row: CfrIndicator, values: readonly MeasureCell[]): Contradiction | null {
  const target = values[0] && comparable(values[0]);
  if (!target) return null;
  const odd = row.baselines.find((cell) => {
    const actual = comparable(cell);
    return actual !== null && actual.value !== 0 && target.value !== 0 && actual.kind !== target.kind;
  });
  return odd && values[0] ? { message: "baseline-otherwise", words: "", cells: [odd, values[0]] } : null;
}
