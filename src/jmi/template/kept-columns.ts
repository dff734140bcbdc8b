import type { PlannedCell } from "../../grid/sheet-plan";
import { BANDS, MATRIX, TEMPLATE_COLUMNS } from "./matrix-layout";
import type { JmiTemplateContext } from "./template-options";

/** Characters; columns that an older layout brings along hold words more often than figures. */
export const KEPT_WIDTH = 24;

/** Columns beside the template's, with their own headings. */
export function keptCells({ filled, preparedRows, translate }: JmiTemplateContext): readonly PlannedCell[] {
  return (filled?.kept ?? []).flatMap(({ heading, cells }, index): PlannedCell[] => {
    const column = TEMPLATE_COLUMNS.length + index;
    const group: PlannedCell = { row: MATRIX.groupRow, column, style: "group" };
    return [
      index === 0 ? { ...group, content: translate("convert.kept") } : group,
      { row: MATRIX.headerRow, column, content: heading, style: "heading" },
      ...BANDS.map((_, band): PlannedCell => ({ row: MATRIX.firstBand + band, column, style: "band" })),
      ...Array.from({ length: preparedRows }, (_, line): PlannedCell => {
        const content = cells[line];
        const style = typeof content === "object" ? "date" : "input";
        return { row: MATRIX.firstRow + line, column, ...(content === undefined ? {} : { content }), style };
      }),
    ];
  });
}
