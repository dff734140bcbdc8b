import { keyWithoutKind, nameKey } from "./name-key";
import type { Submission } from "./submission";

/**
 * Those of the expected departments from which nothing came, in the order of the list and each once. A name without its
 * kind is that of the one body so called which nobody else on the list is: "Finance" the Ministry of Finance.
 */
export function missingOf(expected: readonly string[], submissions: readonly Submission[]): readonly string[] {
  const received = new Map(namesIn(submissions).map((name) => [nameKey(name), name]));
  const listed = new Map([...expected].reverse().map((name) => [nameKey(name), name]));
  const others = [...received].filter(([key]) => !listed.has(key));
  const isReceived = (name: string, key: string): boolean => {
    if (received.has(key)) return true;
    const bare = keyWithoutKind(name);
    return (
      others.filter(([other, otherName]) => (bare ?? key) === (bare ? other : keyWithoutKind(otherName))).length === 1
    );
  };
  const seen = new Set<string>();
  return expected.filter((name) => {
    const key = nameKey(name);
    if (seen.has(key)) return false;
    seen.add(key);
    return !isReceived(name, key);
  });
}

/** Departments that submitted, and each of the working groups that one matrix names. */
function namesIn(submissions: readonly Submission[]): readonly string[] {
  return submissions.flatMap(({ matrices }) =>
    matrices.flatMap(({ entity, progress }) => [
      ...(entity === null ? [] : [entity]),
      ...progress.map(({ twg }) => twg),
    ]),
  );
}
