import * as fc from "fast-check";
import { loadGuideline, shippedGuidelines } from "../../src/guidelines/load";

type Json = Record<string, unknown>;

/** A shipped guideline as a file would hold it, one thing in it changed. */
function changed(id: string, change: (file: Json) => void): Json {
  const file = JSON.parse(JSON.stringify(shippedGuidelines.find((one) => one.id === id))) as Json;
  change(file);
  return file;
}

function problems(file: unknown): readonly string[] {
  const loaded = loadGuideline(file);
  return loaded.state === "refused" ? loaded.problems.map(({ path, message }) => `${path}: ${message}`) : [];
}

const at = <T>(file: Json, key: string): T => file[key] as T;
type Level = { name: string; score: number };
type Band = { name: string; from: number; to: number };
type Section = { number: string; title: string; content: string };

test.each(shippedGuidelines.map((guideline) => [guideline.id, guideline] as const))(
  "%s holds against the schema",
  (_, guideline) => {
    expect(problems(guideline)).toEqual([]);
    expect(loadGuideline(guideline)).toEqual({ state: "loaded", guideline });
  },
);

test("five guidelines for CFRs are shipped, four of them based on the first", () => {
  const cfr = shippedGuidelines.filter(({ kind }) => kind === "cfr");
  expect(cfr.map(({ id }) => id)).toEqual([
    "commonwealth-cfr",
    "india-rfd-2013",
    "bangladesh-apa",
    "nigeria-pms",
    "tanzania-pc",
  ]);
  expect(cfr.map(({ basedOn }) => basedOn)).toEqual([null, ...Array<string>(4).fill("commonwealth-cfr")]);
});

test.each<[string, string, (file: Json) => void, readonly (string | RegExp)[]]>([
  [
    "an unknown key",
    "commonwealth-cfr",
    (file) => Object.assign(file, { colour: "blue" }),
    [': there is no part called "colour"; remove it or correct its name'],
  ],
  [
    "an unknown key deep inside",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "scale"), { curve: 1 }),
    [/^scale: there is no part called "curve"/],
  ],
  [
    "a wrong type",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "weights"), { total: "100" }),
    ['weights.total: this must be a number, but it is the text "100"'],
  ],
  [
    "a word that is no method",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "scale"), { method: "curved" }),
    ['scale.method: this must be "linear" or "step" or "agreed", but it is the text "curved"'],
  ],
  [
    "a missing part",
    "commonwealth-cfr",
    (file) => delete file["bands"],
    ["bands: this part is missing; it must be a list in square brackets"],
  ],
  [
    "a newer form",
    "commonwealth-cfr",
    (file) => Object.assign(file, { schema: 2, bands: "none" }),
    [/^schema: the file is of form 2; .* reads form 1/],
  ],
  [
    "a form that is no number",
    "commonwealth-cfr",
    (file) => Object.assign(file, { schema: "new" }),
    ['schema: this must be 1, but it is the text "new"'],
  ],
  [
    "another kind",
    "commonwealth-cfr",
    (file) => Object.assign(file, { kind: "okr" }),
    ['kind: this must be "cfr" or "jmi", but it is the text "okr"'],
  ],
  [
    "levels out of order",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "scale")["levels"] as Level[], { 2: { name: "Good", score: 95 } }),
    ['scale.levels.2.score: levels run from best to worst, so "Good" must score less than "Very Good" (90), not 95'],
  ],
  [
    "two levels of one name",
    "commonwealth-cfr",
    (file) => Object.assign((at<Json>(file, "scale")["levels"] as Level[])[3] ?? {}, { name: "good " }),
    [/^scale\.levels\.3\.name: the level "good " is there twice/],
  ],
  [
    "more for worse than the worst",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "scale"), { belowLowest: 61 }),
    [/^scale\.belowLowest: worse than "Poor" cannot score more \(61\)/],
  ],
  [
    "comparisons on a linear scale",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "scale"), { comparisons: true }),
    [/^scale\.comparisons: .* need the method "step"/],
  ],
  [
    "ratings out of order",
    "tanzania-pc",
    (file) => Object.assign((at<Json>(file, "scale")["levels"] as Level[])[4] ?? {}, { score: 3 }),
    [/^scale\.levels\.4\.score: .*must score more than "4" \(4\), not 3/],
  ],
  [
    "bands that overlap",
    "commonwealth-cfr",
    (file) => Object.assign(at<Band[]>(file, "bands")[1] ?? {}, { to: 97 }),
    ['bands.1: "Very Good" (86 to 97) overlaps "Excellent" (96 to 100)'],
  ],
  [
    "bands out of order",
    "commonwealth-cfr",
    (file) => at<Band[]>(file, "bands").reverse(),
    [/^bands\.1: bands run from best to worst/, /^bands\.2/, /^bands\.3/, /^bands\.4/],
  ],
  [
    "a band that ends before it begins",
    "commonwealth-cfr",
    (file) => Object.assign(at<Band[]>(file, "bands")[4] ?? {}, { from: 65, to: 0 }),
    [/^bands\.4: "Poor" begins at 65/],
  ],
  [
    "a section twice",
    "commonwealth-cfr",
    (file) => Object.assign(at<Section[]>(file, "sections")[2] ?? {}, { number: "2" }),
    [/^sections\.2\.number: the section "2" is there twice/],
  ],
  [
    "no matrix",
    "commonwealth-cfr",
    (file) => at<Section[]>(file, "sections").splice(1, 1),
    [/^sections: no section has the content "matrix"/],
  ],
  [
    "a heading for no column",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "headings"), { target: "Target" }),
    [/^headings\.target: .*not among the columns/],
  ],
  [
    "an unknown column",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "headings"), { colour: "Colour" }),
    [/^headings(\.colour)?: /],
  ],
  [
    "a column without a heading",
    "commonwealth-cfr",
    (file) => delete at<Json>(file, "headings")["unit"],
    [/^headings\.unit: the column "unit" has no heading/],
  ],
  [
    "a level without a column",
    "commonwealth-cfr",
    (file) => (at<Json>(file, "scale")["levels"] as Level[]).push({ name: "Bad", score: 50 }),
    [/^columns: the scale has 6 levels, but "criteria50"/],
  ],
  [
    "a column without a level",
    "commonwealth-cfr",
    (file) => (at<Json>(file, "scale")["levels"] as Level[]).pop(),
    [/^columns\.10: the scale has no level for the column "criteria60"/],
  ],
  [
    "a column twice",
    "commonwealth-cfr",
    (file) => at<string[]>(file, "columns").push("unit"),
    [/^columns\.14: the column "unit" is there twice/],
  ],
  [
    "a mandatory block heavier than all",
    "india-rfd-2013",
    (file) => Object.assign(at<Json>(file, "mandatory"), { weight: 101 }),
    [/^mandatory\.weight: .*\(101\) cannot weigh more/],
  ],
  [
    "graded shares",
    "nigeria-pms",
    (file) => Object.assign(at<Json>(file, "weights"), { indicatorWeights: "share" }),
    [/^weights\.gradedTotal: /],
  ],
  [
    "a limit the wrong way round",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "limits"), { visionYears: { from: 10, to: 5 } }),
    [/^limits\.visionYears: it begins at 10/],
  ],
])("%s is refused with its place", (_, id, change, expected) => {
  const found = problems(changed(id, change));
  expect(found).toHaveLength(expected.length);
  found.forEach((problem, index) => expect(problem).toMatch(expected[index] ?? ""));
});

