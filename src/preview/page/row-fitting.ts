import type { HostSheet } from "../host/host-sheet";
import type { HostWorkbook } from "../host/host-workbook";
import { saveWorkbook } from "../host/save-state";
import type { SheetState, WorkbookState } from "../host/workbook-state";
import { fitRows, type FittedRows } from "./fit-rows";

/** The add-in writes a new sheet in several steps; rows are fitted once, when it has been quiet this long. */
const QUIET_MILLISECONDS = 500;

/**
 * Keeps rows as high as their text on sheets that are opened or that the add-in adds, and keeps those heights out of
 * the files: Excel finds its own. What a person types later changes no height, so that Undo takes back the typing.
 */
export class RowFitting {
  private readonly fitted = new Map<string, FittedRows>();
  private readonly added = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly workbook: HostWorkbook,
    private readonly onFitted: () => void,
  ) {
    workbook.onChange((change) => {
      if (workbook.changedBy !== "addin") return;
      if (change.kind === "added") this.added.add(change.sheetId);
      if (this.added.size === 0) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.fitAdded(), QUIET_MILLISECONDS);
    });
  }

  fit(states: readonly SheetState[]): void {
    for (const state of states) {
      const sheet = this.workbook.findSheet(state.name);
      if (sheet) this.fitted.set(sheet.id, fitRows(this.workbook.model, sheet.index, state));
    }
  }

  /** A state for a file. A height that a person set over a fitted one is that person's and stays. */
  withoutFitted(state: WorkbookState): WorkbookState {
    const sheets = state.sheets.map((saved) => {
      const sheet = this.workbook.findSheet(saved.name);
      return sheet ? { ...saved, rowHeights: this.ownHeights(sheet, saved) } : saved;
    });
    return { ...state, sheets };
  }

  private ownHeights(sheet: HostSheet, saved: SheetState): SheetState["rowHeights"] {
    const fitted = this.fitted.get(sheet.id);
    const isOwn = (row: number) => fitted?.get(row) !== this.workbook.model.getRowHeight(sheet.index, row + 1);
    return Object.fromEntries(Object.entries(saved.rowHeights).filter(([row]) => isOwn(Number(row))));
  }

  private fitAdded(): void {
    const names = new Set([...this.added].flatMap((id) => this.workbook.findSheet(id)?.name ?? []));
    this.added.clear();
    this.fit(saveWorkbook(this.workbook).sheets.filter(({ name }) => names.has(name)));
    this.onFitted();
  }
}
