import { MATRIX } from "../../../src/cfr/template/matrix-layout";
import { planCfr } from "../../../src/cfr/template/plan-cfr";
import { shippedGuidelines } from "../../../src/guidelines/shipped-guidelines";
import { createTranslate } from "../../../src/messages/translate";
import { calculatedPlan } from "../../support/calculated-plan";

const cfrs = shippedGuidelines.flatMap((one) => (one.kind === "cfr" ? [one] : []));
/** A first row of an objective, one within, the one before another objective's first, and the last of the sample. */
const DELETED = [MATRIX.firstRow, MATRIX.firstRow + 1, MATRIX.firstRow + 5, MATRIX.firstRow + 19];

test.each(cfrs.map((guideline) => [guideline.id, guideline] as const))(
  "%s: rows of the matrix can be deleted, in the preview's engine too",
  (_, guideline) => {
    const plan = planCfr({
      guideline,
      entity: "Department",
      period: "2026-27",
      sample: true,
      translate: createTranslate(),
      taken: { sheets: [], names: [] },
    });
    const book = calculatedPlan(plan);
    for (const row of [...DELETED].reverse()) book.model.deleteRows(book.sheet("2 Matrix"), row + 1, 1);
    const broken = plan.sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column }) => {
        const shown = book.shown(name, row, column);
        return shown.startsWith("#") ? [`${name}!${row + 1},${column + 1}: ${shown}`] : [];
      }),
    );
    expect(broken).toEqual([]);
  },
);
