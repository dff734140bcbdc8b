import { createTranslate } from "../../../src/messages/translate";
import { missingOf } from "../../../src/report/consolidated/expected";
import { submissionOf } from "../../../src/report/consolidated/submission";
import type { Submission } from "../../../src/report/consolidated/submission";
import { checked, FAULTY } from "../checked";

const [matrix] = submissionOf(checked(FAULTY), createTranslate()).matrices;
if (!matrix) throw new Error("the text holds no matrix");

const from = (...entities: readonly (string | null)[]): readonly Submission[] =>
  entities.map((entity, index) => ({ file: `${index}.xlsx`, error: null, matrices: [{ ...matrix, entity }] }));

test.each([
  ["MINISTRY OF WORKS", "The Ministry of Works"],
  ["MINISTRY OF WORKS AND TRANSPORT", "Ministry of Works & Transport"],
  ["Ministry of Works and Transport", "Transport and Works Ministry"],
  ["Ministry of Agriculture, South", "Ministry of Agriculture - South"],
  ["Ministère de l’Éducation nationale", "MINISTERE DE L'EDUCATION NATIONALE"],
  ["Ministe\u0300re de la Sante\u0301", "Ministère de la Santé"],
  ["ក្រសួងសុខាភិបាល", "ក្រសួង\u200bសុខាភិបាល"],
  ["ក្រសួងសុខាភិបាល", "សុខាភិបាល"],
  ["TWG on Education", "Technical Working Group (TWG) on Education"],
  ["Education TWG", "TWG Education"],
  ["Dept. of Roads", "Department of Roads"],
  ["Ministry of Finance", "Finance"],
  ["Finance", "Ministry of Finance"],
])("%s is expected as %s", (entity, expected) => {
  expect(missingOf([expected], from(entity))).toEqual([]);
});

test.each([
  ["Ministry of Finance", "Ministry of Mines"],
  ["Ministry of Finance", "Department of Finance"],
  ["ក្រសួងសុខាភិបាល", "ក្រសួងអប់រំ"],
  ["ក្រសួងសុខាភិបាល", "ក្រសួង"],
  ["Ministère de la Santé", "Ministère de la Sante publique"],
  ["Ministry of Agriculture, South", "Ministry of Agriculture, North"],
  ["Ministry", "Ministry of Works"],
])("%s is not %s", (entity, expected) => {
  expect(missingOf([expected], from(entity, null))).toEqual([expected]);
});

test("a name without its kind is nobody's where two bodies are called so", () => {
  expect(missingOf(["Finance"], from("Ministry of Finance", "Department of Finance"))).toEqual(["Finance"]);
});

test("what another on the list sent is not taken for it", () => {
  expect(missingOf(["Ministry of Finance", "Finance"], from("Ministry of Finance"))).toEqual(["Finance"]);
});

test("who is listed twice is missing once, by the first name", () => {
  expect(missingOf(["Mines", "Ministry of Works", "MINES", "The Ministry of works"], [])).toEqual([
    "Mines",
    "Ministry of Works",
  ]);
});

test("each working group of one matrix has submitted", () => {
  const text = `
    == M ==
    | Outcome | TWG | Output | Output indicator | Baseline | Target | Main activity |
    | Safe births | Health | Midwives posted | Posts filled | 10 | 20 | Post midwives - MoH |
    | Pupils read | Education | Books printed | Books in schools | 10 | 20 | Print books - MoEYS |
  `;
  const submissions = [submissionOf(checked(text), createTranslate())];
  expect(submissions[0]?.matrices[0]?.entity).toBe("Health, Education");
  expect(missingOf(["Health TWG", "TWG on Education", "Energy TWG"], submissions)).toEqual(["Energy TWG"]);
});
