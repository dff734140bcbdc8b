import { passedTarget } from "../../../src/jmi/progress/passed-target";
import { readJmiMatrices } from "../../../src/jmi/read/read-jmi";
import { ruleTable } from "../../support/rule-table";
import { guideline } from "../run-jmi";

function passed(text: string, actual: string, actualDate: string, asOf: string) {
  const { workbook } = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Actual value | Actual date |
    | Safe water | Wells tested | ${text} | Test - MRD | ${actual} | ${actualDate} |
  `);
  const indicator = readJmiMatrices(workbook, guideline)[0]?.outcomes[0]?.outputs[0]?.indicators[0];
  if (!indicator) throw new Error("nothing was read");
  return passedTarget(indicator, asOf);
}

const UP = "Share tested, from 55% in 2018 to 75% in 2019 and 90% in 2020";
const DOWN = "Share unsafe, from 40% in 2018 to 25% in 2019 and 10% in 2020";

test.each([
  ["reached", UP, "80%", "2020-02-28", "2020-03-01", true],
  ["missed", UP, "70%", "2020-02-28", "2020-03-01", false],
  ["of a decrease reached", DOWN, "20%", "2020-02-28", "2020-03-01", true],
  ["of a decrease missed", DOWN, "30%", "2020-02-28", "2020-03-01", false],
  ["reached before its day", UP, "80%", "2019-08-31", "2020-03-01", true],
])("a target on the way is %s", (_, text, actual, date, asOf, isMet) => {
  expect(passed(text, actual, date, asOf)).toMatchObject({ day: "2019-12-31", isMet });
});

test.each([
  ["its day is still to come", UP, "70%", "2019-08-31", "2019-09-05"],
  ["the value is older than its day", UP, "70%", "2019-08-31", "2020-03-01"],
  ["there is no value", UP, "", "", "2020-03-01"],
  ["the value has another unit", UP, "70 wells", "2020-02-28", "2020-03-01"],
  ["there is but one target", "Share tested, from 55% in 2018 to 90% in 2020", "70%", "2020-02-28", "2021-03-01"],
])("nothing is said of it where %s", (_, text, actual, date, asOf) => {
  expect(passed(text, actual, date, asOf)).toBeNull();
});
