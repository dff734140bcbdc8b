import { foldText } from "../../parse/normalise";

/** A field in quotes, with any quotes in it doubled, or one without. */
const QUOTED = /^\s*"((?:[^"]|"")*)"\s*$/;

/** What a column of names is headed. */
const HEADING =
  /^(?:names?(?: of (?:the )?(?:department|ministry|entity|agency|institution|twg)s?)?|(?:department|ministr(?:y|ie)|entit(?:y|ie)|agenc(?:y|ie)|institution|twg|body|bodie|technical working group)s?|noms?|services?|minist[èe]res?|institutions?|gtt|ឈ្មោះ|ក្រសួង|ស្ថាប័ន|អង្គភាព)$/u;

/** The number or the dot before a line of a list. */
const BULLET = /^(?:\(?\d{1,3}[.)]|[-*•·–])\s+(?=\p{L})/u;

/**
 * Names from a text, one a line, or from a table: a CSV (`isCsv`), separated by commas, semicolons or tabs, or cells
 * pasted from a sheet. In a table they stand in the column that is headed so, else in the first that holds words. Blank
 * lines and names told twice are left out, and so are numbers before them.
 */
export function parseNames(text: string, isCsv: boolean): readonly string[] {
  const rows = text
    .replace(/^\ufeff/, "")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "")
    .map((line) => fieldsOf(line, isCsv).map(nameOf));
  const isTable = isCsv || rows.some((fields) => fields.length > 1);
  const column = isTable ? (rows[0] ?? []).findIndex((field) => HEADING.test(foldText(field))) : -1;
  const names = rows
    .slice(column >= 0 ? 1 : 0)
    .map(
      (fields) => (column >= 0 ? fields[column] : (fields.find((field) => /\p{L}/u.test(field)) ?? fields[0])) ?? "",
    );
  return [...new Set(names.filter((name) => name !== ""))];
}

/** The same of the text of a file by its name; null where that is no text: a workbook, for one. */
export function namesInFile(text: string, file: string): readonly string[] | null {
  return /[\u0000\ufffd]/.test(text) ? null : parseNames(text, /\.csv$/i.test(file));
}

function nameOf(field: string): string {
  const quoted = QUOTED.exec(field)?.[1]?.replaceAll('""', '"') ?? field;
  return quoted.replace(/\s+/g, " ").trim().replace(BULLET, "");
}

function fieldsOf(line: string, isCsv: boolean): readonly string[] {
  const separator = line.includes("\t") ? "\t" : isCsv ? (/;/.test(line.replace(/"[^"]*"/g, "")) ? ";" : ",") : null;
  if (separator === null) return [line];
  const fields = [""];
  let isQuoted = false;
  for (const letter of line) {
    if (letter === '"') isQuoted = !isQuoted;
    if (letter === separator && !isQuoted) fields.push("");
    else fields.push(`${fields.pop() ?? ""}${letter}`);
  }
  return fields;
}
