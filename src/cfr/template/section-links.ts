import { quoteSheet } from "../../grid/cell-ref";
import type { PlannedContent } from "../../grid/sheet-plan";
import { objectiveRows } from "./objectives-layout";
import { MATRIX, matrixAddresses } from "./matrix-layout";
import type { TemplateColumn } from "./matrix-layout";
import type { CachedValues } from "./plan-matrix";
import type { TemplateContext } from "./template-options";

/**
 * Formulas by which Sections 3 to 6 show what stands in Sections 1 and 2. They look a row up by its number, never by
 * its place: rows may be inserted, deleted, moved and sorted on either sheet, and what was typed beside a name stays
 * beside it.
 */
export interface SectionLinks {
  /** A text of the matrix row whose number stands in `numberCell`; `line` (from 0) tells what it shows at first. */
  text(key: TemplateColumn, numberCell: string, line: number): PlannedContent;
  /** The same for a value: a blank cell stays blank and a number a number. `inner` gets the looked-up cell. */
  value(key: TemplateColumn, numberCell: string, inner?: (cell: string) => string): string;
  /** The objective of that row, also where its cell is blank because it goes on from above. */
  objective(numberCell: string, line: number): PlannedContent;
  /** An objective of Section 1 by its printed number. */
  listedObjective(numberCell: string, cached: string): PlannedContent;
}

export function sectionLinks({ guideline, names }: TemplateContext, cached: CachedValues): SectionLinks {
  const at = matrixAddresses(guideline, names.matrix);
  const place = (numberCell: string) => `MATCH(${numberCell},${at.rangeFrom("rowNumber")},0)`;
  const found = (key: TemplateColumn, numberCell: string) => `INDEX(${at.rangeFrom(key)},${place(numberCell)})`;
  const shown = (key: TemplateColumn, line: number) => cached.get(at.cell(key, MATRIX.firstRow + line)) ?? "";
  const firstOfBlock = (line: number) => {
    const block = shown("block", line);
    for (let other = 0; other <= line; other += 1) if (shown("block", other) === block) return other;
    return line;
  };
  return {
    text: (key, numberCell, line) => ({
      formula: `=IFERROR(${found(key, numberCell)}&"","")`,
      cached: shown(key, line),
    }),
    value: (key, numberCell, inner = (cell) => cell) => {
      const cell = found(key, numberCell);
      return `=IFERROR(IF(${cell}="","",${inner(cell)}),"")`;
    },
    objective: (numberCell, line) => {
      const block = at.rangeFrom("block");
      const own = `INDEX(${at.rangeFrom("objective")},MATCH(${found("block", numberCell)},${block},0))&""`;
      return {
        formula: `=IFERROR(IF(${found("indicator", numberCell)}="","",${own}),"")`,
        cached: shown("indicator", line) === "" ? "" : shown("objective", firstOfBlock(line)),
      };
    },
    listedObjective: (numberCell, text) => {
      const { top, bottom } = objectiveRows("objectives");
      const column = (letter: string) =>
        `${quoteSheet(names.objectives)}!$${letter}$${top + 1}:$${letter}$${bottom + 2}`;
      return { formula: `=IFERROR(INDEX(${column("B")},MATCH(${numberCell},${column("A")},0))&"","")`, cached: text };
    },
  };
}
