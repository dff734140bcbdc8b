import type { CellStyle, Model } from "@ironcalc/wasm";
import { toA1 } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import { addressOf } from "./areas";
import { reopenModel } from "./engine";
import { EventRegistrations } from "./event-registrations";
import { HostError, invalidArgument, itemNotFound } from "./host-error";
import { HostNames } from "./host-names";
import { HostSheet } from "./host-sheet";
import { PlainCopy } from "./plain-copy";
import { requireSheetName } from "./sheet-name";
import type { Actor, ChangeListener, WorkbookChange } from "./workbook-change";

/** What the engine shows for a formula that it cannot parse. */
const UNPARSABLE = "#ERROR!";

/** A cell that a formula was written to. */
interface WrittenFormula {
  readonly sheet: HostSheet;
  readonly row: number;
  readonly column: number;
}

/**
 * An open workbook: the engine's model, what is kept beside it, and everybody who wants to know of changes. Both hands
 * work on it: the person through the grid, the add-in through Office.js.
 */
export class HostWorkbook {
  readonly names = new HostNames(this);
  readonly registrations = new EventRegistrations();
  readonly settings = new Map<string, unknown>();
  readonly plainCopy = new PlainCopy(
    () => this.model,
    () => this.generation,
  );
  /** The structure of the workbook (its sheets) is protected. */
  isProtected = false;
  name = "Book1.xlsx";
  /** Goes up with every change of a cell; what was read before is then stale. */
  generation = 0;
  private readonly known = new Map<number, HostSheet>();
  private readonly listeners = new Set<ChangeListener>();
  private actor: Actor = "person";
  private lastId = 0;
  private places: { readonly generation: number; readonly indexes: ReadonlyMap<number, number> } = {
    generation: -1,
    indexes: new Map(),
  };
  private isCalculated = true;
  private pauses = 0;
  private readonly unchecked: WrittenFormula[] = [];
  private isTyping = false;
  private waiting: readonly (() => void)[] = [];

  /** How a cell looks that nobody formatted. */
  readonly defaultStyle: CellStyle;

  constructor(private engine: Model) {
    this.defaultStyle = engine.getCellStyle(0, 1, 1).style;
  }

  get model(): Model {
    return this.engine;
  }

  /** Forgets every step that could be undone: nobody can take back what a file brought. */
  forgetHistory(): void {
    const bytes = this.engine.toBytes();
    this.engine.free();
    this.engine = reopenModel(bytes);
    this.touch();
  }

  /** A person is typing into a cell: Excel then refuses every request, or lets it wait if the add-in wishes. */
  get isEditingCell(): boolean {
    return this.isTyping;
  }

  set isEditingCell(isEditing: boolean) {
    this.isTyping = isEditing;
    if (isEditing) return;
    const { waiting } = this;
    this.waiting = [];
    for (const act of waiting) act();
  }

  /** Runs `act` once the person has finished the cell; at once when nobody is typing. */
  afterCellEdit(act: () => void): void {
    if (this.isTyping) this.waiting = [...this.waiting, act];
    else act();
  }

  get sheets(): readonly HostSheet[] {
    return this.model.getWorksheetsProperties().map(({ sheet_id }) => {
      const sheet = this.known.get(sheet_id) ?? new HostSheet(this, sheet_id);
      this.known.set(sheet_id, sheet);
      return sheet;
    });
  }

  /** Where the engine has the sheet with this number now, or `null`. Asked for every cell, so remembered until a change. */
  indexOf(engineId: number): number | null {
    if (this.places.generation !== this.generation || !this.places.indexes.has(engineId)) {
      const sheets = this.model.getWorksheetsProperties();
      const indexes = new Map(sheets.map(({ sheet_id }, index) => [sheet_id, index]));
      this.places = { generation: this.generation, indexes };
    }
    return this.places.indexes.get(engineId) ?? null;
  }

