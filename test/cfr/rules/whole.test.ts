import { checkTable } from "../support";
import { changed, checkWhole } from "./whole-document";
import type { Sheet } from "./whole-document";

test("a whole CFR with nothing wrong has no finding", () => {
  checkTable(changed());
  checkTable(changed(), { stage: "submission" });
});

/** Each way of disturbing the document, and the finding it makes under the changed row; every other finding fails. */
const DISTURBED: readonly (readonly [name: string, sheet: Sheet, from: string, to: string])[] = [
  ["no department", "About", "| Department | Department of Roads |", "| Department | |\n| | ^CFR-002:no-department |"],
  ["no year", "About", "| Period | 2026-27 |", "| Period | |\n| | ^CFR-002:no-year |"],
  ["two years", "About", "| Period | 2026-27 |", "| Period | 2026-29 |\n| | ^CFR-002:year-unclear |"],
  [
    "an end outside the year",
    "About",
    "| Year ends on | 2027-06-30 |",
    "| Year ends on | 2028-06-30 |\n| | ^CFR-002:year-end-differs |",
  ],
  [
    "approved without a day",
    "About",
    "| Period | 2026-27 |",
    "| Period | 2026-27 |\n| Version | Approved |\n| | ^CFR-003:approved-undated |",
  ],
  [
    "approved without a day, in French",
    "About",
    "| Period | 2026-27 |",
    "| Period | 2026-27 |\n| Version | Approuvé |\n| | ^CFR-003:approved-undated |",
  ],
  [
    "revised without a day, in French",
    "About",
    "| Period | 2026-27 |",
    "| Period | 2026-27 |\n| Version | Révisé |\n| | ^CFR-003:revised-undated |\n| Motif de la révision | Crues |",
  ],
  [
    "revised without a reason",
    "About",
    "| Period | 2026-27 |",
    "| Period | 2026-27 |\n| Version | Revised |\n| Revised on | 2026-11-01 |\n| Reason for revision | |\n| | ^CFR-003:no-reason |",
  ],
  [
    "revised before it was approved",
    "About",
    "| Period | 2026-27 |",
    "| Period | 2026-27 |\n| Approved on | 2026-12-01 |\n| Revised on | 2026-11-01 |\n| | ^CFR-003:revised-before-approved |\n| Reason for revision | Floods |",
  ],
  [
    "no vision",
    "1 Objectives",
    "|    | Every village can be reached in every season by 2034 |",
    "|    | |\n| | ^CFR-101:missing |",
  ],
  ["a vision for next year", "1 Objectives", "by 2034 |", "by 2028 |\n| | ^CFR-101:too-near |"],
  ["a vision for the grandchildren", "1 Objectives", "by 2034 |", "within the next 20 years |\n| | ^CFR-101:too-far |"],
  ["a vision that says how", "1 Objectives", "by 2034 |", "by building roads |\n| | ^CFR-102:how |"],
  [
    "no mission",
    "1 Objectives",
    "|    | We build and keep roads with the people who use them |",
    "|    | |\n| | ^CFR-103:missing |",
  ],
  [
    "an acronym nobody explains",
    "1 Objectives",
    "| 1  | Keep the network of national roads |",
    "| 1  | Keep the ANR and mend the ANR |\n| | ^CFR-511:unexplained |",
  ],
  [
    "an acronym explained where it stands",
    "1 Objectives",
    "| 1  | Keep the network of national roads |",
    "| 1  | Keep the network of national roads (NNR) |",
  ],
  [
    "a trend of something else",
    "3 Trends",
    "|  | Teach | Crew",
    "|  | Teach | Songs sung | Number | 1 | 2 | 3 | 4 | 5 |\n| | | ^CFR-501:not-in-matrix |\n|  | Teach | Crew",
  ],
  [
    "a projection that turns",
    "3 Trends",
    "| km | 80 | 85 | 110 | 120 | 125 |",
    "| km | 80 | 85 | 110 | 120 | 115 |\n| | | | | | | | | ^CFR-503:turns |",
  ],
  [
    "an acronym without meaning",
    "4 Definitions",
    "| RTA | Road Transport Authority |",
    "| RTA | |\n| ^CFR-511:no-meaning |",
  ],
  [
    "no measurement",
    "4 Definitions",
    "| Junctions with light | Junctions lit at night | | Count in March | |",
    "| Junctions with light | Junctions lit at night | | | |\n| | | | ^CFR-512:no-measurement |",
  ],
  [
    "no description",
    "4 Definitions",
    "| Junctions with light | Junctions lit at night | | Count in March | |",
    "| Junctions with light | | | Count in March | |\n| | ^CFR-512:no-description |",
  ],
  [
    "neither",
    "4 Definitions",
    "| Junctions with light | Junctions lit at night | | Count in March | |",
    "| Junctions with light | | | | |\n| | ^CFR-512:nothing |",
  ],
];

test.each(DISTURBED)("%s: found, and nothing else", (_, sheet, from, to) => {
  checkWhole([sheet, from, to]);
});
