import type { QueryInfo } from "./bridge-message";
import { apiNotFound } from "./host-error";
import type { HostObject } from "./host-object";

/**
 * Answers `load`: the selected scalars of an object, of its parts ("format/fill/color") and of a collection's members.
 * No selection, or "*", means all scalars of the object (of every member, for a collection).
 */
export function queryObject(target: HostObject, query: QueryInfo): Record<string, unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((part) => `${part}/*`)];
  const wanted = paths.map((path) => path.split("/").filter((step) => step !== "" && step.toLowerCase() !== "items"));
  const selection = wanted.filter((steps) => steps.length > 0);
  return select(target, selection.length > 0 ? selection : [["*"]], query);
}

function select(
  target: HostObject,
  paths: readonly (readonly string[])[],
  page: QueryInfo = {},
): Record<string, unknown> {
  if (target.items) {
    const own = paths.filter(([first = ""]) => hasMember(target, first));
    const forMembers = paths.filter(([first = ""]) => !hasMember(target, first));
    const from = page.Skip ?? 0;
    const items = target.items().slice(from, page.Top === undefined ? undefined : from + page.Top);
    const values = { ...target.identity?.(), ...selectScalars(target, own) };
    if (forMembers.length === 0 && own.length > 0) return values;
    return { ...values, _Items: items.map((item) => ({ ...item.identity?.(), ...select(item, forMembers) })) };
  }
  return selectScalars(target, paths);
}

function selectScalars(target: HostObject, paths: readonly (readonly string[])[]): Record<string, unknown> {
  const answer: Record<string, unknown> = {};
  const deeper = new Map<string, (readonly string[])[]>();
  for (const [first = "", ...rest] of paths) {
    if (first === "*") {
      for (const [name, property] of Object.entries(target.properties ?? {})) answer[name] = property.get();
      continue;
    }
    const name = wireName(first);
    const property = target.properties?.[name];
    if (property) answer[name] = property.get();
    else if (target.parts?.[name]) deeper.set(name, [...(deeper.get(name) ?? []), rest.length > 0 ? rest : ["*"]]);
    // Every object has isNullObject; it is answered by the answer being there.
    else if (name !== "IsNullObject" && name !== "IsNull") throw apiNotFound(target.type, first);
  }
  for (const [name, rest] of deeper) {
    const part = target.parts?.[name]?.() ?? null;
    answer[name] = part && { ...part.identity?.(), ...select(part, rest) };
  }
  return answer;
}

function hasMember(target: HostObject, name: string): boolean {
  const wire = wireName(name);
  return Boolean(target.properties?.[wire] ?? target.parts?.[wire]);
}

/** "rowIndex" → "RowIndex"; names with an underscore in front are sent as they are. */
function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
