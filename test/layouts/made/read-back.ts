import type { MeasureCell } from "../../../src/cfr/matrix";
import { columnName } from "../../../src/grid/cell-ref";
import type { Workbook } from "../../../src/grid/grid";
import { inspectWorkbook } from "../../../src/inspect/inspect";
import type { InspectedMatrix } from "../../../src/inspect/inspection";
import type { MadeLayout, MadeReading } from "./made-layout";

/**
 * "asked": what was not read is asked about; "missed": a column that is there was neither read nor asked about;
 * "wrong": anything was taken for what it is not.
 */
export type Verdict = "right" | "asked" | "missed" | "wrong";

export interface ReadBack {
  readonly verdict: Verdict;
  /** What differs, for people. */
  readonly differs: readonly string[];
}

/** A made layout as it was read, held against what was written into it. */
export function readBack({ workbook, expected }: Pick<MadeLayout, "workbook" | "expected">): ReadBack {
  const read = readingsOf(workbook);
  if (read.length !== expected.length)
    return { verdict: read.length > expected.length ? "wrong" : "missed", differs: [`${read.length} matrices`] };
  const parts = expected.map((one, index) => compare(one, read[index]));
  const verdict = (["wrong", "missed", "asked"] as const).find((each) => parts.some((part) => part.verdict === each));
  return { verdict: verdict ?? "right", differs: parts.flatMap(({ differs }) => differs) };
}

interface Read extends MadeReading {
  readonly asked: ReadonlySet<number>;
}

function compare(expected: MadeReading, read: Read | undefined): ReadBack {
  if (!read || read.kind !== expected.kind || read.sheet !== expected.sheet)
    return { verdict: "wrong", differs: [`${read?.kind} on ${read?.sheet}`] };
  const taken = Object.entries(read.columns).flatMap(([field, column]) =>
    expected.columns[field] === column ? [] : [`${field} taken from ${columnName(column)}`],
  );
  const absent = Object.entries(expected.columns).filter(([field]) => read.columns[field] === undefined);
  const missed = absent.filter(([, column]) => !read.asked.has(column)).map(([field]) => `${field} missed`);
  const asked = absent.filter(([, column]) => read.asked.has(column)).map(([field]) => `${field} asked`);
  const rows = absent.length > 0 || sameRows(read.rows, expected.rows) ? [] : [`rows ${JSON.stringify(read.rows)}`];
  const verdict = taken.length + rows.length > 0 ? "wrong" : missed.length > 0 ? "missed" : "asked";
  return {
    verdict: absent.length + taken.length + rows.length === 0 ? "right" : verdict,
    differs: [...taken, ...missed, ...asked, ...rows],
  };
}

function sameRows(one: readonly string[], other: readonly string[]): boolean {
  return one.join("\n") === other.join("\n");
}

function readingsOf(workbook: Workbook): readonly Read[] {
  return inspectWorkbook(workbook, { asOf: "2026-03-31" }).matrices.map((inspected) => {
    const { matrix } = inspected;
    const questions: readonly { column: number; lastColumn: number }[] = matrix.questions;
    return {
      kind: matrix.kind,
      sheet: matrix.sheet,
      columns: Object.fromEntries(
        Object.entries<{ readonly column: number }>(matrix.columns).map(([field, { column }]) => [field, column]),
      ),
      rows: rowsOf(inspected),
      asked: new Set(
        questions.flatMap(({ column, lastColumn }) =>
          Array.from({ length: lastColumn - column + 1 }, (_, index) => column + index),
        ),
      ),
    };
  });
}

function rowsOf({ matrix }: InspectedMatrix): readonly string[] {
  if (matrix.kind === "cfr")
    return matrix.indicators.map((row) => {
      const objective = row.objective === null ? null : (matrix.objectives[row.objective] ?? null);
      return [
        objective?.name ?? "",
        matrix.columns.objectiveWeight ? hundredfold(objective?.weight ?? null) : "",
        plain(row.action.text),
        plain(row.indicator.text),
        row.unit.text,
        hundredfold(row.weight),
        (row.criteria ?? (row.singleTarget ? [row.singleTarget] : [])).map(number).join(" "),
        number(row.achievement),
        row.baselines.map(number).join(" "),
      ].join(" | ");
    });
  return matrix.outcomes.flatMap(({ text: outcome, twg, outputs }) =>
    outputs.flatMap((output) =>
      output.indicators.map((one) =>
        [
          twg,
          outcome,
          output.text,
          plain(one.text),
          output.activities
            .map(({ text, implementer }) => [text, implementer].filter((part) => part !== "").join(" - "))
            .join("; "),
          output.partnering.map(({ text }) => text).join("; "),
          [one.baseline, ...one.targets]
            .map(({ reading }) => (reading.state === "value" ? `${reading.value}` : reading.state))
            .join(" → "),
        ].join(" | "),
      ),
    ),
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, " ");
}

function number(cell: MeasureCell | null): string {
  return cell && "value" in cell.measure ? String(cell.measure.value) : "";
}

/** Weights of one as those of a hundred. */
function hundredfold(cell: MeasureCell | null): string {
  const value = Number(number(cell));
  return number(cell) === "" ? "" : String(value <= 1 ? Number((value * 100).toPrecision(6)) : value);
}
