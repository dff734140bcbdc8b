import fc from "fast-check";
import { freeName } from "../../src/grid/sheet-plan";

describe("names for new sheets", () => {
  test("a free name is taken as it is", () => {
    expect(freeName("2 Matrix", ["Sheet1"])).toBe("2 Matrix");
  });

  test("a taken name gets the next number, whatever its case", () => {
    expect(freeName("About", ["ABOUT"])).toBe("About (2)");
    expect(freeName("About", ["About", "about (2)"])).toBe("About (3)");
  });

  test("a defined name gets a number that Excel allows in names", () => {
    expect(freeName("RM_Units", ["rm_units"], "name")).toBe("RM_Units_2");
  });

  test("no name is ever one that is taken, nor longer than Excel's 31 characters", () => {
    const name = fc.string({ minLength: 1, maxLength: 31 });
    fc.assert(
      fc.property(name, fc.array(name, { maxLength: 20 }), (wanted, taken) => {
        const free = freeName(wanted, [...taken, wanted]);
        expect(taken.map((t) => t.toLowerCase())).not.toContain(free.toLowerCase());
        expect(free.length).toBeLessThanOrEqual(31);
      }),
    );
  });
});
