import { readDate } from "../../src/parse/read-date";
import { readDatedValue } from "../../src/parse/read-dated-value";
import { readIndicatorText } from "../../src/parse/read-indicator-text";
import type { Reading } from "../../src/parse/reading";
import { sharedRows } from "../jmi/real-layouts";
import { AIM, figuresOf, readPattern } from "./patterns/pattern-coverage";

const rows = sharedRows("jmi-value-patterns.csv");
const english = (rows ?? []).filter((row) => row["lang"] === "en");
const dates = english.filter((row) => row["kind"] === "date" && /\d{4}-\d\d-\d\d/.test(row["expected"] ?? ""));
const pairs = english.filter((row) => /baseline=|target=[\d>]/.test(row["expected"] ?? ""));

/** Numbers of an expectation, "1,000" written "1000" there already. */
function numbersOf(expected: string): readonly number[] {
  return (expected.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

function sureValues(readings: readonly Reading[]): readonly number[] {
  return readings.flatMap((reading) =>
    reading.state === "value" && reading.confidence === "sure" ? [reading.value] : [],
  );
}

if (rows === null) {
  test("the shared patterns of real cells are not here: nothing to compare with", () => expect(rows).toBeNull());
} else {
  test("at least 95 % of the patterns are read as expected, and nothing that is called sure is wrong", () => {
    const results = rows.map(readPattern);
    expect(results.filter(({ outcome }) => outcome === "wrong").map(({ id, text }) => [id, text])).toEqual([]);
    expect(figuresOf(results).recall).toBeGreaterThanOrEqual(AIM);
  });

  test("every date of the real cells resolves to its last day", () => {
    const wrong = dates.filter((row) => {
      const reading = readDate(row["text"] ?? "");
      const [expected] = (row["expected"] ?? "").match(/\d{4}-\d\d-\d\d(?! *\.\.)/g)?.slice(-1) ?? [];
      return reading.state !== "date" || reading.lastDay !== expected;
    });
    expect(wrong.map((row) => [row["id"], row["text"]])).toEqual([]);
    expect(dates.length).toBeGreaterThan(15);
  });

  test("a value that is called sure is one the cell has", () => {
    const wrong = english.filter((row) => {
      if (!/\d/.test(row["expected"] ?? "")) return false;
      const text = row["text"] ?? "";
      const known = numbersOf(row["expected"] ?? "");
      const inText = readIndicatorText(text);
      return sureValues([inText.baseline, ...inText.targets, readDatedValue(text)]).some(
        (value) => !known.includes(value),
      );
    });
    expect(wrong.map((row) => [row["id"], row["text"]])).toEqual([]);
  });

  test("baselines and targets in whole sentences are found where a number says them", () => {
    const missed = pairs.filter((row) => {
      const { baseline, targets } = readIndicatorText(row["text"] ?? "");
      return [baseline, ...targets].every((reading) => reading.state !== "value");
    });

    expect(missed.map((row) => row["id"])).toEqual([]);
  });
}
