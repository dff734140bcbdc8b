import { expectFindings, ruleTable } from "../support/rule-table";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { createTranslate } from "../../src/messages/translate";
import { checkJmi, guideline } from "./run-jmi";

function indicatorsOf(table: ReturnType<typeof ruleTable>) {
  return readJmiMatrices(table.workbook, guideline).flatMap(({ outcomes }) =>
    outcomes.flatMap(({ outputs }) => outputs.flatMap(({ indicators }) => indicators)),
  );
}

function valueOf(reading: { readonly state: string; readonly value?: number }) {
  return reading.state === "value" ? reading.value : reading.state;
}

test("two indicators in one cell are read apart and found as more than one", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Actual |
    | Safe water | Wells in order | Wells tested from 34% (2018) to 60% (2020); broken wells from 12% (2018) to 8% (2020) | Test - MRD | | 41% |
    | | | ^JMI-36:several | | | |
  `);
  const indicators = indicatorsOf(table);
  expect(
    indicators.map(({ baseline, targets }) => [baseline, ...targets].map(({ reading }) => valueOf(reading))),
  ).toEqual([
    [34, 60],
    [12, 8],
  ]);
  expect(indicators.map(({ actual }) => actual?.reading.state)).toEqual(["unreadable", "unreadable"]);
  expectFindings(table, checkJmi(table.workbook, ["JMI-36"]));
});

test("a text that is repeated row by row is not read again, and columns keep an indicator whole", () => {
  const text = "Wells tested from 34% (2018) to 60% (2020); broken wells from 12% (2018) to 8% (2020)";
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Target |
    | Safe water | Wells in order | ${text} | Test - MRD | | |
    | Safe water | Wells in order | ${text} | Repair - MRD | | |
    | Safe water | Wells kept | ${text} | Keep - MRD | | 60% |
  `);
  expect(indicatorsOf(table).map(({ targets }) => targets.map(({ reading }) => valueOf(reading)))).toEqual([
    [60],
    [8],
    [60],
  ]);
});

test("groups are kept beside the whole's baseline and target", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Target |
    | Schooling | Girls stay | Completion | Visit - MoEYS | | 40% (F 35%, M 45%) in 2018 | 60% (F 58%, M 62%) by 2020 |
    | | Boys stay | Completion from 34% (F 30%) in 2018 to 60% (F 55%) by 2020 | Visit - MoEYS | | | |
  `);
  expect(checkJmi(table.workbook, ["JMI-08", "JMI-09"])).toEqual([]);
  expect(indicatorsOf(table).map(({ baseline, targets }) => [baseline.reading, targets[0]?.reading])).toMatchObject([
    [
      {
        value: 40,
        date: "2018",
        groups: [
          { group: "F", value: 35 },
          { group: "M", value: 45 },
        ],
      },
      {
        value: 60,
        date: "2020",
        groups: [
          { group: "F", value: 58 },
          { group: "M", value: 62 },
        ],
      },
    ],
    [
      { value: 34, groups: [{ group: "F", value: 30 }] },
      { value: 60, groups: [{ group: "F", value: 55 }] },
    ],
  ]);
});

test.each([
  ["reduction of 50 (or 25%)", "unreadable", [150]],
  ["30-40", "unreadable", [30, 40]],
  ["217 (85%)", "unreadable", [217, 85]],
  ["45.61 by 2020", "value", [45.6]],
  ["Halve the number", "text", [100]],
])("a target of %j comes with what it may mean", (target, state, candidates) => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Target |
    | Safe roads | Fewer accidents | Accidents | Patrol - MPWT | | 200 (2018) | ${target} |
  `);
  const reading = indicatorsOf(table)[0]?.targets[0]?.reading;
  expect(reading?.state).toBe(state);
  expect(reading && "candidates" in reading ? reading.candidates?.map(({ value }) => value) : []).toEqual(candidates);
});

test.each([
  ["30 to 40", /cannot be read as one value: “30 to 40”\. It may mean 30, 40\.$/],
  ["45.61 by 2020", /was read as 45\.61 \(2020\).*“45\.61 by 2020”\. It may also mean 45\.6 \(2020\)\.$/],
  ["30 km, 40 laws", /cannot be read as one value: “30 km, 40 laws”\. It may mean 30 km, 40 laws\.$/],
  ["12% to 40 km", /cannot be read as one value: “12% to 40 km”\./],
])("the finding on a target of %j asks with what it may mean", (target, expected) => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Target |
    | Safe roads | Fewer accidents | Accidents | Patrol - MPWT | | 200 (2018) | ${target} |
  `);
  const [finding] = checkJmi(table.workbook, ["JMI-09"]);
  expect(createTranslate()(`rules.JMI-09.${finding?.messageId}.what`, finding?.args)).toMatch(expected);
});

test("a column of targets may name one for each year, and a year in it is asked about", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Baseline | Target | Activity | Partnering actions |
    | Safe water | Wells in order | Share of wells tested | 34% (2018) | 2019: 50%, 2020: 55% | Test - MRD | |
    | Safe water | Wells kept | Share of wells kept | 34% (2018) | 48% (2019); 50% (2020) | Keep - MRD | |
    | Safe water | Pumps | Pumps in order | 2018 | 2020 | Mend - MRD | |
    | | | | ^JMI-08:unsure | ^JMI-09:unsure | | |
    | Safe water | Ponds | Ponds in order | 1800 | 2000 | Dig - MRD | |
    | | | | ^JMI-08:undated | | | |
  `);
  expect(indicatorsOf(table).map(({ targets }) => targets.map(({ reading }) => valueOf(reading)))).toEqual([
    [50, 55],
    [48, 50],
    [2020],
    [2000],
  ]);
  expectFindings(table, checkJmi(table.workbook, ["JMI-08", "JMI-09"]));
});
