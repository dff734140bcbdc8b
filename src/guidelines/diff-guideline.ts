import type { Guideline } from "./guideline";
import { leavesOf } from "./leaves";
import type { Leaf } from "./leaves";

/** One thing that a guideline says otherwise than the one it is compared with; undefined where one of them says nothing. */
export interface GuidelineDifference {
  /** "scale.levels.0.name" */
  readonly path: string;
  readonly from: Leaf | undefined;
  readonly to: Leaf | undefined;
}

/** What differs in `guideline` from `base`, in the order of `base`, what is new behind it. */
export function diffGuideline(guideline: Guideline, base: Guideline): readonly GuidelineDifference[] {
  const [own, before] = [leavesOf(guideline), leavesOf(base)];
  return [...new Set([...before.keys(), ...own.keys()])].flatMap((path) => {
    const [from, to] = [before.get(path), own.get(path)];
    return from === to ? [] : [{ path, from, to }];
  });
}
