import type { Guideline } from "./guideline";
import { shippedGuideline } from "./shipped-guidelines";

/** A place in a guideline: ["bands", 1, "from"]. */
export type PartPath = readonly (string | number)[];

/** A guideline while somebody changes it; it may contradict itself, and be none at all. */
export type GuidelineDraft = Readonly<Record<string, unknown>>;

/** A country's own guideline to begin with: a shipped one under a name of its own, or the own one as it is. */
export function ownDraft(guideline: Guideline, ownTitle: (title: string) => string): GuidelineDraft {
  const { id, title } = guideline;
  return shippedGuideline(id)
    ? { ...guideline, id: `own-${id}`, basedOn: id, title: ownTitle(title) }
    : { ...guideline };
}

/** What stands at a place, or undefined. */
export function partAt(json: unknown, path: PartPath): unknown {
  return path.reduce<unknown>((part, key) => (isGroup(part) ? Reflect.get(part, key) : undefined), json);
}

/** The draft with another value at a place; `undefined` takes the part away, from a list too. */
export function withPart(draft: GuidelineDraft, path: PartPath, value: unknown): GuidelineDraft {
  return changed(draft, path, value) as GuidelineDraft;
}

function changed(json: unknown, path: PartPath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  const inner = changed(partAt(json, [key]), rest, value);
  if (Array.isArray(json)) {
    const items: readonly unknown[] = json;
    const tail = inner === undefined ? [] : [inner];
    return [...items.slice(0, Number(key)), ...tail, ...items.slice(Number(key) + 1)];
  }
  const entries = Object.entries(isGroup(json) ? json : {});
  if (inner === undefined) return Object.fromEntries(entries.filter(([name]) => name !== String(key)));
  return { ...Object.fromEntries(entries), [key]: inner };
}

function isGroup(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

/** A fault of a draft, as `loadGuideline` tells it. */
export interface DraftFault {
  /** "bands.1.from" */
  readonly path: string;
  readonly message: string;
}

/** The faults that a place shows: those of the place itself and of everything in it. */
export function faultsAt(faults: readonly DraftFault[], path: PartPath): readonly DraftFault[] {
  const place = path.join(".");
  return faults.filter((fault) => fault.path === place || fault.path.startsWith(`${place}.`));
}
