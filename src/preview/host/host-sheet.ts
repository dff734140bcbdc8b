import type { CellArea } from "../../grid/cell-ref";
import type { PlannedPrint } from "../../grid/sheet-plan";
import { addressOf, intersection, rowCount, columnCount, shiftArea, subtract } from "./areas";
import { HostError, invalidArgument, itemNotFound } from "./host-error";
import type { HostWorkbook } from "./host-workbook";
import type { ReadCell } from "./sheet-cells";
import type { StateValidation } from "./workbook-state";

/** A conditional format by formula. Until it has a formula it shades nothing. */
export interface HostConditionalFormat {
  readonly id: string;
  area: CellArea;
  formula: string;
  fill: string | null;
  fontColor: string | null;
  bold: boolean | null;
  /** Whether the engine took it, so that the grid shows it. */
  isDrawn: boolean;
}

/**
 * A sheet: its cells are in the engine; what the engine lacks is kept here. Sheets are known by id, which a new name
 * or place does not change.
 */
export class HostSheet {
  merges: readonly CellArea[] = [];
  validations: readonly StateValidation[] = [];
  conditionalFormats: readonly HostConditionalFormat[] = [];
  print: PlannedPrint = { orientation: "portrait", fitToWidth: false };
  isProtected = false;
  /** Areas that stay writable under protection; by default every cell is locked. */
  unlocked: readonly CellArea[] = [];
  hiddenRows: ReadonlySet<number> = new Set();
  /** No cell beyond these counts was ever written; the search for the used range ends there. */
  extent = { rows: 0, columns: 0 };
  hasFormulas = false;
  private lastRead: { readonly key: string; readonly cells: readonly (readonly ReadCell[])[] } | null = null;

  constructor(
    readonly workbook: HostWorkbook,
    /** The engine's own lasting number of the sheet. */
    readonly engineId: number,
  ) {}

  /** In the form of Excel's ids. */
  get id(): string {
    return `{${String(this.engineId).padStart(8, "0")}-0001-0000-0000-000000000000}`;
  }

  /** Where the sheet stands now, from 0. Throws `ItemNotFound` once it is deleted. */
  get index(): number {
    const index = this.workbook.indexOf(this.engineId);
    if (index === null) throw itemNotFound("the worksheet is deleted");
    return index;
  }

  private get properties() {
    const properties = this.workbook.model.getWorksheetsProperties()[this.index];
    if (!properties) throw itemNotFound("the worksheet is deleted");
    return properties;
  }

  get name(): string {
    return this.properties.name;
  }

  get hidden(): boolean {
    return this.properties.state !== "visible";
  }

  /** "#RRGGBB", or "" for none. */
  get tabColor(): string {
    const { color } = this.properties;
    return color === undefined ? "" : this.workbook.model.resolveColor(color).toUpperCase();
  }

  /** What was read last is answered again while nothing changes: values and formulas are asked for one by one. */
  readOnce(area: CellArea, read: () => readonly (readonly ReadCell[])[]): readonly (readonly ReadCell[])[] {
    const key = `${this.workbook.generation}:${addressOf(area)}`;
    if (this.lastRead?.key !== key) this.lastRead = { key, cells: read() };
    return this.lastRead.cells;
  }

  grow(area: CellArea): void {
    this.extent = {
      rows: Math.max(this.extent.rows, area.bottom + 1),
      columns: Math.max(this.extent.columns, area.right + 1),
    };
  }

  /** Throws `AccessDenied` where the sheet is protected and the area holds a locked cell. */
  requireWritable(area: CellArea): void {
    if (this.isProtected && this.lockedIn(area) !== false) {
      throw new HostError("AccessDenied", `You cannot change protected cells: ${addressOf(area)}`);
    }
  }

  /** True when all cells of the area are locked, false when none is, `null` for a mixture. */
  lockedIn(area: CellArea): boolean | null {
    const locked = this.unlocked.reduce<readonly CellArea[]>(
      (rest, open) => rest.flatMap((part) => subtract(part, open)),
      [area],
    );
    if (locked.length === 0) return false;
    return this.unlocked.some((open) => intersection(open, area)) ? null : true;
  }

  setLocked(area: CellArea, locked: boolean): void {
    const rest = this.unlocked.flatMap((open) => subtract(open, area));
    this.unlocked = locked ? rest : [...rest, area];
  }

  /** One merge, or one for every row with `across`. Merges in the way are an error, as in Excel. */
  merge(area: CellArea, across: boolean): void {
    if (rowCount(area) * columnCount(area) === 1) return;
    if (this.merges.some((merge) => intersection(merge, area) && subtract(merge, area).length > 0)) {
      throw invalidArgument("the area cuts through a merged cell");
    }
    const rows = across ? Array.from({ length: rowCount(area) }, (_, row) => area.top + row) : [];
    const added = across ? rows.map((row) => ({ ...area, top: row, bottom: row })) : [area];
    this.merges = [...this.merges.filter((merge) => !intersection(merge, area)), ...added];
  }

  unmerge(area: CellArea): void {
    this.merges = this.merges.filter((merge) => !intersection(merge, area));
  }

  /** Moves what is kept beside the engine along with rows or columns inserted (or, negative, deleted). */
  shift(axis: "rows" | "columns", at: number, count: number): void {
    const shifted = <T extends { readonly area: CellArea }>(items: readonly T[]): readonly T[] =>
      items.flatMap((item) => {
        const area = shiftArea(item.area, axis, at, count);
        return area ? [{ ...item, area }] : [];
      });
    const areas = (items: readonly CellArea[]) => items.flatMap((area) => shiftArea(area, axis, at, count) ?? []);
    this.merges = areas(this.merges);
    this.unlocked = areas(this.unlocked);
    this.validations = shifted(this.validations);
    this.conditionalFormats = shifted(this.conditionalFormats);
    if (axis === "rows") {
      const asArea = (row: number): CellArea => ({ top: row, bottom: row, left: 0, right: 0 });
      this.hiddenRows = new Set(areas([...this.hiddenRows].map(asArea)).map(({ top }) => top));
    }
    const { rows, columns } = this.extent;
    this.extent =
      axis === "rows" ? { rows: Math.max(0, rows + count), columns } : { rows, columns: Math.max(0, columns + count) };
  }
}
