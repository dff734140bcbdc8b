import { bodyName } from "../../../src/report/letterhead/body-name";

describe("the body that a line of a letterhead names", () => {
  test.each([
    ["MINISTRY OF HEALTH", "MINISTRY OF HEALTH"],
    ["Ministère de l’Éducation nationale", "Ministère de l’Éducation nationale"],
    ["ក្រសួងសុខាភិបាល", "ក្រសួងសុខាភិបាល"],
    ["MINISTRY OF AGRICULTURE, SOUTH", "MINISTRY OF AGRICULTURE, SOUTH"],
    ["Ministry of Works and the Environment", "Ministry of Works and the Environment"],
    ["Department of Capacity Building", "Department of Capacity Building"],
    ["Department of Roads", "Department of Roads"],
    ["Office of the Auditor General", "Office of the Auditor General"],
    ["Performance Management Office", "Performance Management Office"],
  ])("a name stays whole: %s", (line, name) => expect(bodyName(line)?.name).toBe(name));

  test.each([
    ["COMMITMENT FOR RESULTS OF THE MINISTRY OF TRADE FOR THE YEAR 2026-27", "MINISTRY OF TRADE"],
    ["Commitment for Results of the National Housing Authority", "National Housing Authority"],
    ["Performance Contract between the Ministry of Works and the Cabinet Office", "Ministry of Works"],
    ["Commitment for Results: Posts and Telecoms Agency", "Posts and Telecoms Agency"],
    ["Ministry of Trade – Commitment for Results 2026/27", "Ministry of Trade"],
    ["Ministry of Trade (2026-2027)", "Ministry of Trade"],
    ["Department of Planning, Financial Year 2026-27", "Department of Planning"],
    ["JMI matrix of the Education TWG, 2019-2020", "Education TWG"],
    ["Contrat de performance du Ministère de la Santé pour l'exercice 2026", "Ministère de la Santé"],
    ["ម៉ាទ្រីស JMI របស់ក្រសួងសុខាភិបាល ឆ្នាំ២០២៦", "ក្រសួងសុខាភិបាល"],
  ])("without the title and the year: %s", (line, name) => expect(bodyName(line)?.name).toBe(name));

  test.each([
    ["Ministry of Works, P.O. Box 411, Port Maru", "Ministry of Works"],
    ["Ministry of Works, 12 Independence Avenue, Port Maru", "Ministry of Works"],
    ["Ministry of Works · Tel: 12 34 56 · works@example.org", "Ministry of Works"],
    ["Ministère de la Santé, 4, rue du Port", "Ministère de la Santé"],
    ["Ministry of Works Building, Block C", "Ministry of Works"],
  ])("without its address: %s", (line, name) => expect(bodyName(line)?.name).toBe(name));

  test.each([
    "Ministry Complex, Block C, 12 Independence Avenue, P.O. Box 411",
    "3rd Floor, Ministry of Works",
    "Submitted to the Cabinet Office",
    "Approved by the National Planning Commission on 3 May 2026",
    "Prepared by: Planning Department",
    "To: The Secretary, National Planning Commission",
    "office@works.example",
    "Soumis au ministère du Plan",
    "The departments of each ministry fill in this table and send it back before the end of May.",
    "Fill in every row and ask the planning department where a target is not known.",
    "Republic of Maruvia",
    "Official copy",
    "Ministry",
    "",
  ])("none: %j", (line) => expect(bodyName(line)).toBeNull());

  test.each([
    ["Name of Ministry: Energy", "Energy"],
    ["Implementing agency: Posts Corporation", "Posts Corporation"],
    ["Submitted by the Ministry of Lands", "Ministry of Lands"],
    ["Nom du ministère : Santé", "Santé"],
    ["ក្រសួង៖ សុខាភិបាល", "សុខាភិបាល"],
    ["Ministe\u0300re : Santé", "Santé"],
  ])("without its label: %s", (line, name) => expect(bodyName(line)?.name).toBe(name));
});

test("the office of a person is told from a body", () => {
  const kinds = ["Office of the Permanent Secretary", "Office of the Prime Minister", "Ministry of Tourism"];
  expect(kinds.map((line) => bodyName(line)?.isOfficeHolder)).toEqual([true, false, false]);
});
