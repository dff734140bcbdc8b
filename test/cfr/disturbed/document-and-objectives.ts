import { set } from "./disturbance";
import type { Disturbance } from "./disturbance";

/** The sections there are, the title page and Section 1. */
export const IN_DOCUMENT_AND_OBJECTIVES: readonly Disturbance[] = [
  {
    name: "Section 5 is not there",
    disturb: (book) => book.drop("5 Requirements"),
    expected: ["CFR-001 2 Matrix!A5"],
  },
  {
    name: "Section 6 is not there",
    disturb: (book) => book.drop("6 Outcomes"),
    expected: ["CFR-001 2 Matrix!A5"],
  },
  {
    name: "no department is named",
    disturb: set("About", "B8", null),
    expected: ["CFR-002 About!B8"],
  },
  {
    name: "the vision is missing",
    disturb: set("1 Objectives", "B5", null),
    expected: ["CFR-101 1 Objectives!B5"],
  },
  {
    name: "the vision says how",
    disturb: set("1 Objectives", "B5", "By 2034 every household is served by training more engineers."),
    expected: ["CFR-102 1 Objectives!B5"],
  },
  {
    name: "the vision looks thirty years ahead",
    disturb: set("1 Objectives", "B5", "By 2056 public works serve every household within an hour."),
    expected: ["CFR-101 1 Objectives!B5"],
  },
  {
    name: "the mission is missing",
    disturb: set("1 Objectives", "B8", null),
    expected: ["CFR-103 1 Objectives!B8"],
  },
  {
    name: "an objective of Section 1 stands there twice",
    disturb: set("1 Objectives", "B21", "Villages reached by road in every season"),
    expected: ["CFR-104 1 Objectives!B10", "CFR-105 1 Objectives!B21"],
  },
  {
    name: "an objective is not carried into Section 2",
    disturb: set("1 Objectives", "B21", "Bridges that last a hundred years"),
    expected: ["CFR-104 1 Objectives!B10", "CFR-201 1 Objectives!B21"],
  },
  {
    name: "Section 1 names two objectives more than Section 2",
    disturb: (book) => {
      book.set("1 Objectives", "B21", "Bridges that last a hundred years");
      book.set("1 Objectives", "B22", "Parks where cities breathe");
    },
    expected: ["CFR-104 1 Objectives!B10", "CFR-201 1 Objectives!B21", "CFR-201 1 Objectives!B22"],
  },
  {
    name: "an objective names work to be done",
    disturb: (book) => {
      for (const [sheet, cell] of [
        ["1 Objectives", "B20"],
        ["2 Matrix", "A60"],
        ["3 Trends", "A60"],
        ["6 Outcomes", "A15"],
      ] as const) {
        book.set(sheet, cell, "Conduct meetings of the storm committee");
      }
    },
    expected: ["CFR-106 1 Objectives!B20"],
  },
];