  /** By name without regard to case, or by id. */
  findSheet(nameOrId: string): HostSheet | null {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted) ?? null;
  }

  sheet(nameOrId: string): HostSheet {
    const sheet = this.findSheet(nameOrId);
    if (!sheet) throw itemNotFound(`worksheet ${nameOrId}`);
    return sheet;
  }

  sheetAt(index: number): HostSheet {
    const sheet = this.sheets[index];
    if (!sheet) throw itemNotFound(`worksheet number ${index + 1}`);
    return sheet;
  }

  get activeSheet(): HostSheet {
    return this.sheetAt(this.model.getSelectedSheet());
  }

  get selection(): CellArea {
    const [top, left, bottom, right] = this.model.getSelectedView().range;
    return {
      top: Math.min(top, bottom) - 1,
      left: Math.min(left, right) - 1,
      bottom: Math.max(top, bottom) - 1,
      right: Math.max(left, right) - 1,
    };
  }

  addSheet(name?: string): HostSheet {
    this.requireOpenStructure();
    if (name !== undefined) this.requireFreeName(name);
    const shown = this.model.getSelectedSheet();
    const sheet = this.batch(() => {
      this.model.newSheet();
      const added = this.sheetAt(this.sheets.length - 1);
      if (name !== undefined) this.model.renameSheet(added.index, name);
      this.model.setSelectedSheet(shown);
      return added;
    });
    this.emit({ kind: "added", sheetId: sheet.id });
    return sheet;
  }

  renameSheet(sheet: HostSheet, name: string): void {
    this.requireOpenStructure();
    if (name.toLowerCase() !== sheet.name.toLowerCase()) this.requireFreeName(name);
    else requireSheetName(name);
    this.batch(() => this.model.renameSheet(sheet.index, name));
    this.emit({ kind: "renamed", sheetId: sheet.id });
  }

  deleteSheet(sheet: HostSheet): void {
    this.requireOpenStructure();
    const { index } = sheet;
    if (this.sheets.every((other) => other === sheet || other.hidden)) {
      throw new HostError("InvalidOperation", "A workbook must keep at least one visible worksheet.");
    }
    const active = this.activeSheet;
    this.batch(() => this.model.deleteSheet(index));
    if (active !== sheet) this.model.setSelectedSheet(active.index);
    this.emit({ kind: "deleted", sheetId: sheet.id });
    if (active === sheet) this.emit({ kind: "activated", sheetId: this.activeSheet.id });
  }

  activate(sheet: HostSheet): void {
    const before = this.activeSheet;
    if (sheet.hidden) throw new HostError("InvalidOperation", "A hidden worksheet cannot be activated.");
    this.model.setSelectedSheet(sheet.index);
    if (before === sheet) return;
    this.emit({ kind: "deactivated", sheetId: before.id });
    this.emit({ kind: "activated", sheetId: sheet.id });
  }

  select(sheet: HostSheet, area: CellArea): void {
    this.activate(sheet);
    this.model.setSelectedCell(area.top + 1, area.left + 1);
    this.model.setSelectedRange(area.top + 1, area.left + 1, area.bottom + 1, area.right + 1);
    this.emit({ kind: "selected", sheetId: sheet.id, address: addressOf(area) });
  }

  /** Keeps the engine from calculating after every step of `work`. May be nested. */
  paused<T>(work: () => T): T {
    this.pauses += 1;
    this.model.pauseEvaluation();
    try {
      return work();
    } finally {
      this.pauses -= 1;
      if (this.pauses === 0) this.model.resumeEvaluation();
    }
  }

  /** Changes the workbook by `work`; results are calculated once, when they are next wanted. */
  batch<T>(work: () => T): T {
    try {
      return this.paused(work);
    } finally {
      this.isCalculated = false;
      this.touch();
    }
  }

  /** Takes note of a formula the add-in wrote: one that cannot be read is refused at the next calculation. */
  checkFormula(cell: WrittenFormula): void {
    this.unchecked.push(cell);
  }

  /**
   * Calculates if anything waits for it. Throws `InvalidArgument` for formulas that the engine cannot read, after
   * emptying their cells: Excel would not have taken them either.
   */
  calculate(): void {
    if (this.isCalculated) return;
    this.model.resumeEvaluation();
    this.model.evaluate();
    if (this.pauses > 0) this.model.pauseEvaluation();
    this.isCalculated = true;
    this.touch();
    const cells = this.unchecked.splice(0);
    const broken = cells.filter(
      (cell) => this.model.getFormattedCellValue(cell.sheet.index, cell.row + 1, cell.column + 1) === UNPARSABLE,
    );
    for (const { sheet, row, column } of broken) this.model.setUserInput(sheet.index, row + 1, column + 1, "");
    const [first] = broken;
    if (first) throw invalidArgument(`the formula for ${first.sheet.name}!${toA1(first)} cannot be read`);
  }

  /** Runs `work` on somebody's behalf: changes made meanwhile are told as theirs. */
  as<T>(actor: Actor, work: () => T): T {
    const before = this.actor;
    this.actor = actor;
    try {
      return work();
    } finally {
      this.actor = before;
    }
  }

  get changedBy(): Actor {
    return this.actor;
  }

  onChange(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(change: WorkbookChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }

  /** Tells an edit and the recalculation that follows it. */
  emitEdit(
    sheet: HostSheet,
    change: Omit<Extract<WorkbookChange, { kind: "edited" }>, "kind" | "sheetId" | "by">,
  ): void {
    this.emit({ kind: "edited", sheetId: sheet.id, by: this.actor, ...change });
    for (const other of this.sheets) if (other.hasFormulas) this.emit({ kind: "calculated", sheetId: other.id });
  }

  /** An id for something that has none of its own. */
  nextId(): string {
    this.lastId += 1;
    return `{${String(this.lastId).padStart(8, "0")}-0002-0000-0000-000000000000}`;
  }

  touch(): void {
    this.generation += 1;
  }

  private requireOpenStructure(): void {
    if (this.isProtected) throw new HostError("AccessDenied", "The workbook's structure is protected.");
  }

  private requireFreeName(name: string): void {
    requireSheetName(name);
    if (this.findSheet(name)) {
      throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${name}`);
    }
  }
}
