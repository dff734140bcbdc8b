import { endsInMidSentence } from "../../../src/jmi/rules/support/cut-text";
import { isSameGroup } from "../../../src/jmi/rules/support/group-name";
import { expectFindings, ruleTable } from "../../support/rule-table";
import { checkJmi } from "../run-jmi";

test("JMI-52: a text that stops in the middle is pointed at, whichever column it is in", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water for | Wells tested | Share of wells tested in | Test the wells of - MRD | None required |
    | ^JMI-52:cut | | ^JMI-52:cut | ^JMI-52:cut | |
    | Safe water | Chances for secondary | Wells (rural | Dig - MRD | Partners agree on one design, |
    | | ^JMI-52:cut | ^JMI-52:cut | | ^JMI-52:cut |
    | Safer water | Wells dug | Wells | Dig wells, and mend them; | Donors and ministries agree. |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-52"]));
});

test("JMI-52: signs of another encoding are pointed at, and letters of other languages are none", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | dÃ©velopper les puits - MRD | The partners’ own plans |
    | | | | ^JMI-52:garbled | |
    | L’eau | Puits connaîtront un contrôle | Part des chaînes à l’essai | Plan�er - MRD | The ministryâ€™s plan |
    | | | | ^JMI-52:garbled | ^JMI-52:garbled |
    | ទឹកស្អាត | អណ្តូង | ចំនួន | ជីក - MRD | ដៃគូ |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-52"]));
});

test.each([
  ["Wells tested", false],
  ["Access to public services", false],
  ["Consultations held on the law (first round)", false],
  ["(a) Pilot and (b) report", false],
  ["Pilot (first phase), report", false],
  ["Improved access to public", true],
  ["Pilot and", true],
  ["Pilot in the provinces of Takeo,", true],
  ["Pilot (first phase", true],
  ["Send the draft to the Natio...", true],
  ["Send the draft to the Natio…", true],
  ["Roads, bridges, …", false],
  ["Takeo, Kandal ...", false],
  ["To be filled in ......", false],
  ["-", false],
  ["", false],
])("%j stops in the middle: %s", (text, isCut) => {
  expect(endsInMidSentence(text)).toBe(isCut);
});

test("JMI-53: one working group spelt in two ways is asked about once", () => {
  const table = ruleTable(`
    | TWG | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | R&W TWG | Safe water | Wells tested | Share tested | Test - MRD | None required |
    | R & W TWG | Clean water | Wells dug | Wells | Dig - MRD | None required |
    | ^JMI-53:spelt | | | | | |
    | R & W TWG | Clear water | Pumps mended | Pumps | Mend - MRD | None required |
    | Land | Titles | Titles issued | Titles | Issue - MLMUPC | None required |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-53"]));
});

test.each([
  ["P&H TWG", "P & H", true],
  ["TWG Land", "Land TWG", true],
  ["Decentralisation and Deconcentration", "Decentralization & Deconcentration", true],
  ["Infrastructure", "Infrastucture", true],
  ["Technical Working Group on Fisheries", "Fisheries", true],
  ["Land", "Law", false],
  ["Health", "Wealth", false],
  ["TWG 1", "TWG 2", false],
  ["Agriculture 1", "Agriculture 2", false],
  ["TWG", "Technical Working Group", false],
])("%j and %j are one group: %s", (a, b, same) => {
  expect(isSameGroup(a, b)).toBe(same);
});
