import { coverageLines, figuresOf, readPattern } from "./pattern-coverage";

const row = (text: string, expected: string, kind = "value") => ({ id: "X1", text, kind, expected });

test.each([
  ["from 34% (2018) to 60% by June 2020", "baseline=34 % @2018; target=60 % @2020-06-30; up", "right"],
  ["from 34% (2018) to 60% by June 2020", "baseline=34 % @2018; target=60 % @2020-06-30; down", "wrong"],
  ["from 34% (2018) to 60% by June 2020", "baseline=34 % @2017; target=60 % @2020-06-30; up", "wrong"],
  ["Over 400 ha", ">400 ha", "right"],
  ["Over 400 ha", "400 ha", "wrong"],
  ["40 ha", "40 km", "wrong"],
  ["03/04/2019", "2019-04-03", "asked"],
  ["03/04/2019", "2019-04-03 (approx.)", "right"],
  ["62.73", "suspect: ask user", "right"],
  ["62.70", "suspect: ask user", "wrong"],
  ["Article 31", "31", "missed"],
])("%j read against %j is %s", (text, expected, outcome) => {
  expect(readPattern(row(text, expected)).outcome).toBe(outcome);
});

test("precision counts the sure ones, recall all", () => {
  const results = [row("40 ha", "40 ha"), row("40 ha", "40 km"), row("Article 31", "31"), row("x", "tick (X)")].map(
    readPattern,
  );
  expect(figuresOf(results)).toMatchObject({ patterns: 4, right: 2, sure: 3, wrong: 1, precision: 2 / 3, recall: 0.5 });
  expect(coverageLines(results).join("\n")).toContain('wrong: X1 "40 ha": expected 40 km');
});
