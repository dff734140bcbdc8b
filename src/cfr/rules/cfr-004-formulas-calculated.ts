import { CUSTOMARY, cfrRule } from "./cfr-rule";

/** More places than this nobody goes through one by one. */
const PLACES_AT_MOST = 50;

/** A formula without its result says nothing; what depends on it is neither missing nor wrong. */
export const cfr004 = cfrRule({
  id: "CFR-004",
  slug: "formulas-calculated",
  severity: "error",
  topic: "structure",
  source: CUSTOMARY("Formulas and their results"),
  messages: ["never"],
  justifiable: false,
  check: ({ matrix }, report) => {
    const cells = matrix.uncalculated ?? [];
    const [first, ...others] = cells;
    if (!first) return;
    report({ at: first, message: "never", args: { count: cells.length }, related: others.slice(0, PLACES_AT_MOST) });
  },
});
