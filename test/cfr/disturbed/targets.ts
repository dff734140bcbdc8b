import { matrix, set } from "./disturbance";
import type { Disturbance } from "./disturbance";

/** Section 2: targets, and the baselines they start from. */
export const IN_TARGETS: readonly Disturbance[] = [
  {
    name: "a target is missing",
    disturb: matrix("J13", null),
    expected: ["CFR-301 2 Matrix!J13"],
  },
  {
    name: "all targets of a row are missing",
    disturb: (book) => {
      for (const column of "GHIJK") book.set("2 Matrix", `${column}18`, null);
    },
    expected: ["CFR-301 2 Matrix!G18"],
  },
  {
    name: "a target is words",
    disturb: matrix("I14", "many more"),
    expected: ["CFR-302 2 Matrix!I14"],
  },
  {
    name: "targets run up and down",
    disturb: matrix("I19", 30),
    expected: ["CFR-303 2 Matrix!J19"],
  },
  {
    name: "two targets are equal",
    disturb: matrix("J24", 82),
    expected: ["CFR-304 2 Matrix!J24"],
  },
  {
    name: "Section 3 plans another value than Very Good",
    disturb: set("3 Trends", "G6", 80),
    expected: ["CFR-305 2 Matrix!H6"],
  },
  {
    name: "a baseline is missing in a draft",
    disturb: (book) => {
      book.set("3 Trends", "E12", null);
      book.set("3 Trends", "F12", null);
    },
    expected: ["CFR-306 3 Trends!F12"],
  },
  {
    name: "the target is worse than the last actual",
    disturb: set("3 Trends", "F7", 46),
    expected: ["CFR-307 2 Matrix!H7"],
  },
  {
    name: "a date lies years ahead",
    disturb: (book) => {
      ["2029-10-31", "2029-11-15", "2029-11-30", "2029-12-15", "2029-12-31"].forEach((date, index) =>
        book.setDay("2 Matrix", `${"GHIJK"[index]}11`, date),
      );
      book.setDay("3 Trends", "G11", "2029-11-15");
    },
    expected: ["CFR-308 2 Matrix!G11"],
  },
  {
    name: "the unit contradicts the words",
    disturb: (book) => {
      book.set("2 Matrix", "D7", "Number of new rural roads in service");
      book.set("3 Trends", "C7", "Number of new rural roads in service");
      book.set("4 Definitions", "A30", "Number of new rural roads in service");
      book.set("2 Matrix", "E7", "%");
      book.set("3 Trends", "D7", "%");
    },
    expected: ["CFR-309 2 Matrix!E7"],
  },
  {
    name: "a share is above 100 %",
    disturb: (book) => {
      book.set("2 Matrix", "G6", 120);
    },
    expected: ["CFR-311 2 Matrix!G6"],
  },
  {
    name: "targets of time run the wrong way",
    disturb: (book) => [20, 15, 11, 8, 6].forEach((value, index) => book.set("2 Matrix", `${"GHIJK"[index]}8`, value)),
    expected: ["CFR-303 2 Matrix!G8"],
  },
];
