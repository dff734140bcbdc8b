import type { Translate } from "../check/message";
import type { WorkbookDoor } from "../grid/workbook-door";
import texts from "../messages/en/errors.json";
import { translateWith } from "../messages/translate-with";
import { applyEdits } from "./apply-edits";
import { excelCapabilities } from "./capabilities";
import { createMemory } from "./memory";
import { createOwnWrites } from "./own-writes";
import { readWorkbook } from "./read-workbook";
import { revealCell } from "./reveal";
import { openPaneWithWorkbook } from "./settings";
import { watchWorkbook } from "./watch";

export interface ExcelDoorOptions {
  /** Words for what a reading had to leave out; English when left out. */
  readonly translate?: Translate;
}

/** The open workbook, through Office.js (ExcelApi 1.14 or older; notes, where there are any, are newer). One door per pane: it remembers between readings. */
export function createExcelDoor({ translate = translateWith(texts) }: ExcelDoorOptions = {}): WorkbookDoor {
  const memory = createMemory();
  const ownWrites = createOwnWrites();
  return {
    read: (request) => readWorkbook(request, { memory, translate }),
    apply: (edits) => ownWrites.during(() => applyEdits(edits)),
    insert: async (plan) => {
      // Most workbooks are opened to be checked; what writes sheets is fetched when there is one to write.
      const { insertPlan } = await import("./insert-plan");
      const outcome = await ownWrites.during(() => insertPlan(plan, memory));
      if (outcome.state === "applied") await openPaneWithWorkbook();
      return outcome;
    },
    watch: (onHint) => watchWorkbook(onHint, { memory, ownWrites }),
    reveal: (cell) => ownWrites.during(() => revealCell(cell), cell),
    note: async (cell, text) => {
      const { addNote } = await import("./add-note");
      return ownWrites.during(() => addNote(cell, text));
    },
    capabilities: excelCapabilities,
  };
}
