import { ASKED, LAYOUTS } from "./all-layouts";
import { readBack } from "./read-back";

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
