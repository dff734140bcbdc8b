import { toA1 } from "../../src/grid/cell-ref";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import { parseA1 } from "../../src/grid/cell-ref";
import type { CellValue, Workbook } from "../../src/grid/grid";
import { agreedChanges } from "../../src/jmi/agreed/agreed-changes";
import { openPoints } from "../../src/jmi/agreed/open-points";
import type { OpenPoints } from "../../src/jmi/agreed/open-points";
import { planAgreedCopy } from "../../src/jmi/agreed/plan-agreed-copy";
import { revisionEdits } from "../../src/jmi/agreed/revision-log";
import type { JmiMatrix } from "../../src/jmi/matrix";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { planJmi } from "../../src/jmi/template/plan-jmi";
import { createTranslate } from "../../src/messages/translate";
import { checkJmi, guideline } from "./run-jmi";

const translate = createTranslate();
const template = planToWorkbook(
  planJmi({
    guideline,
    entity: "Rural Water TWG",
    period: "",
    sample: true,
    translate,
    taken: { sheets: [], names: [] },
  }),
);

const matrixOf = (workbook: Workbook): JmiMatrix => {
  const [matrix] = readJmiMatrices(workbook, guideline);
  if (!matrix) throw new Error("no matrix");
  return matrix;
};

const copy = planToWorkbook(planAgreedCopy(matrixOf(template), "2019-03-21", translate, { sheets: [], names: [] }));
const agreed: Workbook = { ...template, grids: [...template.grids, ...copy.grids] };

/** The workbook with cells of the matrix sheet typed over. */
function typed(cells: Readonly<Record<string, CellValue>>, workbook = agreed): Workbook {
  const grids = workbook.grids.map((grid) => {
    if (grid.sheet !== "JMI Matrix") return grid;
    const values = grid.values.map((line) => [...line]);
    for (const [cell, value] of Object.entries(cells)) {
      const at = parseA1(cell);
      if (at) (values[at.row] ?? [])[at.column] = value;
    }
    return { ...grid, values };
  });
  return { ...workbook, grids };
}

const found = (workbook: Workbook) =>
  checkJmi(workbook, ["JMI-16"]).map(({ at, messageId }) => `${at.sheet}!${toA1(at)} ${messageId}`);

test("a copy beside the matrix is read as what was agreed, and nothing has changed", () => {
  const matrix = matrixOf(agreed);
  expect([matrix.agreed?.sheet, matrix.agreed?.day]).toEqual(["Agreed 2019-03-21", "2019-03-21"]);
  expect(agreedChanges(matrix)).toEqual([]);
  expect(found(agreed)).toEqual([]);
});

test("changed words and values are found where they stand, each once", () => {
  const changed = typed({ A9: "Fewer people fall ill by 2023", B10: "Communes plan sanitation", F10: 14, I11: 1000 });
  expect(found(changed)).toEqual([
    "JMI Matrix!A9 changed",
    "JMI Matrix!B10 changed",
    "JMI Matrix!F10 changed",
    "JMI Matrix!I11 changed",
  ]);
});

test("spaces, case and columns filled from the text are no change", () => {
  expect(
    found(typed({ B10: "communes  plan and pay for their own sanitation", F9: 34, G9: "%", H9: 2018, I9: 60 })),
  ).toEqual([]);
});

test("actuals, status and activities may change without the log", () => {
  expect(found(typed({ R10: 20, Q10: "On schedule", D10: "Coach communes - MRD" }))).toEqual([]);
});

test("rows that came and went are told", () => {
  const removed = typed({ B11: null, C11: null, F11: null, I11: null, D11: null, E11: null });
  expect(found(removed)).toContain("JMI Matrix!C5 removed");
  const added = typed({ B12: "Wells are drilled", C12: "Number of wells", F12: 3, I12: 9 });
  expect(found(added)).toEqual(["JMI Matrix!C12 added"]);
});

test("a change that stands in the log with meeting and reason rests; without them the log is incomplete", () => {
  const changed = typed({ F10: 14 });
  const matrix = matrixOf(changed);
  const [change] = agreedChanges(matrix);
  if (!change) throw new Error("no change was found");
  const entry = (given: { readonly meeting: string; readonly reason: string }): Workbook => {
    const edits = revisionEdits(changed, matrix, change, { ...given, by: "Secretariat" });
    const grids = changed.grids.map((grid) => {
      if (grid.sheet !== "Revisions") return grid;
      const values = grid.values.map((line) => [...line]);
      for (const { cell, to } of edits ?? []) {
        const at = parseA1(cell);
        if (at && typeof to === "string") (values[at.row] ?? [])[at.column] = to;
      }
      return { ...grid, values };
    });
    return { ...changed, grids };
  };
  expect(found(entry({ meeting: "2019-09-18", reason: "New census" }))).toEqual([]);
  expect(found(entry({ meeting: "", reason: "New census" }))).toEqual(["Revisions!A6 log-incomplete"]);
  const later = typed({ F10: 15 }, entry({ meeting: "2019-09-18", reason: "New census" }));
  expect(found(later)).toEqual(["JMI Matrix!F10 changed"]);
});

test("of several copies the youngest counts", () => {
  const changed = typed({ F10: 14 });
  const second = planToWorkbook(planAgreedCopy(matrixOf(changed), "2020-03-21", translate, { sheets: [], names: [] }));
  expect(found({ ...changed, grids: [...second.grids, ...changed.grids] })).toEqual([]);
});

test("from submission on the day of agreement is asked for", () => {
  const about = template.grids.map((grid) =>
    grid.sheet === "About"
      ? { ...grid, values: grid.values.map((line) => (line[0] === "Agreed by the TWG on" ? [line[0], null] : line)) }
      : grid,
  );
  const [finding] = checkJmi({ ...template, grids: about }, ["JMI-16"]);
  expect(finding).toMatchObject({ messageId: "not-agreed", severity: "warning", at: { sheet: "About" } });
});

test("the copy says what the group knew to be open when it agreed; what is justified, or nothing, is not told", () => {
  const findings = checkJmi(typed({ F10: null, C10: "Communes that plan sanitation" }), ["JMI-08", "JMI-09"]);
  const open = openPoints(findings);
  expect(open).toEqual({ errors: findings.filter(({ severity }) => severity === "error").length, missing: 1 });
  const rested = findings.map((finding) => ({
    ...finding,
    justification: { reason: "Comes in May", by: "Chair", date: "2019-03-21" },
  }));
  expect(openPoints(rested)).toEqual({ errors: 0, missing: 0 });
  const textsOf = (told: OpenPoints): readonly unknown[] =>
    planAgreedCopy(matrixOf(template), "2019-03-21", translate, { sheets: [], names: [] }, told).sheets.flatMap(
      ({ cells }) => cells.flatMap(({ row, content }) => (row === 4 ? [content] : [])),
    );
  expect(textsOf({ errors: 2, missing: 1 })).toEqual(["Open on that day", "2 errors; 1 baseline or target is missing"]);
  expect(textsOf({ errors: 0, missing: 0 })).toEqual([]);
});
