import { createTranslate } from "../../../src/messages/translate";
import { templateTexts as englishTemplate } from "../../../src/messages/en/template-texts";
import { frenchTemplates as frTemplate } from "../../../src/messages/fr/template-texts";
import { khmerTemplates as kmTemplate } from "../../../src/messages/km/template-texts";
import { convertMatrix } from "../../../src/jmi/convert/convert-matrix";
import { matrixOf, convertText, converted, linesOfRows, remarksOf, translate } from "./convert-text";

test("2006: targets become outputs, actions with their institution activities, time frames target dates", () => {
  const conversion = convertText(`
    == JMI ==
    | Target           | Actions Needed | Responsible Government Institution | Concerned TWG | Time Frame | Amount | Sources |
    | 1. Wells mapped  | i. Survey      | MRD (Lead), MoP and CDC            | RWS TWG       | Oct 2006   | 20,000 | NIS     |
    | ↑                | ii. Publish    | MRD                                | RWS TWG       | end 2006   |        |         |
    | 2. Pumps tested  |                | MIH                                | RWS TWG       |            |        |         |
  `);
  expect(conversion.from).toBe("2006");
  expect(conversion.twg).toBe("RWS TWG");
  expect(linesOfRows(conversion)).toEqual([
    " > 1. Wells mapped >  > i. Survey / Implementer: MRD (Lead), MoP and CDC >  @ Oct 2006",
    " > 1. Wells mapped >  > ii. Publish / Implementer: MRD >  @ end 2006",
    " > 2. Pumps tested >  >  >  @ ",
  ]);
  expect(remarksOf(conversion, "unrolled")).toEqual(["A2 merged"]);
  expect(remarksOf(conversion, "confirm")).toEqual(["C4 no-activity"]);
  expect(conversion.kept).toEqual([
    { heading: "Responsible Government Institution", cells: [undefined, undefined, "MIH"] },
    { heading: "Concerned TWG", cells: ["RWS TWG", "RWS TWG", "RWS TWG"] },
    { heading: "Amount", cells: ["20,000", undefined, undefined] },
    { heading: "Sources", cells: ["NIS", undefined, undefined] },
  ]);
});

test("2007: no time frame; a target that is told in words is the indicator too, and asked about", () => {
  const conversion = convertText(`
    == JMI ==
    | Target                                                        | Actions Needed | Responsible Institution | Concerned TWG |
    | Raise wells in use from 40% in 2006 to 55% by December 2008 | Repair         | MRD                     | RWS           |
  `);
  expect(conversion.from).toBe("2007");
  expect(conversion.rows[0]?.get("indicator")).toBe(conversion.rows[0]?.get("output"));
  expect(remarksOf(conversion, "confirm")).toEqual(["A2 quantifies"]);
  const [indicator] = matrixOf(converted(conversion)).outcomes[0]?.outputs[0]?.indicators ?? [];
  expect(indicator?.baseline.reading).toMatchObject({ state: "value", value: 40 });
});

test("2004: areas name the group, the status stays a status", () => {
  const conversion = convertText(`
    == Annex ==
    | Areas       | JMI                   | Status       |
    | Rural water | Wells law passed      | At the COM   |
    | Forestry    | Forest map published  |              |
  `);
  expect(conversion.from).toBe("2004");
  expect(conversion.rows.map((row) => [row.get("output"), row.get("status")])).toEqual([
    ["Wells law passed", "At the COM"],
    ["Forest map published", undefined],
  ]);
  expect(conversion.kept).toEqual([{ heading: "Areas", cells: ["Rural water", "Forestry"] }]);
  expect(matrixOf(converted(conversion)).outcomes.map(({ twg }) => twg)).toEqual(["Rural water", "Forestry"]);
});

test("2004 without a column of areas: titles name the group, which is asked about", () => {
  const conversion = convertText(`
    == Annex ==
    | Joint Monitoring Indicators | Status     |
    | Rural water                 | ←          |
    | Wells law passed            | At the COM |
    | Forestry                    | ←          |
    | Forest map published        |            |
  `);
  expect(conversion.from).toBe("2004");
  expect(conversion.rows.map((row) => row.get("output"))).toEqual(["Wells law passed", "Forest map published"]);
  expect(conversion.kept).toEqual([{ heading: "TWG", cells: ["Rural water", "Forestry"] }]);
  expect(remarksOf(conversion, "confirm")).toEqual(["A3 area", "A5 area"]);
  expect(remarksOf(conversion, "kept")).toEqual(["TWG column"]);
  expect(matrixOf(converted(conversion)).outcomes.map(({ twg }) => twg)).toEqual(["Rural water", "Forestry"]);
});

