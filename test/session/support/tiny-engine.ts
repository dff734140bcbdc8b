import type { CfrMatrix } from "../../../src/cfr/matrix";
import { planReviewSheet } from "../../../src/check/plan-review-sheet";
import type { Finding } from "../../../src/check/finding";
import type { Grid } from "../../../src/grid/grid";
import { defaultGuideline } from "../../../src/guidelines/load";
import type { InspectedMatrix } from "../../../src/inspect/inspection";
import { createTranslate } from "../../../src/messages/translate";
import type { Engine } from "../../../src/session/engine";

export interface TinyEngine extends Engine {
  inspections: number;
}

/**
 * An engine with one rule: on a sheet whose A1 says "Indicator", text in column B that is a number is a finding with
 * a fix. What is tested with it is when a session looks, not what the rules say.
 */
export function tinyEngine(): TinyEngine {
  const engine: TinyEngine = {
    inspections: 0,
    inspect: (workbook, options) => {
      engine.inspections += 1;
      const matrices = workbook.grids.filter((grid) => grid.values[0]?.[0] === "Indicator").map(inspected);
      return { matrices, stage: options.stage ?? "draft" };
    },
    planReview: (taken) => planReviewSheet(createTranslate(), taken),
    plan: (options, taken) => ({
      sheets: [
        {
          name: taken.sheets.includes("CFR") ? "CFR (2)" : "CFR",
          styles: {},
          cells: [],
          columnWidths: [],
          rowHeights: {},
          freeze: null,
          validations: [],
          conditionalFormats: [],
          print: { orientation: "landscape", fitToWidth: true },
          showGridlines: true,
        },
      ],
      names: [],
      activeSheet: options.entity,
    }),
  };
  return engine;
}

function inspected(grid: Grid): InspectedMatrix {
  const findings = grid.values.flatMap((row, index) =>
    typeof row[1] === "string" && Number.isFinite(Number(row[1])) ? [textNumber(grid.sheet, index, row[1])] : [],
  );
  const matrix: CfrMatrix = {
    kind: "cfr",
    sheet: grid.sheet,
    grid,
    area: { top: 0, left: 0, bottom: grid.values.length - 1, right: 1 },
    headerRow: 0,
    columns: {},
    questions: [],
    layout: { key: "", left: 0 },
    objectives: [],
    indicators: [],
    typedComposite: null,
    baselineSource: "none",
    yearEnd: null,
  };
  return { kind: "cfr", matrix, guideline: defaultGuideline("cfr"), findings, score: null };
}

function textNumber(sheet: string, row: number, text: string): Finding {
  return {
    rule: "CFR-302",
    slug: "one-kind",
    severity: "error",
    topic: "target",
    messageId: "text",
    args: { text },
    at: { sheet, row, column: 1 },
    column: "Target",
    related: [],
    source: { document: "cfr-handbook", clause: "1", authority: "guideline" },
    fix: { kind: "safe", edits: [{ sheet, cell: `B${row + 1}`, from: text, to: Number(text) }] },
    justification: null,
  };
}
