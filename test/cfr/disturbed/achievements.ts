import { matrix } from "./disturbance";
import type { Disturbance } from "./disturbance";

/** Section 2 after the year: achievements and scores. */
export const IN_ACHIEVEMENTS: readonly Disturbance[] = [
  {
    name: "an achievement is missing after the year",
    disturb: matrix("L6", null),
    stage: "evaluation",
    expected: ["CFR-401 2 Matrix!L6"],
  },
  {
    name: "an achievement is words",
    disturb: matrix("L7", "nearly all"),
    expected: ["CFR-402 2 Matrix!L7"],
  },
  {
    name: "a raw score was typed and is wrong",
    disturb: matrix("M6", 99),
    expected: ["CFR-403 2 Matrix!M6"],
  },
  {
    name: "N/A without a reason",
    disturb: matrix("L8", "N/A"),
    expected: ["CFR-404 2 Matrix!L8"],
  },
  {
    name: "a date row's result is a number of days",
    disturb: matrix("L11", "45 days"),
    expected: ["CFR-402 2 Matrix!L11"],
  },
];