test("a number on a line of its own belongs to the line below", () => {
  const conversion = convertText(`
    == JMI ==
    | Target       | Actions Needed                                  | Responsible Institution | Concerned TWG |
    | Wells mapped | (ii-1)⏎Survey wells⏎(ii-2)⏎Publish the map | MRD⏎MoP               | RWS           |
  `);
  expect(linesOfRows(conversion).map((line) => line.replaceAll(" / ", "/"))).toEqual([
    " > Wells mapped >  > (ii-1)/Survey wells/Implementer: MRD >  @ ",
    " > Wells mapped >  > (ii-2)/Publish the map/Implementer: MoP >  @ ",
  ]);
  const [output] = matrixOf(converted(conversion)).outcomes[0]?.outputs ?? [];
  expect(output?.activities.map(({ text, implementer }) => [text, implementer])).toEqual([
    ["Survey wells", "MRD"],
    ["Publish the map", "MoP"],
  ]);
});

test.each([
  ["fr", frTemplate, "Responsable : MRD"],
  ["km", kmTemplate, "អ្នកអនុវត្ត៖ MRD"],
] as const)("the implementer is headed in the template's language, and read so: %s", (language, texts, expected) => {
  const conversion = convertText(`
    == JMI ==
    | Target       | Actions Needed | Responsible Institution | Concerned TWG |
    | Wells mapped | Survey wells   | MRD                     | RWS           |
  `);
  const words = createTranslate({ ...englishTemplate, ...texts }, language);
  const workbook = converted(conversion, words, language);
  expect(workbook.grids.flatMap(({ values }) => values.flat())).toContain(`Survey wells\n${expected}`);
  const [activity] = matrixOf(workbook).outcomes[0]?.outputs[0]?.activities ?? [];
  expect([activity?.text, activity?.implementer]).toEqual(["Survey wells", "MRD"]);
});

const OF_2010 = (rows: string) => `
    == JMI 2010 ==
    | Results           | ←      | ←                | Activities        | ←                                    | Inputs                   | ←                        | ←                |
    | Immediate outcome | Output | Output indicator | Milestone actions | Associated aid effectiveness actions | Coordinating Institution | Implementing Institution | Funding & inputs |
    ${rows}
  `;

test("2010: parallel lists become rows, paired in their order where there are as many", () => {
  const conversion = convertText(
    OF_2010(
      "| Safe water | 1. Wells ⏎ 2. Pumps | 1. 40 wells ⏎ 2. 12 pumps | 1.1 Survey ⏎ 1.2 Dig ⏎ 2.1 Buy | DPs share plans | MRD | MRD | 1 million |",
    ),
  );
  expect(conversion.from).toBe("2010");
  expect(linesOfRows(conversion)).toEqual([
    "Safe water > 1. Wells > 1. 40 wells > 1.1 Survey / Implementer: MRD > DPs share plans @ ",
    "Safe water > 1. Wells >  > 1.2 Dig / Implementer: MRD >  @ ",
    "Safe water > 2. Pumps > 2. 12 pumps > 2.1 Buy >  @ ",
  ]);
  expect(remarksOf(conversion, "confirm")).toEqual([
    "E3 beside-outputs",
    "F3 beside-outputs",
    "G3 beside-outputs",
    "H3 beside-outputs",
    "G3 one-for-all",
  ]);
  expect(conversion.kept.map(({ heading }) => heading)).toEqual(["Coordinating Institution", "Funding & inputs"]);
});

test("2010: several outcomes beside a list of outputs are asked about, institutions line by line paired", () => {
  const conversion = convertText(`
    == JMI ==
    | Immediate outcome               | Output                    | Output indicator            | Milestone actions        | Implementing Institution | Funding & inputs |
    | JMI 1: Fish for all             | ←                         | ←                           | ←                        | ←                        | ←                |
    | 1. More fish ⏎ 2. Fewer quarrels | 1. Ponds ⏎ 2. Committees | 1. 12 ponds ⏎ 2. 5 villages | 1. Dig ⏎ 2. Elect        | MAFF ⏎ MOI               | FAO              |
  `);
  expect(conversion.from).toBe("2010");
  expect(linesOfRows(conversion)).toEqual([
    "1. More fish / 2. Fewer quarrels > 1. Ponds > 1. 12 ponds > 1. Dig / Implementer: MAFF >  @ ",
    "1. More fish / 2. Fewer quarrels > 2. Committees > 2. 5 villages > 2. Elect / Implementer: MOI >  @ ",
  ]);
  expect(remarksOf(conversion, "confirm")).toEqual(["A3 outcomes-unclear", "E3 in-order", "F3 beside-outputs"]);
  expect(conversion.kept.map(({ heading }) => heading)).toContain("Funding & inputs");
});

