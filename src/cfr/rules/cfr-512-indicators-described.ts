import type { DefinitionRow } from "../sections/sections";
import { METHODOLOGY, cfrRule, namedIndicators, rowArgs, shorten, wholeDocument } from "./cfr-rule";
import { isDescribed, isMeasured } from "./described";
import { nameKey } from "./names";

/** Section 4 says of each indicator what it is and how it is measured. */
export const cfr512 = cfrRule({
  id: "CFR-512",
  slug: "indicator-undescribed",
  severity: "warning",
  topic: "indicator",
  source: METHODOLOGY("Section 4: description and definition of success indicators"),
  messages: ["not-listed", "no-description", "no-measurement", "nothing", "all-blank"],
  justifiable: true,
  check: ({ matrix }, report) => {
    const table = wholeDocument(matrix)?.section4?.definitions;
    const rows = namedIndicators(matrix);
    if (!table || rows.length === 0) return;
    if (!table.rows.some((row) => isDescribed(row) || isMeasured(row))) {
      report({ at: table.at, message: "all-blank", args: { count: rows.length } });
      return;
    }
    const byName = new Map(table.rows.map((row) => [nameKey(row.indicator.text), row]));
    for (const row of rows) {
      const found = byName.get(nameKey(row.indicator.text));
      if (!found) {
        report({ at: row.indicator.at, message: "not-listed", args: rowArgs(row) });
        continue;
      }
      const message = fault(found);
      if (!message) continue;
      const blank = message === "no-measurement" ? found.measurement : (found.description ?? found.definition);
      report({
        at: (blank ?? found.indicator).at,
        message,
        args: { indicator: shorten(row.indicator.text), row: found.indicator.at.row + 1 },
      });
    }
  },
});

function fault(row: DefinitionRow): string | null {
  if (!isDescribed(row)) return isMeasured(row) ? "no-description" : "nothing";
  return isMeasured(row) ? null : "no-measurement";
}
