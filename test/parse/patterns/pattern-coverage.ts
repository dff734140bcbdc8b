import { readCell } from "../../../src/parse/cell/read-cell";
import type { CellReading } from "../../../src/parse/cell/cell-reading";
import { expectationOf } from "./expectation";
import { matches } from "./matches";

type Row = Readonly<Record<string, string>>;

/**
 * How a pattern was read. "right": as expected, with the certainty that is expected. "asked": as a question where the
 * file has an answer. "wrong": sure of something else, which must not happen. "missed": a question without the answer.
 */
export type Outcome = "right" | "asked" | "wrong" | "missed";

/** The share of patterns to be read as expected. */
export const AIM = 0.95;

export interface PatternResult {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly expected: string;
  readonly outcome: Outcome;
  readonly reading: CellReading;
}

export function readPattern(row: Row): PatternResult {
  const { expected, mayAsk } = expectationOf(row);
  const reading = readCell(row["text"] ?? "");
  return {
    id: row["id"] ?? "",
    kind: row["kind"] ?? "",
    text: row["text"] ?? "",
    expected: row["expected"] ?? "",
    outcome: outcomeOf(reading, matches(reading.says, expected), mayAsk, expected.kind === "question"),
    reading,
  };
}

function outcomeOf(reading: CellReading, same: boolean, mayAsk: boolean, mustAsk: boolean): Outcome {
  const isSure = reading.confidence === "sure";
  if (mustAsk) return isSure ? "wrong" : "right";
  if (same) return isSure || mayAsk ? "right" : "asked";
  return isSure ? "wrong" : "missed";
}

/** Share of sure readings that are right, and of patterns that are read as expected; null where there are none. */
export interface Figures {
  readonly patterns: number;
  readonly right: number;
  readonly sure: number;
  readonly wrong: number;
  readonly precision: number | null;
  readonly recall: number;
}

export function figuresOf(results: readonly PatternResult[]): Figures {
  const right = results.filter(({ outcome }) => outcome === "right").length;
  const wrong = results.filter(({ outcome }) => outcome === "wrong").length;
  const sure = results.filter(({ reading }) => reading.confidence === "sure").length;
  return {
    patterns: results.length,
    right,
    sure,
    wrong,
    precision: sure === 0 ? null : (sure - wrong) / sure,
    recall: right / results.length,
  };
}

/** A line for each kind, the totals, and every pattern that was not read as expected. */
export function coverageLines(results: readonly PatternResult[]): readonly string[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))].sort();
  const line = (name: string, { patterns, right, sure, wrong, precision, recall }: Figures) =>
    `${percent(precision)}  ${percent(recall)}  ${String(right).padStart(3)}/${String(patterns).padEnd(3)} ${String(sure).padStart(3)} sure, ${wrong} of them wrong  ${name}`;
  return [
    "precision (right of the sure ones)",
    "|       recall (read as expected)",
    ...kinds.map((kind) => line(kind, figuresOf(results.filter((result) => result.kind === kind)))),
    line("all patterns", figuresOf(results)),
    ...results
      .filter(({ outcome }) => outcome !== "right")
      .map(
        ({ id, outcome, text, expected, reading }) =>
          `${outcome}: ${id} ${JSON.stringify(text)}: expected ${expected}; read, ${reading.confidence}: ${JSON.stringify(reading.says)}`,
      ),
  ];
}

function percent(share: number | null): string {
  return share === null ? "    –" : `${(share * 100).toFixed(0).padStart(3)} %`;
}
