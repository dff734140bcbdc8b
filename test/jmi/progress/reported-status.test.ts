import { readReportedStatus } from "../../../src/jmi/progress/reported-status";

test.each([
  ["Achieved", "", "achieved"],
  ["On schedule", "", "onSchedule"],
  ["Partly achieved", "", "partly"],
  ["Behind schedule", "", "behind"],
  ["Not started", "", "notStarted"],
  ["Not reported", "", "notReported"],
  ["Revised", "", "revised"],
  ["", "", "notReported"],
  ["-", "", "notReported"],
  ["did not report", "", "notReported"],
  ["no JMI for this TWG", "", "noJmi"],
  ["Behind Schedule ü", "", "behind"],
  ["Behind Schedule yes", "", "behind"],
  ["On Schedule ü AND Behind Schedule ü", "", "conflict"],
  ["On Schedule þ\nBehind Schedule þ", "", "conflict"],
  ["satisfactory and/partly achieved", "", "partly"],
  ["partly achieved, behind schedule", "", "behind"],
  ["slow pace of review", "", "behind"],
  ["not yet achieved", "", "behind"],
  ["steady progress", "", "onSchedule, weak"],
  ["On-going", "", "onSchedule, weak"],
  ["In progress", "", "onSchedule, weak"],
  // A stage is an achievement only where it was aimed at.
  ["promulgated", "Law on Forestry promulgated by 2010", "achieved"],
  ["Adopted", "Law on Forestry promulgated by 2010", "nothing"],
  ["implemented", "", "nothing"],
  ["approved by the Council", "Plan approved", "achieved"],
  ["to be approved", "Plan approved", "nothing"],
  // A tick alone does not say what is ticked.
  ["ü", "", "nothing"],
  ["X", "", "nothing"],
  ["217 (85%)", "", "nothing"],
  // The templates' own words.
  ["សម្រេចបាន", "", "achieved"],
  ["សម្រេច", "", "achieved"],
  ["តាមកាលវិភាគ", "", "onSchedule"],
  ["សម្រេចបានមួយផ្នែក", "", "partly"],
  ["យឺតយ៉ាវ", "", "behind"],
  ["មិនទាន់ចាប់ផ្តើម", "", "notStarted"],
  ["មិនទាន់រាយការណ៍", "", "notReported"],
  ["បានកែសម្រួល", "", "revised"],
  ["Atteint", "", "achieved"],
  ["Dans les temps", "", "onSchedule"],
  ["Partiellement atteint", "", "partly"],
  ["En retard", "", "behind"],
  ["Pas commencé", "", "notStarted"],
  ["Non rapporté", "", "notReported"],
  ["Révisé", "", "revised"],
])("“%s” (aim: “%s”) is %s", (words, aim, expected) => {
  const reported = readReportedStatus(words, aim);
  expect(reported.words).toBe(words);
  expect(`${reported.status ?? "nothing"}${reported.weak ? ", weak" : ""}`).toBe(expected);
});
