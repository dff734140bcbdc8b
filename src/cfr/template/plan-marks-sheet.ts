import { quoteSheet } from "../../grid/cell-ref";
import { freeName } from "../../grid/sheet-plan";
import type { PlannedValidation, TakenNames, WorkbookPlan } from "../../grid/sheet-plan";
import type { Translate } from "../../check/message";
import type { CfrGuideline } from "../../guidelines/schema/cfr";
import { QUALITY_MARKS } from "../quality/quality-criteria";
import { MARK_COLUMN, putQualityTable, qualityRows } from "./quality-table";
import { sheetDraft } from "./sheet-draft";
import { TEMPLATE_STYLES } from "./styles";

const HEADER = 3;
const LIST_COLUMN = 8;
const MARKS_RANGE = `$I$${HEADER + 2}:$I$${HEADER + 1 + QUALITY_MARKS.length}`;

export interface MarksSheetOptions {
  readonly guideline: CfrGuideline;
  readonly translate: Translate;
  readonly taken: TakenNames;
  /** Marks that need no person, by criterion; they are written as they are now. */
  readonly counted: ReadonlyMap<string, number>;
}

/** A sheet for the reviewers' marks alone; for workbooks that were not made from a template. */
export function planMarksSheet({ guideline, translate, taken, counted }: MarksSheetOptions): WorkbookPlan {
  const name = freeName(translate("template.cfr.review.sheetAlone"), taken.sheets);
  const listName = freeName("RM_Marks", taken.names, "name");
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.cfr.review.quality"), "title");
  draft.put(1, 0, translate("template.cfr.review.quality.help"), "subtitle");
  putQualityTable(draft, HEADER, {
    guideline,
    translate,
    marksRange: MARKS_RANGE,
    counted: ({ id }) => counted.get(id),
  });
  draft.put(HEADER, LIST_COLUMN, translate("template.cfr.lists.marks"), "heading");
  QUALITY_MARKS.forEach((mark, index) => draft.put(HEADER + 1 + index, LIST_COLUMN, mark, "input"));
  return {
    sheets: [
      {
        name,
        styles: TEMPLATE_STYLES,
        cells: draft.cells,
        columnWidths: [10, 30, 10, 70, 18, 18, 10, 4, 10],
        rowHeights: {},
        freeze: { rows: HEADER + 1, columns: 0 },
        validations: [markChoice({ guideline, translate, listName }, HEADER)],
        conditionalFormats: [],
        print: { orientation: "landscape", fitToWidth: true, titleRows: { first: HEADER, last: HEADER } },
        showGridlines: false,
      },
    ],
    names: [{ name: listName, refersTo: `=${quoteSheet(name)}!${MARKS_RANGE}` }],
    // The person stays where they are.
    activeSheet: "",
  };
}

/** The drop-down of the five steps beside every criterion. */
export function markChoice(
  {
    guideline,
    translate,
    listName,
  }: Pick<MarksSheetOptions, "guideline" | "translate"> & { readonly listName: string },
  header: number,
): PlannedValidation {
  const { firstMark, lastMark } = qualityRows(guideline, header);
  return {
    kind: "list",
    listName,
    area: { top: firstMark, bottom: lastMark, left: MARK_COLUMN, right: MARK_COLUMN },
    alert: "stop",
    errorTitle: translate("template.cfr.error.title").slice(0, 32),
    error: translate("template.cfr.error.mark"),
    promptTitle: translate("template.cfr.review.mark").slice(0, 32),
    prompt: translate("template.cfr.prompt.mark"),
  };
}
