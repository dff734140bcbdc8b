import { checkTable } from "../support";
import { only } from "./whole-document";

describe("CFR-202 chain", () => {
  test("each link that lacks the next is found once", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight |
| Alone     |        |                   |      |        |
| ^CFR-202:objective-alone |
| Water     | Drill  | Wells             | No.  | 10     |
|           | Survey |                   |      |        |
|           |        | ^CFR-202:action-alone |
| Health    |        | Visits            | No.  | 20     |
|           | ^CFR-202:no-action |
|           |        | Beds              | No.  | 20     |
| Roads     | Pave   |                   |      | 20     |
|           |        | ^CFR-202:action-alone |
|           |        |                   | km   | 5      |
|           |        | ^CFR-202:row-unnamed |
`,
      only("CFR-202"),
    );
  });

  test("rows above the first objective belong to none", () => {
    checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight |
|           | Drill  | Wells             | No.  | 10     |
| ^CFR-202:no-objective |
|           | Mend   | Pumps             | No.  | 10     |
| Health    | Visit  | Visits            | No.  | 20     |
`,
      only("CFR-202"),
    );
  });

  test("a table without objectives is told once; objectives on lines of their own are there", () => {
    checkTable(
      `
| Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
|        | ^CFR-202:no-objective-column |
| Drill  | Wells             | No.  | 60     | 9 | 8 | 7 | 6 | 5 |
| Mend   | Pumps             | No.  | 40     | 9 | 8 | 7 | 6 | 5 |
`,
      only("CFR-202"),
    );
    checkTable(
      `
| Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Objective 1: Water for all | ← | ← | ← | ← | ← | ← | ← | ← |
| Drill  | Wells             | No.  | 60     | 9 | 8 | 7 | 6 | 5 |
| Mend   | Pumps             | No.  | 40     | 9 | 8 | 7 | 6 | 5 |
`,
      only("CFR-202"),
    );
  });

  test("a table without actions says so once", () => {
    checkTable(
      `
| Objective | Success indicator | Unit | Weight |
|           | ^CFR-202:no-action-column |
| Water     | Wells             | No.  | 10     |
|           | Pumps             | No.  | 10     |
`,
      only("CFR-202"),
    );
  });
});

describe("CFR-203 units", () => {
  test("a blank unit, and a table without units", () => {
    checkTable(
      `
| Objective | Success indicator | Unit | Weight |
| Water     | Wells             |      | 10     |
|           |                   | ^CFR-203:missing |
`,
      only("CFR-203"),
    );
    checkTable(
      `
| Objective | Success indicator | Weight |
|           | ^CFR-203:no-column |
| Water     | Wells             | 10     |
`,
      only("CFR-203"),
    );
  });
});

describe("CFR-208 duplicates", () => {
  test("names both rows", () => {
    const findings = checkTable(
      `
| Objective | Action | Success indicator | Unit | Weight |
| Water     | Drill  | Wells in use      | No.  | 10     |
|           |        | wells  in use.    | No.  | 10     |
|           |        | ^CFR-208:same-action |
|           | Mend   | Wells in use      | No.  | 10     |
|           |        | ^CFR-208:other-action |
`,
      only("CFR-208"),
    );
    expect(findings.map(({ args, related }) => [args["first"], related[0]?.row])).toEqual([
      [2, 1],
      [2, 1],
    ]);
  });
});