test.each<[string, string, (file: Json) => void, string]>([
  [
    "no kind",
    "commonwealth-cfr",
    (file) => delete file["kind"],
    'kind: this part is missing; it must be "cfr" or "jmi"',
  ],
  [
    "a number too small",
    "commonwealth-cfr",
    (file) => Object.assign(at<Json>(file, "weights"), { total: 0 }),
    "weights.total: this must be more than 0, but it is the number 0",
  ],
  [
    "a number too large",
    "commonwealth-cfr",
    (file) => Object.assign(file, { yearStartMonth: 13 }),
    "yearStartMonth: this must be at most 12, but it is the number 13",
  ],
  [
    "half a month",
    "commonwealth-cfr",
    (file) => Object.assign(file, { yearStartMonth: 4.5 }),
    "yearStartMonth: this must be a whole number, but it is the number 4.5",
  ],
  [
    "an empty text",
    "commonwealth-cfr",
    (file) => Object.assign(file, { edition: "" }),
    "edition: this must not be empty",
  ],
  [
    "an empty list",
    "commonwealth-cfr",
    (file) => Object.assign(file, { units: [] }),
    "units: this needs at least 1 entry",
  ],
  [
    "an id with blanks",
    "commonwealth-cfr",
    (file) => Object.assign(file, { id: "My own" }),
    'id: this must be a short name of small letters, digits and hyphens, but it is the text "My own"',
  ],
  [
    "a list for a group",
    "cambodia-jmi-2019",
    (file) => Object.assign(file, { limits: [] }),
    "limits: this must be a group in braces, but it is a list",
  ],
  [
    "a severity there is not",
    "commonwealth-cfr",
    (file) => Object.assign(file, { severities: { "CFR-304": "loud" } }),
    'severities.CFR-304: this must be "error" or "warning" or "advice" or "off", but it is the text "loud"',
  ],
])("%s is told in plain words", (_, id, change, expected) => {
  expect(problems(changed(id, change))).toEqual([expected]);
});

test("a JMI guideline from before there were further limits has those of the one it is based on", () => {
  const before = (basedOn: string | null) =>
    changed("cambodia-jmi-2019", (file) => {
      Object.assign(file, { id: "my-jmi", basedOn, limits: { ...at<Json>(file, "limits"), outputMonths: 24 } });
      for (const key of ["agendaDaysCounted", "deadlines", "crossCutting", "principles"]) delete file[key];
      for (const key of ["activitiesPerOutput", "meetingsPerYear", "agendaDays", "facilitatorMonths"])
        delete at<Json>(file, "limits")[key];
      for (const key of ["dataReleaseMonths", "progressTolerance"]) delete at<Json>(file, "limits")[key];
    });
  const whole = changed("cambodia-jmi-2019", (file) => {
    Object.assign(file, { id: "my-jmi", basedOn: "cambodia-jmi-2019" });
    Object.assign(at<Json>(file, "limits"), { outputMonths: 24 });
  });
  expect(loadGuideline(before("cambodia-jmi-2019"))).toEqual({ state: "loaded", guideline: whole });
  // Based on nothing that is known, it has to say everything itself.
  expect(problems(before(null))).toContainEqual(expect.stringMatching(/^limits\.agendaDays: this part is missing/));
});

test.each([[null], [[]], ["text"], [{}], [{ kind: "cfr" }], [{ kind: "jmi", periods: { outcome: 3 } }]])(
  "the schema's own words for %j are not shown",
  (file) => {
    const said = problems(file).join("\n");
    expect(said).not.toBe("");
    expect(said).not.toMatch(/invalid|unrecognized|expected|received|undefined/i);
  },
);

test("whatever the file holds, it is refused or loaded", () => {
  fc.assert(fc.property(fc.jsonValue(), (json) => loadGuideline(json).state === "refused"));
});
