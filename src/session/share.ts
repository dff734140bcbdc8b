/**
 * `next`, with every part that equals the same part of `previous` taken from `previous`, so that whoever compares by
 * identity sees only true changes. For plain data: arrays, plain objects, primitives; anything else is taken as it is.
 */
export function share<T>(previous: unknown, next: T): T {
  if (Object.is(previous, next)) return next;
  if (Array.isArray(previous) && Array.isArray(next)) return shareArray(previous, next) as T;
  if (isPlain(previous) && isPlain(next)) return shareObject(previous, next) as T;
  return next;
}

function shareArray(previous: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const shared = next.map((item, index) => share(previous[index], item));
  return previous.length === shared.length && shared.every((item, index) => Object.is(item, previous[index]))
    ? previous
    : shared;
}

type Plain = Readonly<Record<string, unknown>>;

function shareObject(previous: Plain, next: Plain): Plain {
  const keys = Object.keys(next);
  const shared = Object.fromEntries(keys.map((key) => [key, share(previous[key], next[key])]));
  const same =
    Object.keys(previous).length === keys.length &&
    keys.every((key) => key in previous && Object.is(shared[key], previous[key]));
  return same ? previous : shared;
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}
