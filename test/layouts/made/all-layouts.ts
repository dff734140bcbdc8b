import { CFR_LAYOUTS } from "./cfr-variants";
import { JMI_LAYOUTS } from "./jmi-variants";
import type { MadeLayout } from "./made-layout";

export const LAYOUTS: readonly MadeLayout[] = [...CFR_LAYOUTS, ...JMI_LAYOUTS];

/** Headings that say more than their column's name: what is asked about, and no more. */
export const ASKED: Readonly<Record<string, readonly string[]>> = {
  "JMI, long: the five columns": ["indicator asked", "partnering asked"],
  "JMI, long: all columns": ["indicator asked", "partnering asked"],
  "JMI, long: a column of working groups": ["indicator asked", "partnering asked"],
  "JMI, long: values under a merged heading": ["indicator asked", "partnering asked"],
  "JMI, long: pasted from a word processor": ["indicator asked", "partnering asked"],
  "JMI, long: columns in another order": ["indicator asked", "partnering asked"],
  "JMI, long headings, other columns, numbers": ["indicator asked", "partnering asked"],
};
