import { freeName } from "../grid/sheet-plan";
import type { TakenNames, WorkbookPlan } from "../grid/sheet-plan";
import type { Translate } from "./message";
import { REVIEW_COLUMNS } from "./review-table";

const WIDTHS = [10, 22, 10, 60, 22, 14];

/** A new sheet for reasons, with nothing but its headings; for workbooks that were not made from a template. */
export function planReviewSheet(translate: Translate, taken: TakenNames): WorkbookPlan {
  const name = freeName(translate("review.name"), taken.sheets);
  const area = { top: 1, bottom: 200, left: 0, right: REVIEW_COLUMNS.length - 1 };
  return {
    sheets: [
      {
        name,
        styles: { heading: { bold: true, wrap: true, vertical: "top", fill: "#D5E3E9", border: "thin" } },
        cells: REVIEW_COLUMNS.map((key, column) => ({
          row: 0,
          column,
          content: translate(`review.${key}`),
          style: "heading",
        })),
        columnWidths: WIDTHS,
        rowHeights: {},
        freeze: { rows: 1, columns: 0 },
        validations: [
          {
            kind: "prompt-only",
            area,
            alert: "information",
            promptTitle: translate("review.promptTitle"),
            prompt: translate("review.prompt"),
          },
        ],
        conditionalFormats: [],
        print: { orientation: "landscape", fitToWidth: true, titleRows: { first: 0, last: 0 } },
        showGridlines: true,
      },
    ],
    names: [],
    // The person stays where they are.
    activeSheet: "",
  };
}
