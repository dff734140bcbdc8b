import { parseA1 } from "../../grid/cell-ref";
import type { CellArea } from "../../grid/cell-ref";
import { absoluteAddress, parseAddress, sheetPrefix, splitAddress } from "./areas";
import { HostError, invalidArgument, itemNotFound } from "./host-error";
import type { HostSheet } from "./host-sheet";
import type { HostWorkbook } from "./host-workbook";

/** A defined name of the whole workbook. `formula` starts with "=". */
export interface HostName {
  readonly name: string;
  readonly formula: string;
}

/** What a name stands for where it stands for cells. */
export interface NamedArea {
  readonly sheet: HostSheet;
  readonly area: CellArea;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Defined names. The engine takes those of cells and constants; any other formula is kept here. */
export class HostNames {
  private readonly beside = new Map<string, HostName>();

  constructor(private readonly workbook: HostWorkbook) {}

  get all(): readonly HostName[] {
    const known = this.workbook.model.getDefinedNameList().filter(({ scope }) => scope === undefined || scope === null);
    const names = [...known.map(({ name, formula }) => ({ name, formula: `=${formula}` })), ...this.beside.values()];
    return names.sort((a, b) => a.name.localeCompare(b.name, "en"));
  }

  find(name: string): HostName | null {
    return this.all.find((other) => other.name.toLowerCase() === name.toLowerCase()) ?? null;
  }

  add(name: string, formula: string): HostName {
    if (!NAME.test(name) || name.length > 255 || parseA1(name)) throw invalidArgument(`"${name}" cannot be a name`);
    if (!formula.startsWith("=")) throw invalidArgument(`"${formula}" is no formula`);
    if (this.find(name)) {
      throw new HostError("ItemAlreadyExists", `A resource with the same name or identifier already exists: ${name}`);
    }
    return this.restore(name, formula);
  }

  /** Takes a name as a file has it, whatever it stands for. */
  restore(name: string, formula: string): HostName {
    this.workbook.batch(() => {
      try {
        this.workbook.model.newDefinedName(name, undefined, formula.slice(1));
      } catch {
        this.beside.set(name.toLowerCase(), { name, formula });
      }
    });
    return { name, formula };
  }

  delete(name: string): void {
    if (this.beside.delete(name.toLowerCase())) return;
    const known = this.find(name);
    if (!known) throw itemNotFound(`name ${name}`);
    this.workbook.batch(() => this.workbook.model.deleteDefinedName(known.name, undefined));
  }

  /** The cells a name stands for, or `null`. */
  areaOf({ formula }: HostName): NamedArea | null {
    const { sheet: sheetName, address } = splitAddress(formula.slice(1));
    const area = parseAddress(address);
    const sheet = sheetName === null ? null : this.workbook.findSheet(sheetName);
    return area && sheet ? { sheet, area } : null;
  }

  /** `='2 Matrix'!$A$2:$A$9`. */
  formulaOf({ sheet, area }: NamedArea): string {
    return `=${sheetPrefix(sheet.name)}!${absoluteAddress(area)}`;
  }
}
