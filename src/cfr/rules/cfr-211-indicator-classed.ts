import { INDIA, cfrRule, namedIndicators, rowArgs } from "./cfr-rule";
import { indicatorClass } from "./indicator-class";

/** Each indicator is classed, so that everybody sees how far a plan reaches beyond its own work. */
export const cfr211 = cfrRule({
  id: "CFR-211",
  slug: "indicator-unclassed",
  severity: "advice",
  topic: "indicator",
  source: INDIA("2013-14: input, activity, internal output, external output, outcome; qualitative or not"),
  messages: ["missing", "unknown"],
  justifiable: true,
  check: ({ matrix }, report) => {
    if (!matrix.columns.class) return;
    for (const row of namedIndicators(matrix)) {
      const cell = row.indicatorClass;
      if (!cell) continue;
      if (cell.text === "")
        report({
          at: { sheet: row.indicator.at.sheet, row: row.row, column: matrix.columns.class.column },
          message: "missing",
          args: rowArgs(row),
        });
      else if (!indicatorClass(cell.text))
        report({ at: cell.at, message: "unknown", args: { ...rowArgs(row), value: cell.text } });
    }
  },
});
