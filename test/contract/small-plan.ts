import type { CellArea } from "../../src/grid/cell-ref";
import type { SheetPlan, WorkbookPlan } from "../../src/grid/sheet-plan";

/** A small plan with one of everything. */
export const smallPlan: WorkbookPlan = {
  sheets: [
    {
      name: "2 Matrix",
      styles: {
        head: {
          bold: true,
          italic: true,
          fill: "#1F3864",
          fontColor: "#FFFFFF",
          fontSizePoints: 16,
          wrap: true,
          border: "thin",
        },
        day: { numberFormat: "d mmm yyyy", horizontal: "right", vertical: "top" },
      },
      cells: [
        { row: 0, column: 0, content: "Unit", style: "head" },
        { row: 0, column: 1, content: "2026-7", style: "head" },
        { row: 1, column: 1, content: { date: "2027-06-30" }, style: "day" },
        { row: 2, column: 1, content: { date: "2027-06-30" } },
        { row: 3, column: 0, content: { formula: "=COUNTA(RM_Units)", cached: 2 } },
        { row: 4, column: 0, style: "head" },
      ],
      columnWidths: [10, 24],
      rowHeights: { 0: 30 },
      freeze: { rows: 1, columns: 1 },
      validations: [
        {
          kind: "list",
          listName: "RM_Units",
          area: area(1, 0, 9, 0),
          alert: "stop",
          promptTitle: "Unit",
          prompt: "Choose one",
          errorTitle: "Unit",
          error: "Not in the list",
        },
        { kind: "decimal", minimum: 0, maximum: 100, area: area(1, 2, 9, 2), alert: "warning" },
        { kind: "prompt-only", area: area(1, 3, 9, 3), alert: "information", prompt: "Who reports it" },
      ],
      conditionalFormats: [
        { area: area(1, 0, 9, 1), formula: "=ISBLANK($A2)", fill: "#FFE699", bold: true },
        { area: area(1, 0, 9, 1), formula: "=$A2=0", fontColor: "#C00000" },
      ],
      print: {
        orientation: "landscape",
        fitToWidth: true,
        pagesWide: 2,
        titleRows: { first: 0, last: 0 },
        titleColumns: { first: 0, last: 1 },
        texts: { headLeft: "Water && Health", headRight: "&A", footCenter: "Page &P of &N" },
      },
      tabColor: "#1F3864",
      showGridlines: false,
    },
    plainSheet("Lists", [
      { row: 0, column: 0, content: "Percent" },
      { row: 1, column: 0, content: "Number" },
    ]),
  ],
  names: [{ name: "RM_Units", refersTo: "='Lists'!$A$1:$A$2" }],
  activeSheet: "2 Matrix",
};

/** An area by its corners. */
export function area(top: number, left: number, bottom: number, right: number): CellArea {
  return { top, left, bottom, right };
}

/** A sheet with content and nothing else. */
export function plainSheet(name: string, cells: SheetPlan["cells"]): SheetPlan {
  return {
    name,
    styles: {},
    cells,
    columnWidths: [],
    rowHeights: {},
    freeze: null,
    validations: [],
    conditionalFormats: [],
    print: { orientation: "portrait", fitToWidth: false },
    showGridlines: true,
  };
}
