import * as fc from "fast-check";
import { diffGuideline } from "../../src/guidelines/diff-guideline";
import type { Guideline } from "../../src/guidelines/guideline";
import { fromLeaves, leavesOf } from "../../src/guidelines/leaves";
import { defaultGuideline, loadGuideline, shippedGuidelines } from "../../src/guidelines/load";
import { GUIDELINE_PARTS, pathLabel } from "../../src/guidelines/path-label";
import { readTravelRows, travelBase, travelRows } from "../../src/guidelines/travel";
import { english } from "../../src/messages/en";
import { createTranslate } from "../../src/messages/translate";

const translate = createTranslate();
const cfr = defaultGuideline("cfr");
const own = { ...cfr, id: "own-cfr", basedOn: "commonwealth-cfr", title: "Our own" };
const cells = (guideline: Guideline) =>
  travelRows(guideline, translate).map(({ path, value }) => ({ path, value: value }));

describe("what differs", () => {
  test("is nothing from itself", () => {
    for (const guideline of shippedGuidelines) expect(diffGuideline(guideline, guideline)).toEqual([]);
  });

  test("is told value by value, with what stood there", () => {
    const changed: Guideline = {
      ...own,
      yearStartMonth: 7,
      scale: { ...cfr.scale, belowLowest: 40 },
      bands: cfr.bands.slice(0, 4),
      severities: { "CFR-208": "off" },
      mandatory: { weight: 10, marker: "*", objectives: [], dateStepDays: null },
      units: [...cfr.units, "Tonnes"],
    };
    expect(diffGuideline(changed, cfr).map(({ path, from, to }) => [path, from, to])).toEqual([
      ["id", "commonwealth-cfr", "own-cfr"],
      ["title", cfr.title, "Our own"],
      ["basedOn", null, "commonwealth-cfr"],
      ["severities", "{}", undefined],
      ["yearStartMonth", null, 7],
      ["scale.belowLowest", 0, 40],
      ["mandatory", null, undefined],
      ["bands.4.name", "Poor", undefined],
      ["bands.4.from", 0, undefined],
      ["bands.4.to", 65, undefined],
      ["severities.CFR-208", undefined, "off"],
      ["mandatory.weight", undefined, 10],
      ["mandatory.marker", undefined, "*"],
      ["mandatory.objectives", undefined, "[]"],
      ["mandatory.dateStepDays", undefined, null],
      ["units.8", undefined, "Tonnes"],
    ]);
  });
});

describe("rows for the About sheet", () => {
  test("are none for a guideline that is shipped", () => {
    for (const guideline of shippedGuidelines) expect(travelRows(guideline, translate)).toEqual([]);
  });

  test("say in words and by path what differs, and what it is based on", () => {
    const changed = {
      ...own,
      scale: { ...cfr.scale, levels: [{ name: "Outstanding", score: 100 }, ...cfr.scale.levels.slice(1)] },
    };
    expect(travelRows(changed, translate)).toEqual([
      { label: "Based on", value: "commonwealth-cfr (1.0)", path: "guideline" },
      { label: "Name of the guideline", value: "own-cfr", path: "guideline.id" },
      { label: "Title", value: "Our own", path: "guideline.title" },
      { label: "Based on", value: "commonwealth-cfr", path: "guideline.basedOn" },
      { label: "Scale › Levels › 1 › Name", value: "Outstanding", path: "guideline.scale.levels.0.name" },
    ]);
  });

  test("have words for every part of every guideline", () => {
    const countries = /^(documents|severities|frameworks)\./;
    const parts = new Set(
      shippedGuidelines.flatMap((guideline) =>
        [...leavesOf(guideline).keys()].filter((path) => !countries.test(path)).flatMap((path) => path.split(".")),
      ),
    );
    expect([...parts].filter((part) => !/^\d+$/.test(part) && !GUIDELINE_PARTS.includes(part))).toEqual([]);
    expect(GUIDELINE_PARTS.filter((part) => english[`template.guideline.part.${part}`] === undefined)).toEqual([]);
    expect(pathLabel("documents.in%2Erfd", translate)).toBe("Documents › in.rfd");
  });
});

