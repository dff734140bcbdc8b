import { faultsAt, ownDraft, partAt, withPart } from "../../src/guidelines/edit-guideline";
import type { DraftFault } from "../../src/guidelines/edit-guideline";
import { diffGuideline } from "../../src/guidelines/diff-guideline";
import type { Guideline } from "../../src/guidelines/guideline";
import { defaultGuideline, loadGuideline, shippedGuidelines } from "../../src/guidelines/load";

const cfr = defaultGuideline("cfr");
const faultsOf = (draft: unknown): readonly DraftFault[] => {
  const loaded = loadGuideline(draft);
  return loaded.state === "refused" ? loaded.problems : [];
};
const own = ownDraft(cfr, (title) => `${title}, ours`);

describe("a guideline to be changed", () => {
  test("that is shipped gets a name of its own and says what it is based on", () => {
    for (const guideline of shippedGuidelines) {
      const draft = ownDraft(guideline, (title) => `${title}, ours`);
      expect(diffGuideline(draft as unknown as Guideline, guideline).map(({ path }) => path)).toEqual([
        "id",
        "title",
        "basedOn",
      ]);
      expect(faultsOf(draft)).toEqual([]);
    }
  });

  test("of a country's own stays what it is called", () => {
    const ours = { ...cfr, id: "ours", basedOn: "commonwealth-cfr" };
    expect(ownDraft(ours, () => "another")).toEqual(ours);
  });

  test("changes in one place and is left alone elsewhere", () => {
    const changed = withPart(own, ["bands", 1, "from"], 80);
    expect(partAt(changed, ["bands", 1])).toEqual({ name: "Very Good", from: 80, to: 95 });
    expect(partAt(own, ["bands", 1, "from"])).toBe(86);
    expect(withPart(changed, ["bands", 1, "from"], 86)).toEqual(own);
  });

  test("loses items of lists and parts of groups, and gets new ones", () => {
    expect(partAt(withPart(own, ["bands", 4], undefined), ["bands"])).toEqual(cfr.bands.slice(0, 4));
    const off = withPart(own, ["severities", "CFR-209"], "off");
    expect(partAt(off, ["severities"])).toEqual({ "CFR-209": "off" });
    expect(withPart(off, ["severities", "CFR-209"], undefined)).toEqual(own);
    expect(partAt(withPart(own, ["bands", 5], { name: "None", from: -1, to: -1 }), ["bands", 5, "name"])).toBe("None");
  });

  test("is told of a contradiction at the place where it is", () => {
    const overlapping = withPart(own, ["bands", 1, "from"], 80);
    expect(faultsAt(faultsOf(overlapping), ["bands", 2])).toHaveLength(1);
    expect(faultsAt(faultsOf(overlapping), ["bands", 1])).toEqual([]);
    const flat = faultsOf(withPart(own, ["scale", "levels", 1, "score"], 100));
    expect(faultsAt(flat, ["scale", "levels", 1]).map(({ path }) => path)).toEqual(["scale.levels.1.score"]);
    // "bands.1" is no place within "bands.10".
    expect(faultsAt([{ path: "bands.10", message: "" }], ["bands", 1])).toEqual([]);
  });
});
