import { basename } from "node:path";
import { CFR_FIELDS } from "../cfr/layout/cfr-fields";
import { MAX_COLUMNS, columnIndex } from "../grid/cell-ref";
import { JMI_COLUMN_NAMES } from "../jmi/layout/jmi-headings";
import type { ColumnChoice } from "../parse/headings/column-choice";
import { UsageError } from "./usage-error";

/** A choice that may hold for one file alone. */
export interface FileColumnChoice extends ColumnChoice {
  /** As given or its bare name; `null` for every file. */
  readonly file: string | null;
}

/** `[file.xlsx]'Sheet 1'!weight=G`; file and sheet may be left out, and hold for what follows until others are named. */
const ITEM =
  /^\s*(?:\[([^\]]+)\])?(?:(?:'((?:[^']|'')*)'|([^'=![\]][^=!]*))!)?\s*([A-Za-z]\w*)\s*=\s*([A-Za-z]{1,3}|-)\s*(?:,|$)/;
const FIELDS: readonly string[] = [...new Set([...CFR_FIELDS, ...JMI_COLUMN_NAMES])];

/** What the `--columns` options say, in their order. */
export function readColumnsOption(texts: readonly string[]): readonly FileColumnChoice[] {
  return texts.flatMap(readItems);
}

/** The choices that hold for a file. */
export function choicesFor(file: string, choices: readonly FileColumnChoice[]): readonly ColumnChoice[] {
  return choices.filter((choice) => choice.file === null || choice.file === file || choice.file === basename(file));
}

function readItems(text: string): readonly FileColumnChoice[] {
  const choices: FileColumnChoice[] = [];
  let file: string | null = null;
  let sheet: string | null = null;
  for (let rest = text; rest.trim() !== "" || choices.length === 0;) {
    const [whole, inFile, quoted, plain, name = "", letters = ""] = ITEM.exec(rest) ?? [];
    if (whole === undefined) throw new UsageError("columns", { text });
    file = inFile ?? file;
    sheet = quoted?.replaceAll("''", "'") ?? plain ?? sheet;
    const field = FIELDS.find((one) => one.toLowerCase() === name.toLowerCase());
    if (field === undefined) throw new UsageError("columns-field", { field: name, known: FIELDS.join(", ") });
    const column = letters === "-" ? null : columnIndex(letters);
    if (column !== null && column >= MAX_COLUMNS) throw new UsageError("columns", { text });
    choices.push({ file, sheet, layout: null, field, column });
    rest = rest.slice(whole.length);
  }
  return choices;
}
