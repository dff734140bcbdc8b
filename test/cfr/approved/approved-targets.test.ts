import { planApproved } from "../../../src/cfr/approved/plan-approved";
import { planCfr } from "../../../src/cfr/template/plan-cfr";
import { emptyGrid, textOf } from "../../../src/grid/grid";
import type { CellValue, Workbook } from "../../../src/grid/grid";
import { planToWorkbook } from "../../../src/grid/plan-to-grid";
import { shippedGuidelines } from "../../../src/guidelines/shipped-guidelines";
import { inspectWorkbook } from "../../../src/inspect/inspect";
import type { InspectedMatrix } from "../../../src/inspect/inspection";
import { createTranslate } from "../../../src/messages/translate";
import { cleanCfr } from "../../support/clean-cfr";

const translate = createTranslate();
type InspectedCfr = Extract<InspectedMatrix, { readonly kind: "cfr" }>;

/** The only matrix of a workbook, checked. */
function inspect(workbook: Workbook): InspectedCfr {
  const { matrices } = inspectWorkbook(workbook, { asOf: "2027-04-30" });
  const [only] = matrices;
  if (matrices.length !== 1 || only?.kind !== "cfr") throw new Error(`${matrices.length} matrices found`);
  return only;
}

const takenIn = ({ grids, names }: Workbook) => ({
  sheets: grids.map(({ sheet }) => sheet),
  names: names.map(({ name }) => name),
});

/** The workbook with the copy that approving adds. */
function approved(workbook: Workbook): Workbook {
  const { matrix, guideline } = inspect(workbook);
  const copy = planToWorkbook(planApproved(matrix, guideline, translate, takenIn(workbook)));
  return { ...workbook, grids: [...workbook.grids, ...copy.grids], names: [...workbook.names, ...copy.names] };
}

const wordsOf = ({ matrix }: InspectedCfr) =>
  (matrix.approved?.changes ?? []).map((change) => {
    switch (change.kind) {
      case "target":
        return `row ${change.indicator}, level ${change.level}: ${textOf(change.approved.raw)} → ${textOf(change.now.raw)}`;
      case "weight":
        return `row ${change.indicator}, weight: ${textOf(change.approved.raw)} → ${textOf(change.now.raw)}`;
      case "added":
        return `row ${change.indicator} added`;
      case "dropped":
        return `dropped: ${change.name}`;
    }
  });

const versions = ({ findings }: InspectedCfr) =>
  findings.filter(({ rule }) => rule === "CFR-003").map(({ messageId, args }) => `${messageId} ${args["count"] ?? ""}`);

