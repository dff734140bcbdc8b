import type { CfrMatrix } from "../cfr/matrix";
import type { CellRef } from "../grid/cell-ref";
import type { InspectedMatrix } from "../inspect/inspection";
import type { JmiMatrix } from "../jmi/matrix";
import { foldText } from "../parse/normalise";

/** What a cell of a matrix stands for: the column it was taken for, and the words that say what its row is about. */
export interface CellMeaning {
  readonly column: string;
  readonly meaning: string;
}

/** The words of a row from its widest unit to its narrowest: objective, action, indicator, or outcome, output, indicator. */
type Chain = readonly string[];

/** Columns that belong to a wider unit than the row, and how many links of the chain name that unit. */
const WIDER: Readonly<Record<string, number>> = {
  group: 1,
  objective: 1,
  objectiveWeight: 1,
  action: 2,
  twg: 1,
  outcome: 1,
  output: 2,
};

/** Tells of cells of one matrix what they stand for; null for cells outside its rows. */
export function rowMeanings({ kind, matrix }: InspectedMatrix): (cell: CellRef) => CellMeaning | null {
  const own = keysByColumn(matrix);
  const elsewhere = new Map((matrix.continuedOn ?? []).map((part) => [part.sheet, keysByColumn(part)]));
  const chains = kind === "cfr" ? cfrChains(matrix) : jmiChains(matrix);
  return (cell) => {
    const chain = chains.get(rowKey(cell.sheet, cell.row));
    if (!chain) return null;
    const column = (elsewhere.get(cell.sheet) ?? own).get(cell.column) ?? "";
    return {
      column,
      meaning: chain
        .slice(0, WIDER[column] ?? chain.length)
        .map(foldText)
        .join("\u0002"),
    };
  };
}

function keysByColumn({ columns }: Pick<InspectedMatrix["matrix"], "columns">): ReadonlyMap<number, string> {
  return new Map(Object.entries(columns).map(([key, found]) => [found.column, key]));
}

/** A matrix may go on over several sheets, so a row is known by its sheet too. */
function rowKey(sheet: string, row: number): string {
  return `${sheet}!${row}`;
}

function cfrChains(matrix: CfrMatrix): ReadonlyMap<string, Chain> {
  return new Map(
    matrix.indicators.map(({ row, objective, action, indicator }) => [
      rowKey(indicator.at.sheet, row),
      [objective === null ? "" : (matrix.objectives[objective]?.name ?? ""), action.text, indicator.text],
    ]),
  );
}

function jmiChains(matrix: JmiMatrix): ReadonlyMap<string, Chain> {
  return new Map(
    matrix.outcomes.flatMap((outcome) =>
      outcome.outputs.flatMap((output) =>
        output.rows.map(({ sheet, row }): [string, Chain] => {
          const indicator = output.indicators.find(({ at }) => at.sheet === sheet && at.row === row);
          return [rowKey(sheet, row), [outcome.text, output.text, indicator?.text ?? ""]];
        }),
      ),
    ),
  );
}
