import { inspectWorkbook } from "../../src/inspect/inspect";
import type { Inspection } from "../../src/inspect/inspection";
import { ruleTable } from "../support/rule-table";

/** Rows of a CFR as text, checked; `sheet` is the name of their sheet. */
export function inspectedCfr(rows: readonly string[], sheet = "Matrix"): Inspection {
  const head =
    "| Objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |";
  return inspectWorkbook(ruleTable([`== ${sheet} ==`, head, ...rows].join("\n")).workbook, { asOf: "2026-03-31" });
}

/** A sound row but for what is left out: objective, indicator, unit, weight, target for Excellent. */
export function cfrRow(objective: string, indicator: string, unit = "Number", weight = "10", target = "100"): string {
  return `| ${objective} | Work on it | ${indicator} | ${unit} | ${weight} | ${target} | 80 | 60 | 40 | 20 |`;
}