describe("a matrix whose approved targets are kept", () => {
  test("is checked and scored as before, by the original targets, and the copy is no matrix of its own", () => {
    const before = inspect(cleanCfr().workbook);
    const after = inspect(approved(cleanCfr().workbook));
    expect(after.matrix.approved?.matrix.sheet).toBe("Approved");
    expect(wordsOf(after)).toEqual([]);
    expect(after.findings).toEqual(before.findings);
    expect(before.score?.targets).toBeUndefined();
    expect(after.score).toEqual({ ...before.score, targets: "original" });
    expect(after.originalScore).toBeUndefined();
    expect(after.matrix.companionSheets).toContain("Approved");
  });

  test.each(shippedGuidelines.flatMap((one) => (one.kind === "cfr" ? [[one.id, one] as const] : [])))(
    "of the template by %s reads back as it stands",
    (_, guideline) => {
      const options = { guideline, entity: "Roads", period: "2026-27", sample: true, translate };
      const workbook = planToWorkbook(planCfr({ ...options, taken: { sheets: [], names: [] } }));
      const { matrix } = inspect(approved(workbook));
      expect(matrix.approved?.matrix.indicators).toHaveLength(matrix.indicators.length);
      expect(matrix.approved?.positions).toEqual(matrix.indicators.map((__, index) => index));
      expect(matrix.approved?.changes).toEqual([]);
    },
  );

  test("shows every change since, and scores the same results by both", () => {
    const book = cleanCfr();
    const before = inspect(book.workbook);
    const kept = approved(book.workbook);
    const changed = (changes: Readonly<Record<string, CellValue>>): Workbook => {
      const edited = cleanCfr();
      for (const [cell, value] of Object.entries(changes)) edited.set("2 Matrix", cell, value);
      const grid = edited.workbook.grids.find(({ sheet }) => sheet === "2 Matrix");
      return { ...kept, grids: kept.grids.map((one) => (grid && one.sheet === grid.sheet ? grid : one)) };
    };
    const { columns, indicators } = before.matrix;
    const at = (key: keyof typeof columns, row: number): string =>
      `${String.fromCharCode(65 + (columns[key]?.column ?? 0))}${(indicators[row]?.row ?? 0) + 1}`;

    const revised = inspect(changed({ [at("criteria100", 0)]: 86, [at("criteria90", 0)]: 84 }));
    expect(wordsOf(revised)).toEqual(["row 0, level 0: 88 → 86", "row 0, level 1: 85 → 84"]);
    expect(revised.score?.targets).toBe("revised");
    expect(revised.score?.composite).toBeGreaterThan(before.score?.composite ?? 0);
    expect(revised.originalScore).toEqual({ ...before.score, targets: "original" });
    expect(versions(revised)).toEqual(["changed 2"]);

    const reworded = inspect(changed({ [at("indicator", 1)]: "Something else that is counted" }));
    expect(wordsOf(reworded)).toEqual(["row 1 added", `dropped: ${indicators[1]?.indicator.text}`]);
    // Nobody reports on what was dropped, so by the original targets the score stays open.
    expect(reworded.originalScore).toMatchObject({ composite: null, targets: "original" });
    expect(reworded.originalScore?.indicators[1]).toMatchObject({ unscored: "achievement-missing" });

    const weighed = inspect(changed({ [at("weight", 2)]: 3 }));
    expect(wordsOf(weighed)).toEqual([`row 2, weight: ${textOf(indicators[2]?.weight?.raw ?? null)} → 3`]);
    expect(weighed.originalScore?.composite).toBeCloseTo(before.score?.composite ?? -1, 9);
  });

  test("is asked for the day and the reason of a change, until both are there", () => {
    const kept = approved(cleanCfr().workbook);
    const told = (about: Readonly<Record<string, string>>): Workbook => ({
      ...kept,
      grids: kept.grids.map((grid) => {
        if (grid.sheet !== "About" && grid.sheet !== "Approved") return grid;
        const values = grid.values.map((cells, row) => {
          const typed = about[textOf(cells[0] ?? null)];
          if (grid.sheet === "About") return typed === undefined ? cells : [cells[0] ?? null, typed];
          // What was approved was another value than the matrix has now.
          return row === 4 ? cells.map((one) => (one === 88 ? 90 : one)) : cells;
        });
        return { ...grid, values };
      }),
    });
    const day = { "Revised on": "2026-11-01" };
    expect(versions(inspect(told({})))).toEqual(["changed 1"]);
    expect(versions(inspect(told(day)))).toEqual(["no-reason "]);
    expect(versions(inspect(told({ ...day, "Reason for revision": "Floods" })))).toEqual([]);
  });
});

describe("copies made by hand", () => {
  const HEADINGS = [
    "Objective",
    "Action",
    "Success indicator",
    "Unit",
    "Weight",
    "Excellent",
    "Very Good",
    "Good",
    "Fair",
    "Poor",
    "Achievement",
  ];
  const rows = (best: number, achieved: CellValue): CellValue[][] => [
    HEADINGS,
    ["Safer roads", "Light", "Junctions with light", "Number", 60, best, 80, 70, 60, 50, achieved],
    ["Safer roads", "Paint", "Crossings painted", "Number", 40, 9, 8, 7, 6, 5, achieved === null ? null : 9],
  ];
  const book = (sheets: Readonly<Record<string, CellValue[][]>>): Workbook => ({
    grids: Object.entries(sheets).map(([sheet, values]) => ({ ...emptyGrid(sheet), values })),
    names: [],
    dateSystem: "1900",
    limits: [],
  });

  test("are known by the name of their sheet, wherever it stands", () => {
    const workbook = book({ "Original CFR": rows(100, null), "Revised CFR": rows(90, 90) });
    const { matrix, score, originalScore } = inspect(workbook);
    expect(matrix.sheet).toBe("Revised CFR");
    expect(score).toMatchObject({ composite: 100, targets: "revised" });
    expect(originalScore).toMatchObject({ composite: 97, targets: "original" });
  });

  test("are matrices like any other where there is nothing that they are a copy of", () => {
    expect(inspect(book({ "Approved CFR": rows(100, 90) })).matrix.sheet).toBe("Approved CFR");
    const strangers = book({
      "Approved CFR": rows(100, 90),
      Matrix: [HEADINGS, ["Trade", "Buy", "Boats", "Number", 100, 5, 4, 3, 2, 1, 3]],
    });
    expect(inspectWorkbook(strangers, { asOf: "2027-04-30" }).matrices.map(({ matrix }) => matrix.sheet)).toEqual([
      "Approved CFR",
      "Matrix",
    ]);
  });
});
