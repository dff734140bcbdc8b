import { areaToA1 } from "../grid/cell-ref";
import type { CellArea } from "../grid/cell-ref";
import type { CellStyle, PlannedCell, SheetPlan } from "../grid/sheet-plan";
import { once } from "./once";
import { tableOf, toAddresses, toRectangles } from "./rectangles";

const BORDER_COLOR = "#BFBFBF";
const DAY_FORMAT = "yyyy-mm-dd";

/** Asks for every planned style with the next sync: once per style and range, never once per cell. */
export function queueStyles(sheet: Excel.Worksheet, plan: SheetPlan): void {
  const styleOf = (name: string): CellStyle => {
    const style = plan.styles[name];
    if (!style) throw new Error(`style "${name}" is not in the plan of "${plan.name}"`);
    return style;
  };
  for (const [name, cells] of groupBy(plan.cells, (cell) => cell.style)) {
    const style = styleOf(name);
    for (const address of toAddresses(toRectangles(cells))) queueFormat(once(sheet.getRanges(address)).format, style);
  }
  // All borders are alike, so cells of different styles share them.
  const bordered = plan.cells.filter((cell) => cell.style !== undefined && styleOf(cell.style).border);
  for (const area of toRectangles(bordered)) queueBorders(once(sheet.getRange(areaToA1(area))), area);
}

/** Number formats come after the content, for which Excel may choose a format of its own (a formula with DATE). */
export function queueNumberFormats(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const [format, cells] of groupBy(plan.cells, (cell) => numberFormatOf(cell, plan))) {
    for (const area of toRectangles(cells))
      once(sheet.getRange(areaToA1(area))).numberFormat = tableOf(area, () => format);
  }
}

function numberFormatOf({ content, style }: PlannedCell, plan: SheetPlan): string | undefined {
  const format = style === undefined ? undefined : plan.styles[style]?.numberFormat;
  const isDay = typeof content === "object" && "date" in content;
  return format ?? (isDay ? DAY_FORMAT : undefined);
}

function groupBy(
  cells: readonly PlannedCell[],
  keyOf: (cell: PlannedCell) => string | undefined,
): ReadonlyMap<string, readonly PlannedCell[]> {
  const groups = new Map<string, PlannedCell[]>();
  for (const cell of cells) {
    const key = keyOf(cell);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(cell);
    else groups.set(key, [cell]);
  }
  return groups;
}

function queueFormat(format: Excel.RangeFormat, style: CellStyle): void {
  const { bold, italic, fontName, fontSizePoints, fontColor, fill, wrap, horizontal, vertical } = style;
  if (bold !== undefined) format.font.bold = bold;
  if (italic !== undefined) format.font.italic = italic;
  if (fontName !== undefined) format.font.name = fontName;
  if (fontSizePoints !== undefined) format.font.size = fontSizePoints;
  if (fontColor !== undefined) format.font.color = fontColor;
  if (fill !== undefined) format.fill.color = fill;
  if (wrap !== undefined) format.wrapText = wrap;
  if (horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[horizontal];
  if (vertical !== undefined) format.verticalAlignment = VERTICAL[vertical];
}

const HORIZONTAL = {
  left: "Left",
  center: "Center",
  right: "Right",
  centerAcrossSelection: "CenterAcrossSelection",
} as const;

const VERTICAL = { top: "Top", center: "Center", bottom: "Bottom" } as const;

/** Thin lines around every cell. Inner lines only where there is an inside: Excel refuses them on a single row or column. */
function queueBorders(range: Excel.Range, area: CellArea): void {
  const edges: Excel.BorderIndex[] = [
    Excel.BorderIndex.edgeTop,
    Excel.BorderIndex.edgeBottom,
    Excel.BorderIndex.edgeLeft,
    Excel.BorderIndex.edgeRight,
  ];
  if (area.bottom > area.top) edges.push(Excel.BorderIndex.insideHorizontal);
  if (area.right > area.left) edges.push(Excel.BorderIndex.insideVertical);
  for (const edge of edges) {
    const border = range.format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = BORDER_COLOR;
  }
}
