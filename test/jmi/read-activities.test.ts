import { readActivities } from "../../src/jmi/read/read-activities";

test.each([
  ["Implementer:", "Implementer: MRD"],
  ["Responsable :", "Responsable : MRD"],
  ["Institution responsable :", "Institution responsable : MRD"],
  ["Mise en œuvre :", "Mise en œuvre : MRD"],
  ["អ្នកអនុវត្ត៖", "អ្នកអនុវត្ត៖ MRD"],
  ["ស្ថាប័នទទួលខុសត្រូវ៖", "ស្ថាប័នទទួលខុសត្រូវ៖ MRD"],
])("%s names who carries out the activities above it, and the one in its line", (_, label) => {
  const cell = (text: string) => readActivities({ at: { sheet: "S", row: 1, column: 1 }, text }, null);
  const said = (text: string) => cell(text).map(({ text: what, implementer }) => [what, implementer]);
  expect(said(`1. Test wells\n2. Train testers\n${label}`)).toEqual([
    ["Test wells", "MRD"],
    ["Train testers", "MRD"],
  ]);
  expect(said(`Test wells (${label})`)).toEqual([["Test wells", "MRD"]]);
  expect(said(`Test wells, ${label}`)).toEqual([["Test wells", "MRD"]]);
});

test.each(["Former les responsables communaux", "Mettre en œuvre la loi", "បណ្តុះបណ្តាលអ្នកអនុវត្តក្នុងឃុំ"])(
  "%s is an activity without a label in it",
  (text) => {
    expect(readActivities({ at: { sheet: "S", row: 1, column: 1 }, text }, null)).toMatchObject([
      { text, implementer: "" },
    ]);
  },
);

test.each([
  ["Test wells - MRD (by June 2020)", "Test wells (by June 2020)"],
  ["Test wells - MRD by June 2020", "Test wells by June 2020"],
  ["Test wells (MRD), in 2020", "Test wells, in 2020"],
])("in %j the date behind the name is the activity's", (text, activity) => {
  expect(readActivities({ at: { sheet: "S", row: 1, column: 1 }, text }, null)).toMatchObject([
    { text: activity, implementer: "MRD" },
  ]);
});

test("a list of implementers under its label stands beside the list of activities; of another length it is unclear", () => {
  const said = (text: string) =>
    readActivities({ at: { sheet: "S", row: 1, column: 1 }, text }, null).map((line) => [
      line.text,
      line.implementer,
      line.alignment,
    ]);
  expect(said("1. Test wells\n2. Train testers\nImplementers:\n1. MRD\n2. Provincial offices")).toEqual([
    ["Test wells", "MRD", "clear"],
    ["Train testers", "Provincial offices", "clear"],
  ]);
  expect(said("1. Test wells\n2. Train testers\n3. Mend pumps\nImplementers:\n1. MRD\n2. MEF")).toEqual([
    ["Test wells", "MRD, MEF", "unclear"],
    ["Train testers", "MRD, MEF", "unclear"],
    ["Mend pumps", "MRD, MEF", "unclear"],
  ]);
});

test.each(["Implementer (all): MRD", "Implementers for all activities: MRD", "All: MRD"])(
  "%s is who carries out each activity above",
  (label) => {
    const text = `Test wells\nTrain testers\n${label}`;
    expect(readActivities({ at: { sheet: "S", row: 1, column: 1 }, text }, null)).toMatchObject([
      { text: "Test wells", implementer: "MRD" },
      { text: "Train testers", implementer: "MRD" },
    ]);
  },
);

test.each([
  ["Train water boards/MRD", "Train water boards", "MRD"],
  ["MRD: train water boards", "train water boards", "MRD"],
  ["Ministry of Health: train midwives", "train midwives", "Ministry of Health"],
  ["Review CRDB/CDC", "Review CRDB/CDC", ""],
  ["Phase 1: train water boards", "Phase 1: train water boards", ""],
  ["Schools: build latrines", "Schools: build latrines", ""],
])("in %j a slash or a colon parts the activity from who does it", (cell, text, implementer) => {
  const activities = readActivities({ at: { sheet: "S", row: 1, column: 1 }, text: cell }, null);
  expect(activities).toMatchObject([{ text, implementer }]);
});
