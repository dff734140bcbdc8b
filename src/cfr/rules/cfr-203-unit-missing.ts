import { toA1 } from "../../grid/cell-ref";
import { valueAt } from "../../grid/grid";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { foldText } from "../../parse/normalise";
import { partOn } from "../parts";
import { oneLetterApart } from "./names";
import { BANGLADESH, cfrRule, headingCell, namedIndicators, rowArgs, rowCell } from "./cfr-rule";

/** Without a unit nobody knows what 90 means. */
export const cfr203 = cfrRule({
  id: "CFR-203",
  slug: "unit-missing",
  severity: "error",
  topic: "indicator",
  source: BANGLADESH("Unit of every performance indicator"),
  messages: ["missing", "no-column", "spelling"],
  justifiable: false,
  check: ({ matrix, guideline }, report) => {
    const rows = namedIndicators(matrix);
    if (rows.length === 0) return;
    if (!matrix.columns.unit) {
      if (!guideline.columns.includes("unit")) return;
      report({ at: headingCell(matrix, "indicator"), message: "no-column", args: { count: rows.length } });
      return;
    }
    const known = new Map<string, string | null>();
    const nearest = (unit: string) => {
      const found = known.has(unit) ? known.get(unit) : misspelt(unit, guideline);
      known.set(unit, found ?? null);
      return found ?? null;
    };
    for (const row of rows) {
      if (row.unit.text === "") report({ at: rowCell(matrix, row, "unit"), message: "missing", args: rowArgs(row) });
      const meant = nearest(row.unit.text);
      if (meant === null) continue;
      const { at, text } = row.unit;
      const from = valueAt(partOn(matrix, at.sheet).grid, at.row, at.column);
      const edits = [{ sheet: at.sheet, cell: toA1(at), from, to: meant }];
      report({
        at,
        message: "spelling",
        args: { ...rowArgs(row), unit: text, known: meant },
        severity: "advice",
        fix: { kind: "safe", edits },
      });
    }
  },
});

/** The guideline's unit that this one is a slip of the hand away from, or null; case and plural make no other unit. */
function misspelt(unit: string, { units }: CfrGuideline): string | null {
  const folded = singular(unit);
  const names = units.map((known) => ({ known, name: singular(known) }));
  if (folded === "" || names.some(({ name }) => name === folded)) return null;
  return names.find(({ name }) => oneLetterApart(name, folded))?.known ?? null;
}

function singular(unit: string): string {
  return foldText(unit).replace(/s$/, "");
}
