import { columnName } from "../../src/grid/cell-ref";
import { inspectWorkbook } from "../../src/inspect/inspect";
import type { InspectedMatrix } from "../../src/inspect/inspection";
import { layoutWorkbook } from "./layout-text";
import type { LayoutVariant } from "./layout-text";
import { VARIANTS } from "./variants";
import { whatWasRead } from "./what-was-read";

const AS_OF = "2026-03-31";

interface Outcome {
  readonly wrong: boolean;
  readonly asked: number;
}

const outcomes: Outcome[] = [];

function lines(text: string): readonly string[] {
  return text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]));
}

/** "G weight|target", "F:J criteria100|…". */
function asked({ matrix }: InspectedMatrix): readonly string[] {
  const questions: readonly { column: number; lastColumn: number; mayBe: readonly string[] }[] = matrix.questions;
  return questions.map(
    ({ column, lastColumn, mayBe }) =>
      `${[...new Set([columnName(column), columnName(lastColumn)])].join(":")} ${mayBe.join("|")}`,
  );
}

afterAll(() => {
  const wrong = outcomes.filter((one) => one.wrong).length;
  const columns = outcomes.reduce((sum, one) => sum + one.asked, 0);
  console.info(`${outcomes.length} layouts: ${wrong} read wrongly; ${columns} columns asked about rather than guessed`);
});

describe("layouts that nobody made with our template", () => {
  test.each(VARIANTS.map((variant): [string, LayoutVariant] => [variant.name, variant]))("%s", (_, variant) => {
    const { matrices } = inspectWorkbook(layoutWorkbook(variant.text), { asOf: AS_OF });
    const read = matrices.flatMap(whatWasRead).map((line) => line.trim());
    const questions = matrices.flatMap(asked);
    const expected = { read: lines(variant.reads), asks: variant.asks ?? [] };
    outcomes.push({
      wrong: JSON.stringify(read) !== JSON.stringify(expected.read),
      asked: questions.length,
    });
    expect({ read, asks: questions }).toEqual(expected);
  });

  test("there are at least forty of them, each under a name of its own", () => {
    expect(new Set(VARIANTS.map(({ name }) => name)).size).toBe(VARIANTS.length);
    expect(VARIANTS.length).toBeGreaterThanOrEqual(40);
  });

  test("every column says why it was taken for what it is", () => {
    for (const { text } of VARIANTS) {
      for (const { matrix } of inspectWorkbook(layoutWorkbook(text), { asOf: AS_OF }).matrices) {
        for (const { confidence, why } of Object.values(matrix.columns)) {
          expect(confidence).toBeGreaterThanOrEqual(0.6);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(why).toBeTruthy();
        }
      }
    }
  });
});
