import { valueCandidates } from "../../src/parse/cell/value-candidates";
import { readDatedValue } from "../../src/parse/read-dated-value";
import { readIndicatorText } from "../../src/parse/read-indicator-text";
import type { Reading } from "../../src/parse/reading";

const SIGNS = { exact: "", "at-least": ">=", "at-most": "<=", about: "~" } as const;

/** "62 % >= @2021-12-31" for what is read for sure, "?" for everything that a person is asked or that is no value. */
function sure(reading: Reading): string {
  if (reading.state !== "value" || reading.confidence !== "sure") return "?";
  const { value, unit, bound, lastDay } = reading;
  return [String(value), unit, SIGNS[bound], lastDay && `@${lastDay}`].filter(Boolean).join(" ");
}

/** What a careful reader takes from a cell of a baseline or target column. */
const CELLS: readonly (readonly [text: string, taken: string])[] = [
  // A dot before three digits parts thousands in Khmer and French, decimals in English.
  ["3.500", "?"],
  ["3.500 riel", "?"],
  ["៣.៥០០ រៀល", "?"],
  ["3.500%", "3.5 %"],
  ["0.350", "0.35"],
  ["3.50", "3.5"],
  ["3,500", "3500"],
  ["3,500.250 riel", "?"],
  // Where it is from, before or after the year.
  ["45% (2018, EMIS)", "45 % @2018-12-31"],
  ["45% (2018, household survey)", "45 % @2018-12-31"],
  ["45% (2018, girls)", "?"],
  // An amount behind a word is no state in words.
  ["Cumulative: 120 by 2020", "120 @2020-12-31"],
  ["Cumulative total 120", "120"],
  ["Trainees: 120", "?"],
  // Metres, or millions.
  ["3.5m", "?"],
  ["3.5 m", "3.5 m"],
  ["$3.5m", "3500000 USD"],
  // Amounts that only the baseline gives a meaning to.
  ["65% of the baseline", "?"],
  ["65% of the 2017 level", "?"],
  ["15% above baseline", "?"],
  ["15% below 2017", "?"],
  ["15% lower than in 2017", "?"],
  ["65% of households", "65 %"],
  ["more than 65%", "65 % >="],
  ["30 additional ponds", "?"],
  ["an additional 30 ponds", "?"],
  ["another 30", "?"],
  ["30 new ponds", "30 new ponds"],
  ["cut by 12%", "?"],
  ["growth of 12%", "?"],
  ["down to 12%", "12 %"],
  // Numbers in words.
  ["two thirds", "?"],
  ["three quarters of districts", "?"],
  ["twenty five ponds", "?"],
  ["two or three ponds", "?"],
  ["one hundred ponds", "?"],
  ["six thousand people", "6000 people"],
  ["fifty percent", "50 %"],
  ["six ponds", "6 ponds"],
  // Whose year it is.
  ["41% (CDHS 2005)", "41 % @2005-12-31"],
  ["41% (source: EMIS, 2005)", "41 % @2005-12-31"],
  ["41% (household survey 2005)", "41 % @2005-12-31"],
  ["41% (revised 2005)", "?"],
  ["41% [2005]", "41 % @2005-12-31"],
  ["41% (2005)", "41 % @2005-12-31"],
  ["41% (2005-2009)", "?"],
  ["60 km of canals", "60 km"],
  // Khmer bounds.
  ["មិនក្រោម ៧០%", "70 % >="],
  ["ក្រោម ៧០%", "70 % <="],
  ["មិនតិចជាង ៧០%", "70 % >="],
  ["មិនលើស ៧០%", "70 % <="],
  // Names.
  ["CSDG target 6.1", "?"],
  ["គោលដៅ ៦.១", "?"],
  ["RS-IV", "?"],
  ["NSDP 2019-2023", "?"],
  ["under-5", "?"],
  ["est. 70%", "?"],
  ["70%?", "?"],
  ["7O%", "?"],
  // Words behind a number that change it.
  ["62% to be confirmed", "?"],
  ["62% is not reached", "?"],
  ["14 towns and the capital", "?"],
  ["14 towns plus Kep", "?"],
  ["14 towns except Kep", "?"],
  ["14 water and power works", "14 water and power works"],
  ["14 kilns more than 2017", "?"],
  ["14 more towns than in 2017", "?"],
  ["62% of the target", "?"],
  ["62% of the annual target met", "?"],
  ["62% of target villages", "62 %"],
  ["62% of 2017", "?"],
  ["62% minimum", "62 % >="],
  ["62% at least", "62 % >="],
  ["14 days at most", "14 days <="],
  ["14 working days", "14 working days"],
  ["-12%", "?"],
  ["-3 percentage points", "?"],
  ["-12", "-12"],
  // Years that look like amounts, and amounts that look like years.
  ["2018/2019", "?"],
  ["12/2019", "?"],
  ["62% (12/2019)", "62 % @2019-12-31"],
  ["2019 pupils", "?"],
  ["2000", "?"],
  ["2000 (F 600, M 1400)", "2000"],
  ["2000 (600 women and 1400 men)", "2000"],
  ["2000 (F 600, M 1300)", "?"],
  ["2000 (F 2000)", "?"],
  ["2000 pupils paid in 2019", "?"],
  ["2,019 pupils", "2019 pupils"],
  ["６２％", "62 %"],
  // Khmer: the number of, more than, more again.
  ["ចំនួន ១៤ ភូមិ", "14 ភូមិ"],
  ["ជាង ៦២%", "62 % >="],
  ["១៤ភូមិទៀត", "?"],
  ["១៤ ភូមិ បន្ថែម", "?"],
];

