import type { Stage } from "../../../src/check/finding";
import { toA1 } from "../../../src/grid/cell-ref";
import type { Workbook } from "../../../src/grid/grid";
import { inspectWorkbook } from "../../../src/inspect/inspect";
import { cleanCfr } from "../../support/clean-cfr";
import { IN_DOCUMENT_AND_OBJECTIVES } from "./document-and-objectives";
import { IN_STRUCTURE_AND_WEIGHTS } from "./structure-and-weights";
import { IN_TARGETS } from "./targets";
import { IN_ACHIEVEMENTS } from "./achievements";
import { IN_OTHER_SECTIONS } from "./other-sections";

const AFTER_THE_YEAR = "2027-07-15";

function inspected(workbook: Workbook, stage: Stage) {
  return inspectWorkbook(workbook, { stage, asOf: AFTER_THE_YEAR }).matrices;
}

/** Every finding as "CFR-301 2 Matrix!J10", sorted. */
function findingsIn(workbook: Workbook, stage: Stage): readonly string[] {
  return inspected(workbook, stage)
    .flatMap(({ findings }) => findings.map(({ rule, at }) => `${rule} ${at.sheet}!${toA1(at)}`))
    .sort();
}

test.each<Stage>(["draft", "submission", "evaluation"])(
  "nothing is found in a clean CFR of sixty indicators at the stage %s",
  (stage) => {
    const { workbook } = cleanCfr();
    const [matrix] = inspected(workbook, stage);
    expect(matrix?.kind === "cfr" && matrix.matrix.indicators.length).toBe(60);
    expect(findingsIn(workbook, stage)).toEqual([]);
  },
);

const DISTURBANCES = [
  ...IN_DOCUMENT_AND_OBJECTIVES,
  ...IN_STRUCTURE_AND_WEIGHTS,
  ...IN_TARGETS,
  ...IN_ACHIEVEMENTS,
  ...IN_OTHER_SECTIONS,
];

test.each(DISTURBANCES)("$name", ({ disturb, expected, stage = "draft" }) => {
  const book = cleanCfr();
  disturb(book);
  expect(findingsIn(book.workbook, stage)).toEqual([...expected].sort());
});
