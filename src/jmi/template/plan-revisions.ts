import type { Translate } from "../../check/message";
import { sheetDraft } from "../../grid/sheet-draft";
import type { SheetPlan } from "../../grid/sheet-plan";
import { TEMPLATE_STYLES } from "./styles";

/** Columns of the log, in the order of a new sheet. */
const REVISION_COLUMNS = ["cell", "before", "after", "meeting", "reason", "by"] as const;
const HEADER_ROW = 4;
const PREPARED_ROWS = 40;

/** The log of what was changed after the group had agreed: the agreed text stays here. */
export function planRevisions(name: string, translate: Translate): SheetPlan {
  const draft = sheetDraft();
  draft.put(0, 0, translate("template.jmi.revisions.title"), "title");
  draft.put(2, 0, translate("template.jmi.revisions.help"), "note");
  REVISION_COLUMNS.forEach((key, column) => {
    draft.put(HEADER_ROW, column, translate(`template.jmi.revisions.${key}`), "heading");
    for (let row = 1; row <= PREPARED_ROWS; row += 1) draft.put(HEADER_ROW + row, column, undefined, "input");
  });
  return {
    name,
    styles: TEMPLATE_STYLES,
    cells: draft.cells,
    columnWidths: [18, 44, 44, 16, 44, 22],
    rowHeights: {},
    freeze: { rows: HEADER_ROW + 1, columns: 0 },
    validations: [],
    conditionalFormats: [],
    print: {
      orientation: "landscape",
      fitToWidth: true,
      titleRows: { first: HEADER_ROW, last: HEADER_ROW },
    },
    showGridlines: false,
  };
}
