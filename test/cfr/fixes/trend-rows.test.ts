import { inspectWorkbook } from "../../../src/inspect/inspect";
import { planCfr } from "../../../src/cfr/template/plan-cfr";
import { createTranslate } from "../../../src/messages/translate";
import { createSession } from "../../../src/session/session";
import type { Session } from "../../../src/session/session";
import { closeLive, openLive } from "../../contract/live-workbook";
import { handClock } from "../../session/support/hand-clock";
import { ruleTable } from "../../support/rule-table";
import { findingsOf, guideline } from "../support";
import { only } from "../rules/whole-document";
import { fixed } from "./apply-fix";

const MATRIX = `
== 2 Matrix ==
| Objective | Action | Success indicator | Unit | Weight |
| Water     | Drill  | Wells             | No.  | 40     |
|           | Mend   | Pumps             | %    | 60     |
== 3 Trends ==
| Objective | Action | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 |`;

test("an indicator that Section 3 lacks gets a row there, with its names and without a value", () => {
  const { workbook } = ruleTable(`${MATRIX}
| Water     | Drill  | Wells             | No.  | 5              | 6              | 8              |`);
  const [finding] = findingsOf(workbook, only("CFR-501"));
  expect(finding?.fix?.edits.map(({ sheet, cell, from, to }) => [sheet, cell, from, to])).toEqual([
    ["3 Trends", "A3", null, "Water"],
    ["3 Trends", "B3", null, "Mend"],
    ["3 Trends", "C3", null, "Pumps"],
    ["3 Trends", "D3", null, "%"],
  ]);
  // What is missing now is the value, and only a person knows it.
  const after = findingsOf(fixed(workbook, finding), only("CFR-306", "CFR-501"));
  expect(after.map(({ rule, messageId, at }) => `${rule} ${messageId} ${at.sheet}`)).toEqual([
    "CFR-306 missing 3 Trends",
  ]);
});

test("rows are not squeezed between the table and what stands below it", () => {
  const { workbook } = ruleTable(`${MATRIX}
| Water     | Drill  | Wells             | No.  | 5              | 6              | 8              |
| Figures of the year 2026-27 are planned ones. |`);
  const [finding] = findingsOf(workbook, only("CFR-501"));
  expect(finding?.messageId).toBe("not-in-trends");
  expect(finding?.fix).toBeNull();
});

/** A whole template goes over the real Office.js. */
const SLOW = 180_000;

describe("in the template", () => {
  let session: Session | null = null;
  afterEach(async () => {
    await session?.stop();
    session = null;
    await closeLive();
  }, SLOW);

  test(
    "a row without a number gets one, and formulas show it in Section 3; one step takes all back",
    async () => {
      const { door, workbook } = await openLive();
      const taken = { sheets: ["Sheet1"], names: [] };
      const translate = createTranslate();
      await door.insert(planCfr({ guideline, entity: "", period: "2026-27", sample: true, translate, taken }));
      const matrix = workbook.sheet("2 Matrix");
      const number = matrix.index;
      const column = [...Array(30).keys()].find(
        (one) => workbook.model.getFormattedCellValue(number, 5, one + 1) === "Row no.",
      );
      workbook.model.setUserInput(number, 8, (column ?? -1) + 1, "");
      const engine = { inspect: inspectWorkbook, plan: never, planReview: never };
      session = createSession({ door, clock: handClock(), engine });
      await session.start();
      const seen = () =>
        session
          ?.getState()
          .checked?.inspection.matrices.flatMap(({ findings }) => findings)
          .filter(({ rule }) => rule === "CFR-306" || rule === "CFR-501") ?? [];
      const before = seen();
      const lacking = before.find(({ rule, messageId }) => rule === "CFR-501" && messageId === "not-in-trends");
      expect(lacking?.at).toEqual({ sheet: "2 Matrix", row: 7, column: 3 });
      if (!lacking) throw new Error("no finding");

      expect(await session.applyFix(lacking)).toEqual({ state: "done" });
      const shown = (sheet: string, cell: string) => shownAt(workbook.model, workbook.sheet(sheet).index, cell);
      const name = shown("2 Matrix", "D8");
      const free = [...Array(80).keys()].filter((row) => row > 0 && shown("3 Trends", `C${row}`) === name)[0] ?? 0;
      expect(shown("3 Trends", `G${free}`)).toBe(shown("2 Matrix", "H8"));
      expect([shown("3 Trends", `E${free}`), shown("3 Trends", `F${free}`)]).toEqual(["", ""]);
      // The blank row of Section 2 whose place was taken has another at the end.
      expect(shown("2 Matrix", `D${free}`)).toBe("");
      workbook.model.setUserInput(number, free, 4, "Wells with a guard");
      expect([shown("3 Trends", "C76"), shown("3 Trends", "J76")]).toEqual(["Wells with a guard", "71"]);
      workbook.model.setUserInput(number, free, 4, "");
      expect(seen().filter(({ messageId }) => messageId === "not-in-trends")).toEqual([]);

      expect(await session.undoLast()).toEqual({ state: "done" });
      expect(seen()).toEqual(before);
      expect([shown("3 Trends", "C76"), shown("3 Trends", "J76")]).toEqual(["", ""]);
    },
    SLOW,
  );
});

const never = () => Promise.reject(new Error("not here"));

function shownAt(
  model: { getFormattedCellValue(sheet: number, row: number, column: number): string },
  sheet: number,
  cell: string,
) {
  return model.getFormattedCellValue(sheet, Number(cell.slice(1)), cell.charCodeAt(0) - 64);
}
