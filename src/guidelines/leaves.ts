/** A value of JSON that holds no other. Empty lists and objects are leaves too, as "[]" and "{}", so that none is lost. */
export type Leaf = string | number | boolean | null;

/** The leaves of a JSON value by their paths ("scale.levels.0.name"), in the order in which they stand. */
export function leavesOf(json: unknown): ReadonlyMap<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  collect(json, "", leaves);
  return leaves;
}

function collect(value: unknown, path: string, leaves: Map<string, Leaf>): void {
  if (typeof value !== "object" || value === null) {
    if (value !== undefined) leaves.set(path, value as Leaf);
    return;
  }
  const entries = Object.entries(value);
  if (entries.length === 0) leaves.set(path, Array.isArray(value) ? "[]" : "{}");
  for (const [key, inner] of entries) collect(inner, path === "" ? encode(key) : `${path}.${encode(key)}`, leaves);
}

/** The JSON value that has these leaves. Lists are closed up where items are missing. */
export function fromLeaves(leaves: ReadonlyMap<string, Leaf>): unknown {
  const root = new Map<string, unknown>();
  for (const [path, leaf] of leaves) {
    const keys = path.split(".").map(decode);
    const last = keys.pop() ?? "";
    let node = root;
    for (const key of keys) {
      const inner = node.get(key);
      const next = inner instanceof Map ? (inner as Map<string, unknown>) : new Map<string, unknown>();
      node.set(key, next);
      node = next;
    }
    // A list that was empty and got items has them as well as its own leaf; the items count.
    if (!(node.get(last) instanceof Map)) node.set(last, leaf);
  }
  return toJson(root);
}

function toJson(node: unknown): unknown {
  if (!(node instanceof Map)) return node === "[]" ? [] : node === "{}" ? {} : node;
  const entries = [...(node as Map<string, unknown>)];
  if (entries.length > 0 && entries.every(([key]) => /^\d+$/.test(key))) {
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, inner]) => toJson(inner));
  }
  // Own properties only, whatever their names are.
  return Object.fromEntries(entries.map(([key, inner]) => [key, toJson(inner)]));
}

/** Keys with dots would be read as two. */
function encode(key: string): string {
  return key.replaceAll("%", "%25").replaceAll(".", "%2E");
}

function decode(key: string): string {
  return key.replaceAll("%2E", ".").replaceAll("%25", "%");
}
