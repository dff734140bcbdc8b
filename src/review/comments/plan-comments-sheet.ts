import type { Translate } from "../../check/message";
import { freeName } from "../../grid/sheet-plan";
import type { TakenNames, WorkbookPlan } from "../../grid/sheet-plan";
import { TABLE_CELL, TEMPLATE_LOOK } from "../../grid/template-look";
import { COMMENT_COLUMNS } from "./comments-table";
import type { CommentColumn } from "./comments-table";

const WIDTHS: Readonly<Record<CommentColumn, number>> = {
  rule: 10,
  sheet: 16,
  cell: 8,
  about: 28,
  finding: 40,
  comment: 50,
  by: 16,
  date: 12,
  answer: 50,
  answeredBy: 16,
  answeredOn: 12,
  state: 12,
  reference: 20,
};
const LINES = 100;

/** A Review sheet of its own for comments and answers, with nothing but its headings: comments may be many. */
export function planCommentsSheet(translate: Translate, taken: TakenNames): WorkbookPlan {
  const heading = COMMENT_COLUMNS.map((key, column) => ({
    row: 0,
    column,
    content: translate(`rounds.sheet.${key}`),
    style: "heading",
  }));
  const lines = Array.from({ length: LINES }, (_, line) =>
    COMMENT_COLUMNS.map((_key, column) => ({ row: line + 1, column, style: "line" })),
  );
  return {
    sheets: [
      {
        name: freeName(translate("rounds.sheet.name"), taken.sheets),
        styles: { heading: TEMPLATE_LOOK["heading"] ?? {}, line: TABLE_CELL },
        cells: [...heading, ...lines.flat()],
        columnWidths: COMMENT_COLUMNS.map((key) => WIDTHS[key]),
        rowHeights: {},
        freeze: { rows: 1, columns: 0 },
        validations: [
          {
            kind: "prompt-only",
            area: {
              top: 1,
              bottom: LINES,
              left: COMMENT_COLUMNS.indexOf("answer"),
              right: COMMENT_COLUMNS.indexOf("answeredOn"),
            },
            alert: "information",
            promptTitle: translate("rounds.sheet.answer"),
            prompt: translate("rounds.sheet.prompt"),
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
