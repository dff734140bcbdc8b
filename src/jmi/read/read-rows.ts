import { foldText } from "../../parse/normalise";
import { splitIndicators } from "../../parse/split-indicators";
import type { JmiTable } from "../layout/find-jmi-tables";
import { periodOf } from "../layout/jmi-headings";
import type { JmiOutcome, JmiPeriod } from "../matrix";
import { closeOutcomes, openOutcome, openOutput } from "./chain";
import type { OpenOutcome, OpenOutput } from "./chain";
import { footRows } from "./foot-rows";
import { readActivities } from "./read-activities";
import { readDateCell, readFurtherTarget } from "./read-indicator";
import { readIndicators } from "./read-indicators";
import { rowKind } from "./row-kind";
import type { TableCells } from "./table-cells";
import { nameIn, nameAbove } from "./twg-title";

/** A table with its cells: a matrix may go on in several, sheet after sheet. */
export interface TablePart {
  readonly table: JmiTable;
  readonly cells: TableCells;
}

/** Outcomes with everything below them, and the rows of each part that they were read from. */
export interface RowsRead {
  readonly outcomes: readonly JmiOutcome[];
  readonly rows: readonly (readonly number[])[];
  readonly periods: { readonly outcome: JmiPeriod | null; readonly output: JmiPeriod | null };
}

/**
 * Reads the rows of a table, and of those in which it goes on, into the chain. A blank or repeated outcome or output means the one above; a TWG column or a
 * title row across the table begins a new TWG, and with it a new outcome.
 */
export function readRows(parts: readonly [TablePart, ...TablePart[]]): RowsRead {
  const [{ cells: first }] = parts;
  const periods = {
    outcome: periodOf(first.heading("outcome")),
    output: periodOf(first.heading("output")) ?? periodOf(first.heading("indicator")),
  };
  const outcomes: OpenOutcome[] = [];
  let title = "";
  const rows = parts.map(({ table, cells }) => {
    title = nameAbove(table) ?? title;
    const foot = footRows(table);
    const own: number[] = [];
    for (let row = table.firstRow; row <= table.area.bottom; row += 1) {
      const kind = rowKind(table, cells, row);
      if (kind === "title") title = nameIn(table, row);
      if (kind !== "content" || foot.has(row)) continue;
      own.push(row);
      const twg = cells.text(row, "twg") || (cells.has("twg") ? lastTwg(outcomes) : title);
      const outcome = outcomeOf(cells, row, outcomes, twg);
      fillOutput(cells, row, outputOf(cells, row, outcome), periods.output);
    }
    return own;
  });
  return { outcomes: closeOutcomes(outcomes), rows, periods };
}

/** The outcome of a row: the one above where the cell is blank or says the same. */
function outcomeOf(cells: TableCells, row: number, outcomes: OpenOutcome[], twg: string): OpenOutcome {
  const text = cells.text(row, "outcome");
  const above = outcomes.at(-1);
  const sameTwg = above !== undefined && sameText(above.twg.replace(/\s*&\s*/g, "&"), twg.replace(/\s*&\s*/g, "&"));
  if (above && (text === "" ? sameTwg : sameText(above.text, text) && sameTwg)) return above;
  if (above && text === "" && cells.text(row, "output") === "") return above;
  const outcome = openOutcome(cells.at(row, "outcome"), text, twg);
  outcomes.push(outcome);
  return outcome;
}

function outputOf(cells: TableCells, row: number, outcome: OpenOutcome): OpenOutput {
  const text = cells.text(row, "output");
  const above = outcome.outputs.at(-1);
  if (above && (text === "" || sameText(above.text, text))) return above;
  const output = openOutput(cells.at(row, "output"), text);
  outcome.outputs.push(output);
  return output;
}

function fillOutput(cells: TableCells, row: number, output: OpenOutput, period: JmiPeriod | null): void {
  output.rows.push({ sheet: cells.at(row, "output").sheet, row });
  addIndicator(cells, row, output, period);
  if (!cells.continues(row, "activity")) {
    const text = cells.text(row, "activity");
    const implementer = cells.has("implementer")
      ? { at: cells.at(row, "implementer"), text: cells.text(row, "implementer") }
      : null;
    if (text !== "") output.activities.push(...readActivities({ at: cells.at(row, "activity"), text }, implementer));
  }
  const partnering = cells.text(row, "partnering");
  // A merged cell serves every output beside it, each once.
  if (partnering !== "" && !(cells.continues(row, "partnering") && output.partnering.length > 0))
    output.partnering.push({ at: cells.origin(row, "partnering"), text: partnering });
  const reading = cells.continues(row, "targetDate") ? null : readDateCell(cells, row, "targetDate");
  if (reading) output.dates.push({ at: cells.at(row, "targetDate"), raw: cells.text(row, "targetDate"), reading });
}

/** A row's own indicator; a further target of the one above; or, on an output's first row, the output in its place. */
function addIndicator(cells: TableCells, row: number, output: OpenOutput, period: JmiPeriod | null): void {
  const text = cells.continues(row, "indicator") ? "" : cells.text(row, "indicator");
  const above = output.indicators.at(-1);
  const repeated = above?.named === true && text !== "" && saysLast(text, above.text);
  if (text !== "" && !repeated) {
    // The output only stood in until an indicator came.
    if (above?.named === false && above.baseline.reading.state === "missing" && saysNoTarget(above.targets))
      output.indicators.pop();
    output.indicators.push(...readIndicators(cells, row, "indicator", true, period));
    return;
  }
  if (!above) {
    const source = cells.has("indicator") ? "indicator" : "output";
    output.indicators.push(...readIndicators(cells, row, source, false, period));
    return;
  }
  const target = readFurtherTarget(cells, row);
  if (target) output.indicators[output.indicators.length - 1] = { ...above, targets: [...above.targets, target] };
}

/** True where a text is the indicator's above, or names several of which that was the last. */
function saysLast(text: string, above: string): boolean {
  return sameText(above, text) || sameText(above, splitIndicators(text).at(-1) ?? "");
}

function saysNoTarget(targets: OpenOutput["indicators"][number]["targets"]): boolean {
  return targets.every((target) => target.reading.state === "missing");
}

function lastTwg(outcomes: readonly OpenOutcome[]): string {
  return outcomes.at(-1)?.twg ?? "";
}

function sameText(a: string, b: string): boolean {
  return foldText(a) === foldText(b);
}