describe("there and back", () => {
  /** Every guideline as if a country had made it of the default one of its kind. */
  test.each(shippedGuidelines.map((guideline) => [guideline.id, guideline] as const))("%s", (_, guideline) => {
    const another: Guideline = { ...guideline, id: "another", basedOn: defaultGuideline(guideline.kind).id };
    expect(readTravelRows(cells(another), defaultGuideline(guideline.kind))).toEqual(another);
    expect(travelBase(cells(another))).toEqual({
      id: another.basedOn,
      edition: defaultGuideline(guideline.kind).edition,
    });
  });

  test("whatever is left out, added or set to nothing", () => {
    const text = fc
      .string({ minLength: 1, maxLength: 12 })
      .map((one) => one.trim())
      .filter((one) => one !== "" && !one.startsWith("(") && one !== "[]" && one !== "{}");
    const change = fc.record(
      {
        title: text,
        yearStartMonth: fc.option(fc.integer({ min: 1, max: 12 })),
        bands: fc.array(fc.record({ name: text, from: fc.integer(), to: fc.integer().map((tenths) => tenths / 10) }), {
          maxLength: 7,
        }),
        units: fc.array(text, { maxLength: 12 }),
        documents: fc.dictionary(
          text.filter((one) => !/^\d+$/.test(one) && one !== "__proto__"),
          text,
          { maxKeys: 4 },
        ),
        mandatory: fc.option(
          fc.record({
            weight: fc.integer({ min: 1 }),
            marker: text,
            objectives: fc.array(text),
            dateStepDays: fc.option(fc.nat()),
          }),
        ),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(change, (changes) => {
        const changed = { ...own, ...changes } as Guideline;
        expect(readTravelRows(cells(changed), cfr)).toEqual(JSON.parse(JSON.stringify(changed)));
      }),
    );
  });

  test("what Excel made of it is taken for what it was", () => {
    const changed = {
      ...own,
      edition: "2027",
      scale: { ...cfr.scale, belowLowest: 40, method: "step" as const, comparisons: true },
    };
    const typed = cells(changed).map(({ path, value }) => {
      if (path === "guideline.edition") return { path, value: 2027 };
      if (path === "guideline.scale.belowLowest") return { path, value: " 40 " };
      return path === "guideline.scale.comparisons" ? { path, value: "true" } : { path, value };
    });
    expect(readTravelRows(typed, cfr)).toEqual(changed);
  });

  test("a row that was spoilt is refused with its place", () => {
    const spoilt = cells({ ...own, yearStartMonth: 7 }).map(({ path, value }) => ({
      path,
      value: path === "guideline.yearStartMonth" ? "July" : value,
    }));
    expect(loadGuideline(readTravelRows(spoilt, cfr))).toMatchObject({
      state: "refused",
      problems: [{ path: "yearStartMonth" }],
    });
    const unknown = [...cells(own), { path: "guideline.scale.colour", value: "blue" }];
    expect(loadGuideline(readTravelRows(unknown, cfr))).toMatchObject({
      state: "refused",
      problems: [{ path: "scale", message: expect.stringContaining("colour") as string }],
    });
  });
});

test("any JSON is made again of its leaves", () => {
  const key = fc.string({ minLength: 1 }).filter((one) => !/^\d+$/.test(one) && one !== "__proto__");
  const json = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.string().filter((one) => one !== "[]" && one !== "{}"),
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.constant(null),
      tie("list"),
      tie("object"),
    ),
    list: fc.array(tie("value"), { maxLength: 4 }),
    object: fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
  })).object;
  fc.assert(
    fc.property(
      json.filter((one) => Object.keys(one as object).length > 0),
      (one) => expect(fromLeaves(leavesOf(one))).toEqual(one),
    ),
  );
});
