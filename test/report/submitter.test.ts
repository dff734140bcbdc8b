import { submitterOf } from "../../src/report/submitter";
import { checked } from "./checked";

function entities(text: string): readonly (string | null)[] {
  const { matrices } = checked(text).inspection;
  return matrices.map((inspected) => submitterOf(inspected, matrices).entity);
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
