/** A copy of an object without some of its members. */
export function omit<Whole extends object, Key extends keyof Whole>(
  whole: Whole,
  ...keys: readonly Key[]
): Omit<Whole, Key> {
  const copy = { ...whole };
  for (const key of keys) delete copy[key];
  return copy;
}
