import { CFR_LAYOUTS } from "./cfr-variants";
import { JMI_LAYOUTS } from "./jmi-variants";
import { readBack } from "./read-back";

const LAYOUTS = [...CFR_LAYOUTS, ...JMI_LAYOUTS];

/** Headings that say more than their column's name: what is asked about, and no more. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  "JMI, long: the five columns": ["indicator asked", "partnering asked"],
  "JMI, long: all columns": ["indicator asked", "partnering asked"],
  "JMI, long: a column of working groups": ["indicator asked", "partnering asked"],
  "JMI, long: values under a merged heading": ["indicator asked", "partnering asked"],
  "JMI, long: pasted from a word processor": ["indicator asked", "partnering asked"],
  "JMI, long: columns in another order": ["indicator asked", "partnering asked"],
  "JMI, long headings, other columns, numbers": ["indicator asked", "partnering asked"],
};

test("layouts that are made by the way are read right or asked about, and none is guessed", () => {
  const read = LAYOUTS.map((layout) => ({ name: layout.name, ...readBack(layout) }));
  const count = (verdict: string) => read.filter((one) => one.verdict === verdict).length;
  console.info(
    `${read.length} made layouts: ${count("right")} right, ${count("asked")} asked about, ${count("missed")} missed, ${count("wrong")} wrong`,
  );
  const differing = read.filter(({ verdict }) => verdict !== "right").map(({ name, differs }) => [name, differs]);
  expect(Object.fromEntries(differing)).toEqual(ASKED);
});

test("there are at least 120 of them, each under a name of its own", () => {
  expect(new Set(LAYOUTS.map(({ name }) => name)).size).toBe(LAYOUTS.length);
  expect(LAYOUTS.length).toBeGreaterThanOrEqual(120);
});
