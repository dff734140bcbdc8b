/** A field in quotes, with any quotes in it doubled. */
const QUOTED = /^"((?:[^"]|"")*)"/;

/**
 * Names from a text, one a line, or from the first column of a CSV (`isCsv`), which may be separated by commas,
 * semicolons or tabs. Blank lines and names told twice are left out, and so is a first line that is a heading.
 */
export function parseNames(text: string, isCsv: boolean): readonly string[] {
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  const names = lines.map((line) => (isCsv ? firstField(line) : line).replace(/\s+/g, " ").trim());
  const isHeading =
    isCsv && /^(name|department|departments|entity|ministry|twg|technical working group)$/i.test(names[0] ?? "");
  return [...new Set(names.slice(isHeading ? 1 : 0).filter((name) => name !== ""))];
}

function firstField(line: string): string {
  const quoted = QUOTED.exec(line)?.[1];
  return quoted === undefined ? (line.split(/[,;\t]/)[0] ?? "") : quoted.replaceAll('""', '"');
}
