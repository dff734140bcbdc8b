import { ownCells } from "../../jmi/convert/own-cells";
import { sourceColumns, sourceRow } from "../../jmi/convert/source-rows";
import type { SourceCell, SourceColumn } from "../../jmi/convert/source-rows";
import type { JmiMatrix, JmiMatrixColumn } from "../../jmi/matrix";
import { partsOf } from "../../jmi/parts";
import { BYTE_ORDER_MARK, toCsv } from "../csv";
import type { CsvRow } from "../csv";
import { HXL_TAGS } from "./hxl-tags";

export type CsvKind = "csv" | "hxl";

/**
 * A JMI matrix as one line for each of its rows, cells as typed, days as YYYY-MM-DD. Working group, outcome and output
 * stand in every line. Columns are headed by the names that reports use, those that the program does not know by their
 * own headings; "hxl" has the hashtags in a second line.
 */
export function jmiCsv(matrix: JmiMatrix, kind: CsvKind): string {
  const inSheet = sourceColumns(matrix);
  const chain = chainByRow(matrix);
  const chainOf = (sheet: string, row: number) => chain.get(`${sheet}!${row}`);
  const known = new Set(inSheet.map(({ key }) => key));
  const missing = (["twg", "outcome", "output"] as const).filter(
    (key) => !known.has(key) && [...chain.values()].some((cells) => cells[key] !== ""),
  );
  const columns: readonly Pick<SourceColumn, "key" | "heading" | "column">[] = [
    ...missing.map((key) => ({ key, heading: key, column: -1 })),
    ...inSheet,
  ];
  const roles = Object.fromEntries(inSheet.flatMap(({ key, column }) => (key ? [[key, column]] : [])));
  const rows = partsOf(matrix).flatMap((part) =>
    part.rows.map((row): CsvRow => {
      const cells = ownCells(sourceRow(matrix, part, inSheet, row), roles);
      return columns.map(({ key, column }) => {
        const own = fieldOf(cells.get(column));
        return own ?? (isChain(key) ? chainOf(part.sheet, row)?.[key] || null : null);
      });
    }),
  );
  const heads = columns.map(({ key, heading }) => key ?? heading);
  const tags = columns.map(({ key }) => (key ? HXL_TAGS[key] : null));
  return BYTE_ORDER_MARK + toCsv([heads, ...(kind === "hxl" ? [tags] : []), ...rows]);
}

type ChainKey = "twg" | "outcome" | "output";

function isChain(key: JmiMatrixColumn | null): key is ChainKey {
  return key === "twg" || key === "outcome" || key === "output";
}

/** What each row belongs to, as the matrix was read; the working group as the About sheet names it where no row does. */
function chainByRow({ outcomes, twg }: JmiMatrix): ReadonlyMap<string, Readonly<Record<ChainKey, string>>> {
  const told = twg?.about?.texts.twg?.text ?? "";
  return new Map(
    outcomes.flatMap((outcome) =>
      outcome.outputs.flatMap((output) =>
        output.rows.map(
          ({ sheet, row }) =>
            [`${sheet}!${row}`, { twg: outcome.twg || told, outcome: outcome.text, output: output.text }] as const,
        ),
      ),
    ),
  );
}

function fieldOf(cell: SourceCell | undefined): string | number | null {
  if (!cell) return null;
  return typeof cell.content === "number" ? cell.content : cell.text;
}
