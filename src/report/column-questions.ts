import type { Translate } from "../check/message";
import { columnName } from "../grid/cell-ref";
import type { InspectedMatrix } from "../inspect/inspection";
import type { ColumnQuestion } from "../parse/headings/taken-columns";
import { oneLine } from "./paint";

/** Columns that may be something and are taken for nothing, because nobody has said so. */
export interface AskedColumns {
  readonly sheet: string;
  /** Letters of the first and the last column; the same where it is one. */
  readonly column: string;
  readonly lastColumn: string;
  readonly heading: string;
  readonly mayBe: readonly string[];
  readonly message: string;
}

/** What a matrix's reading asks, each as a sentence that says how to answer on the command line. */
export function columnQuestions({ matrix }: InspectedMatrix, translate: Translate): readonly AskedColumns[] {
  const questions: readonly ColumnQuestion<string>[] = matrix.questions;
  return questions.map(({ column, lastColumn, heading, mayBe }) => {
    const letters = [...new Set([columnName(column), columnName(lastColumn)])];
    const question = translate("columns.ask", {
      sheet: oneLine(matrix.sheet),
      count: lastColumn - column + 1,
      letters: letters.join(":"),
      heading: oneLine(heading) || "none",
      fields: mayBe.join(", "),
    });
    return {
      sheet: matrix.sheet,
      column: columnName(column),
      lastColumn: columnName(lastColumn),
      heading: oneLine(heading),
      mayBe,
      message: translate("columns.ask.cli", { question, hint: hintFor(matrix.sheet, column, lastColumn, mayBe) }),
    };
  });
}

/** "Plan!weight=G", or as many fields as there are columns: "Plan!criteria100=F,criteria90=G". */
function hintFor(sheet: string, column: number, lastColumn: number, mayBe: readonly string[]): string {
  const each = lastColumn > column ? mayBe.slice(0, lastColumn - column + 1) : mayBe.slice(0, 1);
  const name = /[!,'=]|^\s|\s$/.test(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet;
  return `${name}!${each.map((field, index) => `${field}=${columnName(column + index)}`).join(",")}`;
}
