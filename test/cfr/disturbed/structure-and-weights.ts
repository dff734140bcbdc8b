import { matrix } from "./disturbance";
import type { Disturbance } from "./disturbance";

/** Section 2: actions, indicators, units, weights and classes. */
export const IN_STRUCTURE_AND_WEIGHTS: readonly Disturbance[] = [
  {
    name: "an indicator has no action",
    disturb: matrix("C6", null),
    expected: ["CFR-202 2 Matrix!C6"],
  },
  {
    name: "an indicator has no unit",
    disturb: matrix("E8", null),
    expected: ["CFR-203 2 Matrix!E8"],
  },
  {
    name: "an indicator has no weight",
    disturb: matrix("F9", null),
    expected: ["CFR-204 2 Matrix!F9"],
  },
  {
    name: "an objective has no weight",
    disturb: matrix("B12", null),
    expected: ["CFR-204 2 Matrix!B12"],
  },
  {
    name: "objective weights add to 101",
    disturb: matrix("B6", 20),
    expected: ["CFR-205 2 Matrix!B6", "CFR-206 2 Matrix!B6"],
  },
  {
    name: "an indicator weighs one point more",
    disturb: matrix("F10", 4.17),
    expected: ["CFR-206 2 Matrix!B6"],
  },
  {
    name: "an indicator stands there twice",
    disturb: (book) => {
      book.set("2 Matrix", "D19", "New health centres in service");
      book.set("3 Trends", "C19", "New health centres in service");
    },
    expected: ["CFR-208 2 Matrix!D19"],
  },
  {
    name: "one indicator carries most of its objective",
    disturb: (book) => {
      ["F6", "F7", "F8", "F9", "F10", "F11"].forEach((cell, index) =>
        book.set("2 Matrix", cell, index === 0 ? 18.6 : 0.08),
      );
    },
    expected: [
      "CFR-209 2 Matrix!F7",
      "CFR-209 2 Matrix!F8",
      "CFR-209 2 Matrix!F9",
      "CFR-209 2 Matrix!F10",
      "CFR-209 2 Matrix!F11",
    ],
  },
  {
    name: "a lighter objective stands before a heavier one",
    disturb: (book) => {
      book.set("2 Matrix", "B54", 4);
      book.set("2 Matrix", "B60", 5);
    },
    expected: ["CFR-206 2 Matrix!B54", "CFR-206 2 Matrix!B60", "CFR-210 2 Matrix!A60"],
  },
  {
    name: "an indicator is not classed",
    disturb: matrix("O20", null),
    expected: ["CFR-211 2 Matrix!O20"],
  },
  {
    name: "an indicator can only be met or not met",
    disturb: (book) => {
      book.set("2 Matrix", "E9", "Yes/No");
      for (const column of "GHIJKL") book.set("2 Matrix", `${column}9`, 1);
      for (const column of "EF") book.set("3 Trends", `${column}9`, 0);
      for (const column of "GHI") book.set("3 Trends", `${column}9`, 1);
    },
    expected: ["CFR-213 2 Matrix!D9"],
  },
];
