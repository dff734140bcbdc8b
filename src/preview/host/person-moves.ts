import { addressOf } from "./areas";
import { absorbConditionalFormats } from "./draw-conditional-formats";
import { setRowsHidden } from "./cell-format";
import type { HostWorkbook } from "./host-workbook";
import type { Watch } from "./person-model";

/** What of the engine's methods changes looks, sheets or the selection when a person uses the grid. */
export const personMoves: Readonly<Record<string, Watch>> = {
  ...watchAll(
    [
      "rangeClearFormatting",
      "updateRangeStyle",
      "setAreaWithBorder",
      "onPasteStyles",
      "onApplyNamedStyle",
      "setColumnsWidth",
      "setRowsHeight",
      "setColumnsHidden",
      "setFrozenRowsCount",
      "setFrozenColumnsCount",
      "setSheetColor",
      "setShowGridLines",
      "newDefinedName",
      "updateDefinedName",
      "deleteDefinedName",
      "hideSheet",
      "unhideSheet",
      "moveSheet",
    ],
    (workbook, _, run) => {
      const result = run();
      tellLooks(workbook);
      return result;
    },
  ),
  ...watchAll(
    [
      "addConditionalFormatting",
      "updateConditionalFormatting",
      "deleteConditionalFormatting",
      "raiseConditionalFormattingPriority",
      "lowerConditionalFormattingPriority",
    ],
    (workbook, [sheet], run) => {
      const result = run();
      absorbConditionalFormats(workbook.sheetAt(Number(sheet)));
      tellLooks(workbook);
      return result;
    },
  ),
  ...watchAll(
    [
      "setSelectedCell",
      "setSelectedRange",
      "onArrowUp",
      "onArrowDown",
      "onArrowLeft",
      "onArrowRight",
      "onPageUp",
      "onPageDown",
      "onExpandSelectedRange",
      "onNavigateToEdgeInDirection",
      "onAreaSelecting",
      "setSelectedSheet",
    ],
    moveSelection,
  ),
  ...watchAll(["newSheet", "duplicateSheet", "deleteSheet", "renameSheet"], changeSheets),
  setRowsHidden: (workbook, [sheet, first, last, hidden], run) => {
    const result = run();
    const area = { top: Number(first) - 1, bottom: Number(last) - 1, left: 0, right: 0 };
    setRowsHidden(workbook.sheetAt(Number(sheet)), area, hidden === true);
    tellLooks(workbook);
    return result;
  },
};

function watchAll(methods: readonly string[], watch: Watch): Readonly<Record<string, Watch>> {
  return Object.fromEntries(methods.map((method) => [method, watch]));
}

function tellLooks(workbook: HostWorkbook): void {
  const { activeSheet, selection, changedBy } = workbook;
  workbook.touch();
  activeSheet.grow(selection.bottom - selection.top > 100_000 ? { ...selection, bottom: selection.top } : selection);
  workbook.emit({ kind: "formatted", sheetId: activeSheet.id, address: addressOf(selection), by: changedBy });
}

function moveSelection(workbook: HostWorkbook, _: readonly unknown[], run: () => unknown): unknown {
  const [sheetBefore, before] = [workbook.activeSheet, addressOf(workbook.selection)];
  const result = run();
  const [sheet, address] = [workbook.activeSheet, addressOf(workbook.selection)];
  if (sheet !== sheetBefore) {
    workbook.emit({ kind: "deactivated", sheetId: sheetBefore.id });
    workbook.emit({ kind: "activated", sheetId: sheet.id });
  }
  if (sheet !== sheetBefore || address !== before) workbook.emit({ kind: "selected", sheetId: sheet.id, address });
  return result;
}

function changeSheets(workbook: HostWorkbook, _: readonly unknown[], run: () => unknown): unknown {
  const before = new Map(workbook.sheets.map((sheet) => [sheet.id, sheet.name]));
  const activeBefore = workbook.activeSheet.id;
  if (workbook.isProtected) {
    workbook.emit({ kind: "refused", sheetId: activeBefore, address: "" });
    return undefined;
  }
  const result = run();
  workbook.touch();
  const after = workbook.sheets;
  for (const sheet of after) {
    const name = before.get(sheet.id);
    if (name === undefined) workbook.emit({ kind: "added", sheetId: sheet.id });
    else if (name !== sheet.name) workbook.emit({ kind: "renamed", sheetId: sheet.id });
  }
  for (const sheetId of before.keys()) {
    if (after.every(({ id }) => id !== sheetId)) workbook.emit({ kind: "deleted", sheetId });
  }
  const { id } = workbook.activeSheet;
  if (id !== activeBefore) workbook.emit({ kind: "activated", sheetId: id });
  return result;
}
