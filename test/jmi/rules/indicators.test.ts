import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("JMI-02: a target differs from its baseline, runs the way the words say, and a share stays in the whole", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Share of wells tested | Test - MRD | 60% | 2018 | 60% | 2020 |
    | | | | | | | ^JMI-02:same | |
    | | Forest kept | Maintain forest cover | Guard - FA | 60% | 2018 | 60% | 2020 |
    | | Forêts | Maintenir le couvert forestier | Guard - FA | 60% | 2018 | 60% | 2020 |
    | | Fewer leaks | Reduce water that is lost in pipes | Mend - MRD | 20% | 2018 | 30% | 2020 |
    | | | | | | | ^JMI-02:against-words | |
    | | More taps | Increase homes with a tap | Lay pipes - MRD | 20% | 2018 | 15% | 2020 |
    | | | | | | | ^JMI-02:against-words | |
    | | Trees | Share of schools with trees | Plant - MoE | 40% | 2018 | 140% | 2020 |
    | | | | | | | ^JMI-02:beyond-share | |
    | | Roads | Reduce and improve the road network | Build - MPWT | 20 | 2018 | 30 | 2020 |
    | | Pumps | Share of pumps that work | Mend - MRD | 40% | 2018 | 75% | 2020 |
    | | Taps | Taps that work | Mend - MRD | 60% | 2018 | at least 50% | 2020 |
    | | | | | | | ^JMI-02:already-met | |
    | | Losses | Water lost | Mend - MRD | 10% | 2018 | at most 15% | 2020 |
    | | | | | | | ^JMI-02:already-met | |
    | | Forest | Maintain forest cover | Guard - FA | 60% | 2018 | at least 50% | 2020 |
    | | Tanks | Percentage of tanks that are covered | Cover - MRD | 60 | 2018 | 120 | 2020 |
    | | | | | | | ^JMI-02:beyond-share | |
    | | Wells | Wells that are covered | Cover - MRD | 60 | 2018 | 120 | 2020 |
    | | Less lost | Change in water lost | Mend - MRD | -2% | 2018 | -10% | 2020 |
    | | Trade | Annual growth of sales | Sell - MRD | 40% | 2018 | 140% | 2020 |
    | | Taps | Share of homes with a change of tap | Lay - MRD | 40% | 2018 | 140% | 2020 |
    | | | | | | | ^JMI-02:beyond-share | |
    | | Robinets | Augmenter les foyers raccordés | Poser - MRD | 20% | 2018 | 15% | 2020 |
    | | | | | | | ^JMI-02:against-words | |
    | | Fuites | Réduire l’eau perdue d’au moins un tiers | Réparer - MRD | 20% | 2018 | 30% | 2020 |
    | | | | | | | ^JMI-02:against-words | |
    | | Mortalité | Diminuer la mortalité | Soigner - MS | 40 | 2018 | 30 | 2020 |
    | | Arbres | Part des écoles qui ont des arbres | Planter - MoE | 40 | 2018 | 140 | 2020 |
    | | | | | | | ^JMI-02:beyond-share | |
    | | Naissances | Taux de naissances | Soigner - MS | 140 | 2018 | 130 | 2020 |
    | | Garde | Au moins 60 % des foyers | Garder - FA | 60% | 2018 | 60% | 2020 |
    | | Pipes | Pipes mended | Mend - MRD | -2% | 2018 | 10% | 2020 |
    | | | | | ^JMI-02:beyond-share | | | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-02"]));
});

test("JMI-05 and JMI-33: the framework is named, known, or new with a reason", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Framework |
    | Safe water | Wells tested | Share tested | Test - MRD | NSDP 6.1 |
    | | Wells dug | Wells | Dig - MRD | |
    | | | | | ^JMI-05:missing |
    | | Pumps | Pumps | Mend - MRD | new |
    | | | | | ^JMI-05:new-without-reason |
    | | Taps | Taps | Lay - MRD | new: no survey asks for taps yet |
    | | Meters | Meters | Fit - MRD | ABC list |
    | | | | | ^JMI-33:unknown |
    | | Tanks | Tanks | Build - MRD | Rural Water Supply Strategy 2.3 |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-05", "JMI-33"]));
});

test.each([
  ["JMI-05", "Framework"],
  ["JMI-15", "Data source"],
  ["JMI-28", "Frequency"],
  ["JMI-43", "Partnering strengthens"],
])("%s: a column that nobody has begun is one finding, a single blank cell is its own", (rule, heading) => {
  const blank = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | ${heading} |
    | | | | | ^${rule}:column-empty |
    | Safe water | Wells tested | Share tested | Test - MRD | |
    | | Wells dug | Wells | Dig - MRD | TBD |
  `);
  expectFindings(blank, checkJmi(blank.workbook, [rule]));
  const begun = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | ${heading} |
    | Safe water | Wells tested | Share tested | Test - MRD | something |
    | | Wells dug | Wells | Dig - MRD | |
    | | | | | ^${rule}:missing |
  `);
  expectFindings(begun, checkJmi(begun.workbook, [rule]));
  const without = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Test - MRD |
  `);
  expectFindings(without, checkJmi(without.workbook, [rule]));
});

test("JMI-12: an indicator of one word says nothing that two people would measure alike", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Wells | Test - MRD |
    | | | ^JMI-12:not-specific | |
    | | Pumps mended | Share of pumps that work | Mend - MRD |
    | | Taps laid | អត្រាគ្រួសារ | Lay - MRD |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-12"]));
});

test("JMI-12 shows which letters of SMART a row has", () => {
  const { workbook } = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Baseline | Baseline date | Target | Target date |
    | Safe water | Wells tested | Wells | Test - MRD | 20 | 2018 | 60 | 2020 |
  `);
  expect(checkJmi(workbook, ["JMI-12"])[0]?.args).toEqual({ indicator: "Wells", score: 4, seen: "M, A, R, T" });
});

test("JMI-32: an indicator is there, is not its output again and speaks of the same thing", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Baseline | Target |
    | Safe water | Wells are tested | Wells are tested | Test - MRD | 1 | 2 |
    | | | ^JMI-32:same | | | |
    | | Pumps are mended | Share of children in school | Mend - MRD | 1 | 2 |
    | | | ^JMI-32:no-common-word | | | |
    | | Taps are laid | | Lay - MRD | 1 | 2 |
    | | | ^JMI-32:missing | | | |
    | | Pipes are laid | Length of pipe | Lay - MRD | 1 | 2 |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-32"]));
});

test("JMI-34: counting meetings is seldom relevant to a result", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Water law in force | Number of consultation meetings on the law | Meet - MRD |
    | | | ^JMI-34:counts-work | |
    | | Wells tested | Number of wells tested | Test - MRD |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-34"]));
});
