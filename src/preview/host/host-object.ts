import type { CellArea } from "../../grid/cell-ref";
import type { HostSheet } from "./host-sheet";

/** Arguments of a call, with arguments that are objects already resolved to their `HostObject`. */
export type HostArguments = readonly unknown[];

/** A readable, perhaps writable, scalar of an object. */
export interface HostProperty {
  readonly get: () => unknown;
  readonly set?: (value: unknown) => void;
}

/**
 * One object of Excel's object model as the library on the other side addresses it. Names are those of the wire:
 * PascalCase. Objects are made for one request and hold no state of their own; state is in the workbook.
 */
export interface HostObject {
  readonly type: string;
  /** What the library needs to find the object again: `{ Id }` or `{ _Id }`; empty for objects reached by path. */
  readonly identity?: () => Readonly<Record<string, unknown>>;
  readonly properties?: Readonly<Record<string, HostProperty>>;
  /** Properties that are objects. */
  readonly parts?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods that return an object; `null` is Excel's null object. */
  readonly links?: Readonly<Record<string, (args: HostArguments) => HostObject | null>>;
  /** Methods that act or return a value. */
  readonly calls?: Readonly<Record<string, (args: HostArguments) => unknown>>;
  /** A collection's members, in order. */
  readonly items?: () => readonly HostObject[];
  /** A collection's member by key, as `getItem`. */
  readonly item?: (key: unknown) => HostObject;
  /** The cells that a range stands for, where another call takes it as an argument. */
  readonly cells?: RangeCells;
  /** Whether `_KeepReference` gives it an id that outlives the request. */
  readonly keepable?: boolean;
}

/** A read-only scalar. */
export function readOnly(get: () => unknown): HostProperty {
  return { get };
}

export interface RangeCells {
  readonly sheet: HostSheet;
  readonly areas: readonly CellArea[];
}
