import { scanNumbers } from "../numbers/scan-numbers";
import type { GroupValue, Reading } from "../reading";
import { byGroups } from "./by-groups";

const BRACKETS = /\([^()]*\d[^()]*\)/g;

/** A text without the brackets that only give groups' values, and what these said of which value. */
export interface GroupsSplit {
  readonly text: string;
  readonly split: readonly { readonly of: number; readonly groups: readonly GroupValue[] }[];
}

/** "from 34% (F 30%) in 2018 to 60% (F 58%) by 2020" → the text of the whole, with F 30 of 34 and F 58 of 60. */
export function splitGroups(text: string): GroupsSplit {
  const split: GroupsSplit["split"][number][] = [];
  const rest = text.replace(BRACKETS, (brackets: string, at: number) => {
    const of = scanNumbers(text.slice(0, at)).at(-1);
    const found = of ? byGroups(`${of.value} ${brackets}`) : null;
    if (!of || !found || (found.unit !== null && of.unit !== null && found.unit !== of.unit)) return brackets;
    split.push({ of: of.value, groups: found.groups });
    return "";
  });
  return split.length === 0 ? { text, split } : { text: rest.replace(/\s+/g, " ").trim(), split };
}

/** The reading with its groups, where exactly one bracket was of its value. */
export function withGroupsOf(reading: Reading, split: GroupsSplit["split"]): Reading {
  if (reading.state !== "value") return reading;
  const [own, ...more] = split.filter(({ of }) => of === reading.value);
  return own && more.length === 0 ? { ...reading, groups: own.groups } : reading;
}
