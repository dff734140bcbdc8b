import type { CellValue } from "../grid/grid";
import { isCellError } from "../grid/grid";
import { diffGuideline } from "./diff-guideline";
import type { Guideline } from "./guideline";
import { fromLeaves, leavesOf } from "./leaves";
import type { Leaf } from "./leaves";
import { pathLabel } from "./path-label";
import type { Words } from "./path-label";
import { defaultGuideline, shippedGuideline } from "./shipped-guidelines";

/** A row of the About sheet that carries a part of a guideline: words, value, and where the value belongs. */
export interface TravelRow {
  readonly label: string;
  readonly value: string | number | boolean;
  /** "guideline" for the one it is based on, "guideline.scale.belowLowest" for a value. */
  readonly path: string;
}

/** A row as it is read back. */
export interface TravelCell {
  readonly path: string;
  readonly value: CellValue;
}

const PREFIX = "guideline";
/** Values for which a cell has no value of its own. */
const WRITTEN = { none: "(none)", leftOut: "(left out)", emptyList: "(empty list)", emptyObject: "(empty)" } as const;

/**
 * A country's own guideline as rows for the About sheet: only what differs from the shipped one it is based on. None
 * for a guideline that is shipped as it is.
 */
export function travelRows(guideline: Guideline, words: Words): readonly TravelRow[] {
  const same = shippedGuideline(guideline.id);
  if (same && diffGuideline(guideline, same).length === 0) return [];
  const base = baseOf(guideline);
  const value = `${base.id} (${base.edition})`;
  return [
    { label: words("template.guideline.base"), value, path: PREFIX },
    ...diffGuideline(guideline, base).map(({ path, to }) => ({
      label: pathLabel(path, words),
      value: toCell(to),
      path: `${PREFIX}.${path}`,
    })),
  ];
}

/** Whether a text of the About sheet's last column says where a value of a guideline belongs. */
export function isTravelPath(text: string): boolean {
  return text === PREFIX || text.startsWith(`${PREFIX}.`);
}

/** What the rows were written against: the id and edition of a shipped guideline. */
export interface TravelBase {
  readonly id: string;
  readonly edition: string | null;
}

/** The base that the rows name, or null where no row does. */
export function travelBase(cells: readonly TravelCell[]): TravelBase | null {
  const text = cells.find(({ path }) => path === PREFIX)?.value;
  const [, id, edition] = (typeof text === "string" ? /^\s*([^\s(]+)\s*(?:\((.*)\))?\s*$/.exec(text) : null) ?? [];
  return id === undefined ? null : { id, edition: edition ?? null };
}

/** The guideline that the rows make of their base, as JSON that is still to be held against the schema. */
export function readTravelRows(cells: readonly TravelCell[], base: Guideline): unknown {
  const leaves = new Map(leavesOf(base));
  for (const { path, value } of cells) {
    if (!path.startsWith(`${PREFIX}.`)) continue;
    const own = path.slice(PREFIX.length + 1);
    const leaf = fromCell(value, leaves.get(own));
    if (leaf === undefined) leaves.delete(own);
    else leaves.set(own, leaf);
  }
  return fromLeaves(leaves);
}

function baseOf(guideline: Guideline): Guideline {
  const named = shippedGuideline(guideline.basedOn ?? guideline.id);
  return named?.kind === guideline.kind ? named : defaultGuideline(guideline.kind);
}

function toCell(leaf: Leaf | undefined): string | number | boolean {
  if (leaf === undefined) return WRITTEN.leftOut;
  if (leaf === null) return WRITTEN.none;
  if (leaf === "[]") return WRITTEN.emptyList;
  return leaf === "{}" ? WRITTEN.emptyObject : leaf;
}

/** Excel makes numbers of "2026" and truth values of "TRUE"; what the base has there tells what was meant. */
function fromCell(value: CellValue, base: Leaf | undefined): Leaf | undefined {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  if (typeof value !== "string") return typeof base === "string" ? String(value) : value;
  const text = value.trim();
  switch (text.toLowerCase()) {
    case WRITTEN.leftOut:
      return undefined;
    case WRITTEN.none:
      return null;
    case WRITTEN.emptyList:
      return "[]";
    case WRITTEN.emptyObject:
      return "{}";
    case "true":
    case "false":
      return typeof base === "boolean" ? text.toLowerCase() === "true" : value;
    default:
      return typeof base === "number" && text !== "" && Number.isFinite(Number(text)) ? Number(text) : value;
  }
}
