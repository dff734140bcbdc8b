import { toA1 } from "../../src/grid/cell-ref";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import type { Workbook } from "../../src/grid/grid";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { agreedChanges } from "../../src/jmi/agreed/agreed-changes";
import { planAgreedCopy } from "../../src/jmi/agreed/plan-agreed-copy";
import { fillEdits } from "../../src/jmi/fill/fill-offer";
import type { JmiMatrix } from "../../src/jmi/matrix";
import { progressReport } from "../../src/jmi/progress/progress-report";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { createTranslate } from "../../src/messages/translate";
import { jmiCsv } from "../../src/report/interchange/jmi-csv";
import { layoutWorkbook } from "../layouts/layout-text";
import { guideline } from "./run-jmi";

const HEADS =
  "| Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions | Baseline | Unit | Target | Target date | Actual | Status |";
const ROWS = [
  "| Safe water | Wells dug | Villages with a well: from 34% (2018) to 60% by December 2020 | Dig wells - MRD | Donors agree | | | | | 40% | Ongoing |",
  "| | | | Line wells - MRD | | | | | | | |",
  "| | | Wells that last: 5 years | Mend wells | | 3 | years | 5 | 2020 | | |",
  "| | Pumps fitted | Wells with a pump: from 10% (2018) to 40% by December 2020 | Fit pumps | | | | | | 0.2 | Done |",
  "| | Water tested | Wells tested | - | | | | | 2025 | | |",
  "| | Taps set | Taps: to 50 by June 2018 | Set taps - MIH | | 60 | taps | | | | |",
  "| Clean towns | Waste collected | Streets with bins (3% in 2018) to 20% by December 2020 | Set bins - MoE | | | | | | | |",
  "| | Sewers laid | Sewers, from 4 km in 2018 to 9 km in 2020 | Lay sewers, and | Cities pay | | | | | 6 | |",
];

interface Split {
  /** Rows on the first page. */
  readonly first: number;
  readonly headed: boolean;
  /** Where the second page begins. */
  readonly at: string;
}

const SPLITS: readonly Split[] = ROWS.slice(1).flatMap((_, index) => [
  { first: index + 1, headed: true, at: "A1" },
  { first: index + 1, headed: true, at: "C5" },
  { first: index + 1, headed: false, at: "A3" },
]);

function paged({ first, headed, at }: Split): Workbook {
  const [one, two] = [ROWS.slice(0, first), ROWS.slice(first)];
  return layoutWorkbook(
    ["== JMI p1 ==", HEADS, ...one, `== JMI p2 @ ${at} ==`, ...(headed ? [HEADS] : []), ...two].join("\n"),
  );
}

const whole = layoutWorkbook(["== JMI p1 ==", HEADS, ...ROWS].join("\n"));

function read(workbook: Workbook): JmiMatrix {
  const [matrix, ...others] = readJmiMatrices(workbook, guideline);
  if (!matrix || others.length > 0) throw new Error(`${others.length + 1} matrices`);
  return matrix;
}

/** Where a cell of the whole stands once the matrix is split. */
function placeOf({ first, headed, at }: Split, { row, column }: { readonly row: number; readonly column: number }) {
  if (row <= first) return `JMI p1!${toA1({ row, column })}`;
  const [right, down] = at === "C5" ? [2, 4] : at === "A3" ? [0, 2] : [0, 0];
  return `JMI p2!${toA1({ row: row - first - (headed ? 0 : 1) + down, column: column + right })}`;
}

/** Everything with each cell as its address. */
function plain(value: unknown, place: (at: { row: number; column: number; sheet: string }) => string): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, part: unknown) => {
      if (key === "row" || key === "grid") return undefined;
      if (key === "rows") return undefined;
      if (typeof part === "object" && part !== null && "sheet" in part && "column" in part)
        return place(part as { row: number; column: number; sheet: string });
      return part;
    }),
  );
}

const asIs = ({ sheet, row, column }: { sheet: string; row: number; column: number }) =>
  `${sheet}!${toA1({ row, column })}`;

describe.each(SPLITS.map((split): [string, Split] => [JSON.stringify(split), split]))("split as %s", (_, split) => {
  const matrix = read(paged(split));
  const moved = (at: { row: number; column: number }) => placeOf(split, at);

  test("outcomes, outputs and indicators are the whole's, each cell on its own sheet", () => {
    expect(matrix.continuedOn.map(({ sheet }) => sheet)).toEqual(["JMI p2"]);
    expect(plain(matrix.outcomes, asIs)).toEqual(plain(read(whole).outcomes, moved));
  });

  test("findings are the whole's, each at its own cell", () => {
    const found = (workbook: Workbook, place: (at: { sheet: string; row: number; column: number }) => string) =>
      inspectWorkbook(workbook, { asOf: "2019-06-01", stage: "submission" })
        .matrices.flatMap(({ findings }) => findings)
        .map(({ rule, messageId, at, column, related }) =>
          [rule, messageId, place(at), column, ...related.map(place)].join(" "),
        );
    expect(found(paged(split), asIs).sort()).toEqual(found(whole, moved).sort());
  });

  test("columns are filled on the sheet of their indicator", () => {
    const edits = (of: JmiMatrix) =>
      of.outcomes.flatMap(({ outputs }) =>
        outputs.flatMap(({ indicators }) => indicators.flatMap((one) => fillEdits(of, one))),
      );
    const row = (cell: string) => Number.parseInt(cell.replace(/^[A-Z]+/, ""), 10);
    expect(edits(matrix).length).toBe(edits(read(whole)).length);
    for (const { sheet, cell } of edits(matrix)) {
      const grid = paged(split).grids.find((one) => one.sheet === sheet);
      const texts = grid?.values[row(cell) - 1]?.filter((value) => typeof value === "string");
      expect(texts).toEqual(expect.arrayContaining([expect.stringMatching(/\bto \d/)]));
    }
  });

  test("the CSV, the kept copy and the progress report hold all of it", () => {
    expect(jmiCsv(matrix, "hxl")).toBe(jmiCsv(read(whole), "hxl"));
    const copy = planToWorkbook(planAgreedCopy(matrix, "2019-03-21", createTranslate(), { sheets: [], names: [] }));
    const kept = read({ ...paged(split), grids: [...paged(split).grids, ...copy.grids] });
    expect(kept.agreed?.outcomes.flatMap(({ outputs }) => outputs.map(({ text }) => text))).toEqual(
      matrix.outcomes.flatMap(({ outputs }) => outputs.map(({ text }) => text)),
    );
    expect(agreedChanges(kept)).toEqual([]);
    const lines = (of: JmiMatrix) =>
      progressReport(of, { asOf: "2020-06-30", guideline }).lines.map(({ indicator, progress }) => [
        indicator.text,
        progress.computed,
      ]);
    expect(lines(matrix)).toEqual(lines(read(whole)));
  });
});
