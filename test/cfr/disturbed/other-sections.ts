import { set } from "./disturbance";
import type { Disturbance } from "./disturbance";

/** Sections 3 to 6. */
export const IN_OTHER_SECTIONS: readonly Disturbance[] = [
  {
    name: "an indicator has no row in Section 3",
    disturb: (book) => {
      for (const column of "ABCDEFGHI") book.set("3 Trends", `${column}65`, null);
    },
    expected: ["CFR-306 2 Matrix!D65", "CFR-501 2 Matrix!D65"],
  },
  {
    name: "trend cells are empty",
    disturb: (book) => {
      book.set("3 Trends", "H20", null);
      book.set("3 Trends", "I20", null);
    },
    expected: ["CFR-502 3 Trends!H20"],
  },
  {
    name: "projections fall while the target rises",
    disturb: (book) => {
      book.set("3 Trends", "H6", 84);
      book.set("3 Trends", "I6", 80);
    },
    expected: ["CFR-503 3 Trends!H6"],
  },
  {
    name: "an acronym is not explained",
    disturb: set("5 Requirements", "D6", "Office of the PPRA"),
    expected: ["CFR-511 5 Requirements!D6"],
  },
  {
    name: "an indicator is not described",
    disturb: set("4 Definitions", "B29", null),
    expected: ["CFR-512 4 Definitions!B29"],
  },
  {
    name: "a requirement names no quantity",
    disturb: set("5 Requirements", "H6", null),
    expected: ["CFR-521 5 Requirements!H6"],
  },
  {
    name: "a requirement names an indicator that is not there",
    disturb: set("5 Requirements", "E6", "Bridges in service"),
    expected: ["CFR-521 5 Requirements!E6"],
  },
  {
    name: "an objective has no outcome",
    disturb: (book) => {
      for (const column of "ABCDEFGHIJ") book.set("6 Outcomes", `${column}15`, null);
    },
    expected: ["CFR-531 6 Outcomes!B5"],
  },
  {
    name: "Section 3 has a row that Section 2 does not know",
    disturb: set("3 Trends", "C65", "Bridges painted in the year"),
    expected: ["CFR-306 2 Matrix!D65", "CFR-501 2 Matrix!D65", "CFR-501 3 Trends!C65"],
  },
  {
    name: "an acronym has no meaning",
    disturb: set("4 Definitions", "A7", "PPRA"),
    expected: ["CFR-511 4 Definitions!A7"],
  },
];