test.each(CELLS)("a cell that says %j is taken for %j", (text, taken) => {
  expect(sure(readDatedValue(text))).toBe(taken);
});

test.each([
  ["3.500 riel", ["3.5 KHR", "3500 KHR"]],
  ["៣.៥០០ រៀល", ["3.5 KHR", "3500 KHR"]],
])("%j is asked about with both its meanings", (text, choices) => {
  const found = valueCandidates(text, "target", null).map(({ value, unit }) => `${value} ${unit ?? ""}`);
  expect(found).toEqual(choices);
});

test.each([
  ["65% of the baseline", [130]],
  ["15% above baseline", [230]],
  ["15% below the 2017 level", [170]],
])("%j is offered as what it comes to", (text, values) => {
  const baseline = readDatedValue("200 ponds");
  expect(valueCandidates(text, "target", baseline).map(({ value }) => value)).toEqual(values);
});

test("the numbers of a list are not offered as values", () => {
  const found = valueCandidates("1. 15 ponds dug\n2. 80% of pumps mended", "target", null);
  expect(found.map(({ value }) => value)).toEqual([15, 80]);
});

/** The same for an indicator's text: baseline, and the targets in their order. */
const TEXTS: readonly (readonly [text: string, baseline: string, ...targets: string[]])[] = [
  // List numbers, goals' targets, grades, ages and the base of a rate are no values.
  ["3. Boys enrolled to 91% by 2021", "?", "91 % @2021-12-31"],
  ["3.1 Boys enrolled from 84% (2017) to 91% (2021)", "84 % @2017-12-31", "91 % @2021-12-31"],
  ["1.2 Million trees planted by 2021", "?", "1200000 trees planted @2021-12-31"],
  ["Target 4.1: boys enrolled to 91% by 2021", "?", "91 % @2021-12-31"],
  ["CSDG target 4.1: boys enrolled from 84% (2017) to 91% (2021)", "84 % @2017-12-31", "91 % @2021-12-31"],
  ["គោលដៅ ៤.១", "?", "?"],
  ["គោលដៅ៖ ៩១%", "?", "91 %"],
  ["Boys in grades 7-9 to 91% by 2021", "?", "91 % @2021-12-31"],
  ["Wasting of children under 5 from 10% (2017) to 8% (2021)", "10 % @2017-12-31", "8 % @2021-12-31"],
  ["Wasting of children aged 6 to 23 months to 8% by 2021", "?", "8 % @2021-12-31"],
  ["Deaths per 100,000 live births from 170 (2017) to 130 (2021)", "170 @2017-12-31", "130 @2021-12-31"],
  // Changes, and amounts measured from the baseline.
  ["Plant an additional 9,000 trees by 2021", "?", "?"],
  ["Baseline: 70% Target: 80% of baseline", "70 %", "?"],
  ["Baseline: 70% Target: 15% above baseline", "70 %", "?"],
  ["Two laws and 4 decrees passed by 2021", "?", "?"],
  // What stands is not what is wanted.
  ["Survival at 93% in 2017", "?", "?"],
  ["Maintain survival at 93% in 2021", "?", "93 % @2021-12-31"],
  ["៩៣% នៅឆ្នាំ២០២១", "?", "?"],
  ["៩៣% ត្រឹមឆ្នាំ២០២១", "?", "93 % @2021-12-31"],
  ["ពី ៤.៥០០ រៀល (២០១៧) ដល់ ៥.៥០០ រៀល (២០២១)", "?", "?"],
  ["from 4.500 riel (2017) to 5.500 riel (2021)", "?", "?"],
  // Labels, in brackets too.
  ["Baseline (70%), target (80%)", "70 %", "80 %"],
  ["By 2021, 80% of births attended (baseline 2017: 70%)", "70 % @2017-12-31", "80 % @2021-12-31"],
  ["Baseline: 70% (CDHS 2014); target: 80% (CDHS 2020)", "70 % @2014-12-31", "80 % @2020-12-31"],
  ["Baseline 70%, mid-term target 75% (2019), final target 80% (2021)", "70 %", "75 % @2019-12-31", "80 % @2021-12-31"],
  ["Target for 2021 is 80%", "?", "80 % @2021-12-31"],
  // Two texts that contradict each other.
  ["to 80% by 2021 (national target 85%)", "?", "?"],
  ["from 70% (2017) to 80% by 2021. Target: 80%", "70 % @2017-12-31", "80 %"],
  // A year in the indicator's name is none of its values'.
  ["Review of the Congress 2017 from 10% (2018) to 50% by June 2021", "10 % @2018-12-31", "50 % @2021-06-30"],
  ["Plans of 2017 from 10% (2018) to 50%", "10 % @2018-12-31", "50 %"],
  ["Plans of 2017 from 10% in 2018 to 50%", "10 % @2018-12-31", "50 %"],
  // A change beside a level is no level itself.
  ["Increase of 12% by 2021 from 62% in 2017", "?", "?"],
  ["Reduce by 12% by 2021, from 62% in 2017", "?", "?"],
  ["An additional 12% by 2021 from 62% in 2017", "?", "?"],
  ["12% more by 2021 from 62% in 2017", "?", "?"],
  ["From 62% in 2017 to +12% by 2021", "?", "?"],
  ["Increase by 12% by 2021 (62% in 2017)", "?", "?"],
  ["from 62% in 2017, increased to 74% by 2021", "62 % @2017-12-31", "74 % @2021-12-31"],
  ["9,000 ha of additional rice land by 2021", "?", "?"],
  ["Target: 4 (2019) + 5 (2021)", "?", "?"],
  ["Target: 4 in 2019, additional 5 in 2021", "?", "?"],
  ["Baseline: 62% (2017); Target: -12%", "62 % @2017-12-31", "?"],
  ["Target 60% not reached in 2018", "?", "?"],
  // Years before the label, milestones, what a target is compared with, and the time that a share is of.
  ["2017 baseline: 62; 2021 target: 74", "62 @2017-12-31", "74 @2021-12-31"],
  ["74 mills by 2021 (2017 baseline = 62)", "62 @2017-12-31", "74 mills @2021-12-31"],
  ["Baseline year 2017: 62; Target year 2021: 74", "62 @2017-12-31", "74 @2021-12-31"],
  [
    "Baseline: 62 km (2017) Milestone: 70 km (2019) Target: 74 km (2021)",
    "62 km @2017-12-31",
    "70 km @2019-12-31",
    "74 km @2021-12-31",
  ],
  ["Baseline (2017): 62%; Target (2021): 74% – Source: MOWRAM", "62 % @2017-12-31", "74 % @2021-12-31"],
  ["Baseline: 62 (06/2017); Target: 74 (12/2021)", "62 @2017-06-30", "74 @2021-12-31"],
  ["with a baseline of 62% and a target of 74%", "62 %", "74 %"],
  ["74% by 2021 compared with 62% in 2017", "62 % @2017-12-31", "74 % @2021-12-31"],
  ["74% of claims settled within 14 days by 2021", "?", "74 % @2021-12-31"],
  ["14 of 14 towns use the register by 2021", "?", "?"],
  // The space that got lost.
  ["from70% in 2017 to80% in 2021", "70 % @2017-12-31", "80 % @2021-12-31"],
];

test.each(TEXTS)("an indicator that says %j", (text, baseline, ...targets) => {
  const read = readIndicatorText(text);
  expect([sure(read.baseline), ...read.targets.map(sure)]).toEqual([baseline, ...targets]);
});

test.each([
  ["Posts filled: 14 in 2017, 36 by December 2021", 14, 36],
  ["Towns with bins 41% (2017); 66% by 2021", 41, 66],
])("an earlier value beside a later one to be reached is asked, not told as missing: %j", (text, from, to) => {
  const { baseline, targets } = readIndicatorText(text);
  expect([baseline, ...targets]).toMatchObject([
    { state: "value", value: from, confidence: "unsure" },
    { state: "value", value: to, confidence: "unsure" },
  ]);
});

test.each(["Meetings in 2017, 36 by 2021", "Posts filled: 14 by 2017, 36 by 2021"])(
  "nothing is taken for a baseline in %j",
  (text) => expect(readIndicatorText(text).baseline.state).toBe("missing"),
);
