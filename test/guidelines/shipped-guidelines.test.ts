import { loadGuideline } from "../../src/guidelines/load";
import { defaultGuideline, shippedGuideline, shippedGuidelines } from "../../src/guidelines/shipped-guidelines";

describe("the guidelines that come with the program", () => {
  test.each(shippedGuidelines.map((guideline) => [guideline.id, guideline] as const))(
    "%s fits the schema as it stands in its file",
    (_, guideline) => {
      expect(loadGuideline(guideline)).toEqual({ state: "loaded", guideline });
    },
  );

  test("are known by ids of their own", () => {
    const ids = shippedGuidelines.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.map((id) => shippedGuideline(id)?.id)).toEqual(ids);
    expect(shippedGuideline("no-such-guideline")).toBeNull();
  });

  test("begin with the one that each kind starts from", () => {
    expect([defaultGuideline("cfr").id, defaultGuideline("jmi").id]).toEqual(["commonwealth-cfr", "cambodia-jmi-2019"]);
  });
});
