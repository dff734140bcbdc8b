import { freeName } from "../grid/sheet-plan";
import type { TakenNames, WorkbookPlan } from "../grid/sheet-plan";
import { TEMPLATE_LOOK } from "../grid/template-look";
import type { Guideline } from "./guideline";
import type { Words } from "./path-label";
import { shippedGuideline, defaultGuideline } from "./shipped-guidelines";

/** An About sheet for a workbook that has none: it says by which guideline a matrix is checked, as it is checked now. */
export function planAboutSheet(
  guideline: Guideline,
  matrixSheet: string,
  words: Words,
  taken: TakenNames,
): WorkbookPlan {
  const named =
    shippedGuideline(guideline.id) ?? shippedGuideline(guideline.basedOn ?? "") ?? defaultGuideline(guideline.kind);
  const rows = [
    ["guideline", named.id],
    ["edition", named.edition],
    ["matrix", matrixSheet],
  ] as const;
  return {
    sheets: [
      {
        name: freeName(words("about.sheet.name"), taken.sheets),
        styles: TEMPLATE_LOOK,
        cells: [
          { row: 0, column: 0, content: words("about.sheet.title"), style: "title" },
          ...rows.flatMap(([key, value], index) => [
            { row: index + 2, column: 0, content: words(`about.sheet.${key}`), style: "label" },
            { row: index + 2, column: 1, content: value, style: "input" },
          ]),
        ],
        columnWidths: [24, 42, 80],
        rowHeights: {},
        freeze: null,
        validations: [],
        conditionalFormats: [],
        print: { orientation: "landscape", fitToWidth: true },
        showGridlines: false,
      },
    ],
    names: [],
    // The person stays where they are.
    activeSheet: "",
  };
}
