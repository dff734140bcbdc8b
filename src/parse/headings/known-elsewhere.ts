import type { HeadingSpec } from "./heading-spec";

/** The same headings, known in other languages too. */
export function knownElsewhere<Key extends string>(
  specs: readonly HeadingSpec<Key>[],
  elsewhere: Readonly<Partial<Record<Key, readonly string[]>>>,
): readonly HeadingSpec<Key>[] {
  return specs.map((spec) => ({ ...spec, exactly: [...(spec.exactly ?? []), ...(elsewhere[spec.key] ?? [])] }));
}