test("lists that do not match are left whole and asked about; nobody is made to answer for another's activity", () => {
  const conversion = convertText(
    OF_2010("| Safe water | Wells | 40 wells | 1. Survey ⏎ 2. Dig ⏎ 3. Test | | | MRD ⏎ MoP | |"),
  );
  expect(linesOfRows(conversion)).toEqual(["Safe water > Wells > 40 wells > 1. Survey / 2. Dig / 3. Test >  @ "]);
  expect(remarksOf(conversion, "confirm")).toEqual(["G3 implementers-unclear"]);
  const [activity] = matrixOf(converted(conversion)).outcomes[0]?.outputs[0]?.activities ?? [];
  expect(activity?.alignment).toBe("unclear");
});

test("a merged implementer goes under each activity, a merged date to each output", () => {
  const conversion = convertText(`
    == JMI ==
    | Target | Actions Needed | Responsible Institution | Concerned TWG | Time Frame |
    | Wells  | Survey         | MRD                     | RWS           | 2008       |
    | ↑      | Dig            | ↑                       | ↑             | ↑          |
    | Pumps  | Buy            | ↑                       | ↑             | ↑          |
  `);
  expect(linesOfRows(conversion)).toEqual([
    " > Wells >  > Survey / Implementer: MRD >  @ 2008",
    " > Wells >  > Dig / Implementer: MRD >  @ ",
    " > Pumps >  > Buy / Implementer: MRD >  @ 2008",
  ]);
  expect(remarksOf(conversion, "unrolled")).toEqual(["A2 merged", "C2 merged", "D2 merged", "E2 merged"]);
});

test("dates in as many lines as activities are paired, in any other number left together", () => {
  const text = (dates: string) => `
    == JMI ==
    | Target | Actions Needed                | Concerned TWG | Time Frame |
    | Roads  | (i) Plan (ii) Build (iii) Pay | IRI           | ${dates}   |
  `;
  const paired = convertText(text("June 2007 ⏎ Dec 2007 ⏎ June 2008"));
  expect(linesOfRows(paired)).toEqual([
    " > Roads >  > (i) Plan >  @ June 2007",
    " > Roads >  > (ii) Build >  @ Dec 2007",
    " > Roads >  > (iii) Pay >  @ June 2008",
  ]);
  expect(remarksOf(paired, "confirm")).toEqual(["D2 in-order"]);
  const left = convertText(text("June 2007 ⏎ Dec 2007"));
  expect(left.rows.map((row) => row.get("targetDate"))).toEqual(["June 2007\nDec 2007", undefined, undefined]);
  expect(remarksOf(left, "confirm")).toEqual(["D2 dates-unclear"]);
});

test("titles and notes around the table are told of with their words", () => {
  const conversion = convertText(`
    == JMI ==
    | Indicators for 2007 |                | | |
    | Target | Actions Needed | Responsible Institution | Concerned TWG |
    | Roads  | Plan           | MPWT                    | IRI           |
    | Note: agreed in June |                |                         |               |
  `);
  expect(remarksOf(conversion, "kept")).toContain("A1 left-out");
  expect(remarksOf(conversion, "kept")).toContain("A4 left-out");
});

test("days and shares keep their meaning, formulas their value, what looks like a formula its words", () => {
  const conversion = convertText(`
    == JMI ==
    | Concerned TWG | Output | Indicator      | Baseline | Baseline date | Target     | Activities | Responsible |
    | RWS           | Wells  | Wells in use   | 40%      | 2018-12-31    | =4*20 -> 80 | '=dig     | MRD         |
  `);
  expect(conversion.from).toBe("other");
  const [row] = conversion.rows;
  expect(conversion.implementers).toEqual(["MRD"]);
  expect([row?.get("baseline"), row?.get("baselineDate"), row?.get("target"), row?.get("activity")]).toEqual([
    "40%",
    { date: "2018-12-31" },
    80,
    "=dig",
  ]);
});

test("a matrix with the template's columns is not turned into them", () => {
  const conversion = convertText(`
    == JMI ==
    | Target | Actions Needed | Responsible Institution | Concerned TWG |
    | Roads  | Plan           | MPWT                    | IRI           |
  `);
  expect(convertMatrix(matrixOf(converted(conversion)))).toBeNull();
});

test("every remark has words", () => {
  const ids = [
    "merged",
    "outputs",
    "list",
    "in-order",
    "beside-outputs",
    "outcomes-unclear",
    "one-for-all",
    "implementers-unclear",
  ];
  for (const id of [...ids, "dates-unclear", "no-activity", "quantifies", "column", "left-out"]) {
    const args = {
      cell: "B4",
      heading: "Target",
      name: "MRD",
      text: "Note",
      count: 3,
      names: 2,
      activities: 3,
      outputs: 4,
    };
    expect(translate(`convert.remark.${id}`, args)).toContain(" ");
  }
});
