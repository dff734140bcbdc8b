import type { Translate } from "../../check/message";
import { sheetDraft } from "../../grid/sheet-draft";
import { isBlank, isCellError, mergeAt, numberFormatAt, valueAt } from "../../grid/grid";
import { PAGE_CODES, withPageTexts } from "../../grid/page-texts";
import { freeName } from "../../grid/sheet-plan";
import type { CellStyle, TakenNames, WorkbookPlan } from "../../grid/sheet-plan";
import type { JmiMatrix, JmiPart } from "../matrix";
import { partsOf, shiftOf } from "../parts";
import { TEMPLATE_STYLES } from "../template/styles";
import { AGREED } from "./agreed-layout";
import { NOTHING_OPEN, isSettled } from "./open-points";
import type { OpenPoints } from "./open-points";

/**
 * The matrix as it stands, on a sheet of its own: what cells show, no formulas, merged cells written out. `open` is what
 * the group knew to be unsettled when it agreed; where it is something, the copy says so.
 */
export function planAgreedCopy(
  matrix: JmiMatrix,
  day: string,
  translate: Translate,
  taken: TakenNames,
  open: OpenPoints = NOTHING_OPEN,
): WorkbookPlan {
  const { area } = matrix;
  const name = freeName(`${translate("agreed.sheet")} ${day}`, taken.sheets);
  const draft = sheetDraft();
  draft.put(AGREED.titleRow, 0, translate("agreed.title"), "title");
  draft.put(AGREED.matrixRow, 0, translate("agreed.matrix"), "label");
  draft.put(AGREED.matrixRow, AGREED.valueColumn, matrix.sheet, "input");
  draft.put(AGREED.dayRow, 0, translate("agreed.day"), "label");
  draft.put(AGREED.dayRow, AGREED.valueColumn, { date: day }, "date");
  draft.put(AGREED.helpRow, 0, translate("agreed.help"), "note");
  if (!isSettled(open)) {
    draft.put(AGREED.openRow, 0, translate("agreed.open"), "label");
    draft.put(AGREED.openRow, AGREED.valueColumn, translate("agreed.open.told", { ...open }), "input");
  }
  const formats = new Map<string, CellStyle>();
  const put = (part: JmiPart, row: number, target: number, style: string): void => {
    const { grid, headerRow } = part;
    for (let column = area.left; column <= area.right; column += 1) {
      const here = column + shiftOf(matrix, part);
      const merge = row > headerRow ? mergeAt(grid, row, here) : null;
      const [top, left] = merge ? [merge.top, merge.left] : [row, here];
      const value = valueAt(grid, top, left);
      const format = numberFormatAt(grid, top, left);
      const isNumber = typeof value === "number" && format !== null;
      if (isNumber) formats.set(`as ${format}`, { ...TEMPLATE_STYLES["input"], numberFormat: format });
      const content = isCellError(value) ? value.error : isBlank(value) || value === null ? undefined : value;
      draft.put(target, column - area.left, content, isNumber ? `as ${format}` : style);
    }
  };
  put(matrix, matrix.headerRow, AGREED.headerRow, "heading");
  const rows = partsOf(matrix).flatMap((part) => part.rows.map((row) => ({ part, row })));
  rows.forEach(({ part, row }, index) => put(part, row, AGREED.headerRow + 1 + index, "input"));
  const plan: WorkbookPlan = {
    sheets: [
      {
        name,
        styles: { ...TEMPLATE_STYLES, ...Object.fromEntries(formats) },
        cells: draft.cells,
        columnWidths: Array.from({ length: area.right - area.left + 1 }, (_, index) => (index < 5 ? 32 : 16)),
        rowHeights: {},
        freeze: { rows: AGREED.headerRow + 1, columns: 0 },
        validations: [],
        conditionalFormats: [],
        print: {
          orientation: "landscape",
          fitToWidth: true,
          titleRows: { first: AGREED.headerRow, last: AGREED.headerRow },
        },
        showGridlines: false,
      },
    ],
    names: [],
    // The person stays where they are.
    activeSheet: "",
  };
  const head = [matrix.twg?.about?.texts.twg?.text ?? "", name];
  return withPageTexts(plan, { head, page: translate("print.page", PAGE_CODES) });
}
