import { defineRule } from "../../check/define-rule";
import type { Report } from "../../check/define-rule";
import type { Fix } from "../../check/finding";
import { toA1 } from "../../grid/cell-ref";
import type { CellRef } from "../../grid/cell-ref";
import { textOf, valueAt } from "../../grid/grid";
import { JMI_COLUMNS } from "../../guidelines/schema/jmi-columns";
import type { JmiColumnKey, JmiGuideline } from "../../guidelines/schema/jmi";
import { otherWords } from "../../guidelines/wording/heading-words";
import { foldHeading } from "../../parse/headings/fold-heading";
import { officialHeading, periodOf, plainHeading } from "../layout/jmi-headings";
import type { JmiMatrix, JmiPeriod } from "../matrix";
import { jmiClause } from "./support/jmi-rule";
import type { JmiRule } from "./support/jmi-rule";
import { headingOf } from "./support/walk";

/** The five columns are there, in their order, headed as the template prints them, with years. One finding a table. */
export const templateColumns: JmiRule = defineRule({
  id: "JMI-46",
  slug: "template-columns",
  severity: "error",
  topic: "structure",
  source: jmiClause("Template, headings"),
  messages: ["missing", "moved", "extra", "wording", "no-period", "periods-apart"],
  justifiable: true,
  check: ({ matrix, guideline }, report) => {
    const absent = JMI_COLUMNS.filter((key) => !matrix.columns[key]);
    // What a column that is asked about may be is not called missing before somebody has answered.
    const missing = absent.filter((key) => !matrix.questions.some(({ mayBe }) => mayBe.includes(key)));
    const [first] = JMI_COLUMNS.filter((key) => matrix.columns[key]);
    if (missing.length > 0) {
      const columns = missing.map((key) => plainHeading(key, guideline)).join("; ");
      report({
        at: headingOf(matrix, first ?? "output"),
        message: "missing",
        args: { columns, count: missing.length },
      });
    }
    if (absent.length > 0) return;
    const order = [...JMI_COLUMNS].sort((a, b) => columnOf(matrix, a) - columnOf(matrix, b));
    const moved = order.find((key, index) => key !== JMI_COLUMNS[index]);
    if (moved) {
      report({
        at: headingOf(matrix, moved),
        message: "moved",
        args: { columns: order.map((key) => plainHeading(key, guideline)).join("; ") },
      });
    }
    const extra = extraColumns(matrix);
    const [stranger] = extra;
    if (stranger) {
      const columns = extra.map(({ heading }) => heading).join("; ");
      report({ at: stranger.at, message: "extra", args: { columns, count: extra.length } });
    }
    const reworded = JMI_COLUMNS.filter((key) => !printedSo(matrix, key, guideline));
    const [odd] = reworded;
    if (odd) {
      report({
        at: headingOf(matrix, odd),
        message: "wording",
        severity: "advice",
        args: {
          heading: oneLine(matrix.columns[odd]?.heading ?? ""),
          official: oneLine(officialHeading(odd, guideline)),
          count: reworded.length,
        },
        related: reworded.slice(1).map((key) => headingOf(matrix, key)),
        fix: headingFix(matrix, guideline, reworded),
      });
    } else if (matrix.periods.output === null) {
      report({ at: headingOf(matrix, "output"), message: "no-period", severity: "warning" });
    }
    reportPeriodsApart(matrix, report);
  },
});

/** Output, indicator and activity share one period, and it lies within the outcome's. One finding, at the first that does not. */
function reportPeriodsApart(matrix: JmiMatrix, report: (finding: Report) => void): void {
  const { outcome, output } = matrix.periods;
  if (!output) return;
  const yearsOf = ({ from, to }: JmiPeriod): string => `${from}-${to}`;
  for (const key of ["output", "indicator", "activity"] as const) {
    const own = periodOf(matrix.columns[key]?.heading ?? "");
    if (!own) continue;
    const isOutside = outcome !== null && (own.from < outcome.from || own.to > outcome.to);
    const other = isOutside ? outcome : output;
    if (!isOutside && yearsOf(own) === yearsOf(other)) continue;
    report({
      at: headingOf(matrix, key),
      message: "periods-apart",
      severity: "warning",
      args: { own: yearsOf(own), other: yearsOf(other) },
    });
    return;
  }
}

/** Headed columns among the five that stand for nothing known; what follows behind the five is the TWG's own affair. */
function extraColumns(matrix: JmiMatrix): readonly { readonly at: CellRef; readonly heading: string }[] {
  const five = JMI_COLUMNS.map((key) => columnOf(matrix, key));
  const known = new Set(Object.values(matrix.columns).map(({ column }) => column));
  const [first, last] = [Math.min(...five), Math.max(...five)];
  return Array.from({ length: last - first }, (_, index) => first + index).flatMap((column) => {
    const heading = oneLine(textOf(valueAt(matrix.grid, matrix.headerRow, column)));
    return known.has(column) || heading === ""
      ? []
      : [{ at: { sheet: matrix.sheet, row: matrix.headerRow, column }, heading }];
  });
}

/** Case, spaces, dashes and other years do not count: the period is the country's to set. */
function printedSo(matrix: JmiMatrix, key: JmiColumnKey, guideline: JmiGuideline): boolean {
  const heading = foldHeading(matrix.columns[key]?.heading ?? "");
  const printed = [officialHeading(key, guideline), ...otherWords(guideline.headings[key])];
  return printed.some((text) => foldHeading(text) === heading);
}

/** Puts the template's wording over the columns and keeps the years that stand there. */
function headingFix(matrix: JmiMatrix, guideline: JmiGuideline, keys: readonly JmiColumnKey[]): Fix {
  return {
    kind: "suggested",
    edits: keys.map((key) => {
      const at = headingOf(matrix, key);
      const own = periodOf(matrix.columns[key]?.heading ?? "");
      const period = own ?? (key === "outcome" ? guideline.periods.outcome : guideline.periods.output);
      const to = guideline.headings[key].replace("{from}", String(period.from)).replace("{to}", String(period.to));
      return { sheet: at.sheet, cell: toA1(at), from: valueAt(matrix.grid, at.row, at.column), to };
    }),
  };
}

function columnOf(matrix: JmiMatrix, key: JmiColumnKey): number {
  return matrix.columns[key]?.column ?? 0;
}

function oneLine(heading: string): string {
  return heading.replace(/\s+/g, " ").trim();
}
