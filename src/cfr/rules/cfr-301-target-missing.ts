import type { CellRef } from "../../grid/cell-ref";
import type { CfrMatrix } from "../matrix";
import { partOn } from "../parts";
import { headingOfColumn } from "../../parse/headings/heading-of-column";
import { criteriaColumns } from "../../guidelines/schema/cfr-columns";
import { INDIA, cfrRule, headingCell, isMissing, namedIndicators, rowArgs } from "./cfr-rule";

/** An indicator without all its criteria values cannot be scored. */
export const cfr301 = cfrRule({
  id: "CFR-301",
  slug: "target-missing",
  severity: "error",
  topic: "target",
  source: INDIA("Section 2: target/criteria value for every success indicator"),
  messages: ["some-missing", "all-missing", "levels-missing", "no-columns", "no-target-column", "single-missing"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    const rows = namedIndicators(matrix);
    if (rows.length === 0) return;
    // Where ratings are agreed on there are no criteria values, and one target is all there is to ask for.
    const keys = criteriaColumns(guideline);
    const levels = guideline.scale.levels.map((level) => level.name);
    const absent = levels.filter((_, index) => keys[index] && !matrix.columns[keys[index]]);
    if (keys.length === 0 && !matrix.columns.target) {
      report({ at: headingCell(matrix, "indicator"), message: "no-target-column", args: { count: rows.length } });
    } else if (absent.length > 0) {
      const message = absent.length === levels.length ? "no-columns" : "levels-missing";
      report({
        at: headingCell(matrix, "target", ...keys, "indicator"),
        message,
        args: { count: rows.length, levels: (message === "no-columns" ? levels : absent).join(", ") },
      });
    }
    for (const row of rows) {
      const missing = row.criteria?.some(isMissing) ? row.criteria.filter(isMissing) : [];
      const [first, ...others] = missing;
      if (first) {
        const all = missing.length === row.criteria?.length;
        report({
          at: first.at,
          message: all ? "all-missing" : "some-missing",
          args: { ...rowArgs(row), missing: missing.map((cell) => headingOver(matrix, cell.at)).join(", ") },
          related: others.map((cell) => cell.at),
        });
      } else if (row.criteria === null && row.singleTarget && isMissing(row.singleTarget)) {
        report({ at: row.singleTarget.at, message: "single-missing", args: rowArgs(row) });
      }
    }
  },
});

function headingOver(matrix: CfrMatrix, { sheet, column }: CellRef): string {
  return headingOfColumn(partOn(matrix, sheet), column).replace(/\s+/g, " ").trim();
}
