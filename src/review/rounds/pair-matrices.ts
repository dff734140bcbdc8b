import { nameKey } from "../../cfr/rules/names";
import { foldText } from "../../parse/normalise";
import type { InspectedMatrix } from "../../inspect/inspection";
import { comparedRows } from "./compared-row";

/** One matrix in two versions of a workbook; null where that version does not have it. */
export type MatrixPair =
  | { readonly before: InspectedMatrix; readonly now: InspectedMatrix | null }
  | { readonly before: null; readonly now: InspectedMatrix };

type Matrices = readonly InspectedMatrix[];

/** Ways to know a matrix again, the surest first: the name of its sheet, its rows, and being the only one left. */
export function pairMatrices(before: Matrices, now: Matrices): readonly MatrixPair[] {
  const matches = new Map<InspectedMatrix, InspectedMatrix>();
  const left = () => before.filter((one) => !matches.has(one));
  const free = (kind: InspectedMatrix["kind"]) => {
    const taken = new Set(matches.values());
    return now.filter((one) => one.kind === kind && !taken.has(one));
  };
  for (const one of left()) {
    const same = free(one.kind).find(({ matrix }) => foldText(matrix.sheet) === foldText(one.matrix.sheet));
    if (same) matches.set(one, same);
  }
  for (const one of left()) {
    const names = namesOf(one);
    const ranked = free(one.kind)
      .map((other) => ({ other, common: [...namesOf(other)].filter((name) => names.has(name)).length }))
      .sort((a, b) => b.common - a.common);
    if (ranked[0] && ranked[0].common > 0) matches.set(one, ranked[0].other);
  }
  for (const one of left()) {
    const [only, ...others] = free(one.kind);
    if (only && others.length === 0 && left().filter(({ kind }) => kind === one.kind).length === 1)
      matches.set(one, only);
  }
  const sources = new Map([...matches].map(([earlier, later]) => [later, earlier]));
  return [
    ...now.map((one) => ({ before: sources.get(one) ?? null, now: one })),
    ...left().map((one) => ({ before: one, now: null })),
  ];
}

function namesOf(inspected: InspectedMatrix): ReadonlySet<string> {
  return new Set(comparedRows(inspected).flatMap(({ name }) => (nameKey(name) === "" ? [] : [nameKey(name)])));
}
