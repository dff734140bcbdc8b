const PREFIX = /^(?:of|oooc):=|^=/;
/** Excel's own notation, which some programs keep in an .ods as it is. */
const EXCEL_PREFIX = /^msoxl:=?/;
/** Functions that OpenFormula knows under the name of the program they come from. */
const FOREIGN = /\b(?:COM\.MICROSOFT|ORG\.LIBREOFFICE|ORG\.OPENOFFICE)\.(?=[A-Z])/g;
const PIECES = /("(?:[^"]|"")*"|\[(?:'(?:[^']|'')*'|[^\]'])*\])/;

/** `of:=SUM([.B2:.B9];[$'2 Matrix'.C4])` → `=SUM(B2:B9,'2 Matrix'!C4)`. */
export function fromOdsFormula(formula: string): string {
  if (EXCEL_PREFIX.test(formula)) return `=${formula.replace(EXCEL_PREFIX, "")}`;
  const pieces = formula.replace(PREFIX, "").split(PIECES);
  return `=${pieces.map(pieceOf).join("")}`;
}

/** `$'2 Matrix'.$A$6:.$S$60` → `'2 Matrix'!$A$6:$S$60`. What names another file stays as it is written. */
export function fromOdsReference(reference: string): string {
  const halves = reference.split(/:(?=\$?(?:'(?:[^']|'')*'|[^'.:]*)\.)/);
  const [first = "", second] = halves.map(halfOf);
  if (second === undefined) return first;
  // A range names its sheet once in Excel's notation, though both ends may name it here.
  return `${first}:${second.slice(second.lastIndexOf("!") + 1)}`;
}

function halfOf(half: string): string {
  const [, sheet, address] = /^\$?('(?:[^']|'')*'|[^'.#]*)\.([^.]+)$/.exec(half) ?? [];
  if (sheet === undefined || address === undefined) return half;
  return sheet === "" ? address : `${sheet}!${address}`;
}

function pieceOf(piece: string): string {
  if (piece.startsWith('"')) return piece;
  if (piece.startsWith("[")) return fromOdsReference(piece.slice(1, -1));
  // "|" parts the rows of a list of values and ";" its columns; everywhere else ";" parts arguments.
  return piece.replace(FOREIGN, "").replaceAll(";", ",").replaceAll("|", ";");
}
