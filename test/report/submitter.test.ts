import { submitterOf } from "../../src/report/submitter";
import { checked } from "./checked";

function submitters(text: string) {
  const { matrices } = checked(text).inspection;
  return matrices.map((inspected) => submitterOf(inspected, matrices));
}

function entities(text: string): readonly (string | null)[] {
  return submitters(text).map(({ entity }) => entity);
}

describe("whose matrix it is, by what stands above it", () => {
  test("of two below each other each has the body named over it", () => {
    expect(
      entities(`
        == M ==
        | Department of Roads | | | |
        | Objective | Success indicator | Weight | Target |
        | Roads | Roads resurfaced | 100 | 90 |
        | | | | |
        | Department of Bridges | | | |
        | Objective | Success indicator | Weight | Target |
        | Bridges | Bridges built | 100 | 5 |
      `),
    ).toEqual(["Department of Roads", "Department of Bridges"]);
  });

  test("of two beside each other each has the body named over it", () => {
    expect(
      entities(`
        == M ==
        | Department of Roads | | | | | Department of Bridges | | | |
        | Objective | Success indicator | Weight | Target | | Objective | Success indicator | Weight | Target |
        | Roads | Roads resurfaced | 100 | 90 | | Bridges | Bridges built | 100 | 5 |
      `),
    ).toEqual(["Department of Roads", "Department of Bridges"]);
  });

  test("a body named above both is that of both", () => {
    expect(
      entities(`
        == M ==
        | Ministry of Works | | | |
        | Objective | Success indicator | Weight | Target |
        | Roads | Roads resurfaced | 100 | 90 |
        | | | | |
        | Second part | | | |
        | Objective | Success indicator | Weight | Target |
        | Bridges | Bridges built | 100 | 5 |
      `),
    ).toEqual(["Ministry of Works", "Ministry of Works"]);
  });

  test.each([
    ["TWG | Health TWG | | |", "Health TWG"],
    ["TWG: | Health | | |", "Health"],
    ["TWG: Health | | | |", "Health"],
    ["Technical Working Group (TWG) | | Health | |", "Health"],
    ["TWG | | | |", null],
    ["Department: Roads | | | |", "Roads"],
    ["TWG on Health | | | |", "TWG on Health"],
    ["Ministry of Health | Cambodia | | |", "Ministry of Health"],
    ["MINISTRY PLAN | | | |", null],
    ["The Ministry | | | |", null],
    ["Department Plan 2026 | | | |", null],
  ])("a label is no name: %j", (line, entity) => {
    expect(
      entities(`
        == M ==
        | ${line}
        | Outcome | Output | Output indicator | Main activity |
        | Safe births | Midwives posted | Posts filled | Post midwives - MoH |
      `),
    ).toEqual([entity]);
  });
});

const TABLE = `
  | Objective | Success indicator | Weight | Target |
  | Roads | Roads resurfaced | 100 | 90 |
`;

describe("which version it is, by what stands above it", () => {
  test("labels with their values in the same cell or in the next", () => {
    expect(
      submitters(`
        == M ==
        | Office of the Permanent Secretary | | | |
        | Ministry of Tourism | | | |
        | Commitment for Results, financial year 2026-27 | | | |
        | Version: Draft 2 | | | |
        | Date of submission: | 12 March 2026 | | |
        ${TABLE}
      `),
    ).toEqual([{ entity: "Ministry of Tourism", period: "2026-27", version: "Draft 2", date: "2026-03-12" }]);
  });

  test("the day of the last step, and what is no sure day as it is written", () => {
    const dated = (...lines: readonly string[]) =>
      submitters(`
        == M ==
        ${lines.map((line) => `| ${line} | | | |`).join("\n")}
        ${TABLE}
      `)[0]?.date;
    expect(dated("Date: 3 May 2026", "Approved on: 30 June 2026")).toBe("2026-06-30");
    expect(dated("Date: May 2026")).toBe("May 2026");
    expect(dated("Date: in the spring")).toBe("in the spring");
    expect(dated("Up to date")).toBeNull();
  });

  test("headings over the table are no labels", () => {
    const [submitter] = submitters(`
      == M ==
      | Status | Date | Weight | |
      ${TABLE}
    `);
    expect(submitter).toMatchObject({ version: null, date: null });
  });
});

describe("the year that a CFR is for, by what stands above it", () => {
  const periods = (line: string) =>
    submitters(`
      == M ==
      | Department of Roads | | | |
      | ${line} |
      | Objective | Success indicator | Weight | Target |
      | Roads | Roads resurfaced | 100 | 90 |
    `).map(({ period }) => period);

  test.each([
    ["(2025-26) | | |", "2025-26"],
    ["2025/2026 | | |", "2025/2026"],
    ["[ 2025 – 26 ] | | |", "2025 – 26"],
    ["Results-Framework Document (RFD) (2025-26) | | |", "2025-26"],
    ["APA 2025-26 | | |", "2025-26"],
    ["Contrat de performance (Exercice 2025-2026) | | |", "2025-2026"],
    ["(2020-2030) | | |", null],
    ["2025-26 | 2026-27 | |", null],
    ["Source: survey of roads 2023-24 | | |", null],
    ["Vision 2040 | | |", null],
  ])("%s", (line, period) => expect(periods(line)).toEqual([period]));

  test("a line that says what its year is goes before one that is a year alone", () => {
    expect(periods("(2024-25) | | |\n| Financial year: | 2025-26 | |")).toEqual(["2025-26"]);
  });
});
