import { toA1 } from "../../src/grid/cell-ref";
import { emptyGrid } from "../../src/grid/grid";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import { planCfr } from "../../src/cfr/template/plan-cfr";
import { defaultGuideline } from "../../src/guidelines/load";
import type { JmiMatrix } from "../../src/jmi/matrix";
import { readJmiMatrices } from "../../src/jmi/read/read-jmi";
import { createTranslate } from "../../src/messages/translate";
import { expectFindings, ruleTable } from "../support/rule-table";
import { checkJmi, guideline } from "./run-jmi";

function readTable(text: string): readonly JmiMatrix[] {
  return readJmiMatrices(ruleTable(text).workbook, guideline);
}

/** "outcome > output > indicator" of every indicator, with its row. */
function chains(matrix: JmiMatrix | undefined): readonly string[] {
  return (matrix?.outcomes ?? []).flatMap((outcome) =>
    outcome.outputs.flatMap((output) =>
      output.indicators.map(
        (indicator) => `${indicator.row + 1}: ${outcome.text} > ${output.text} > ${indicator.text}`,
      ),
    ),
  );
}

test("titles above, the template's explanations, blank rows and notes below are no rows", () => {
  const [matrix] = readTable(`
    | 2019 - 2023 Joint Monitoring Indicators | ← | ← | ← | ← |
    | Rural Water TWG | | | | |
    | | | | | |
    | Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target (2019-2020) | Main activity | Partnering actions |
    | Definition: a change | Definition: what is delivered | Definition: what is counted | Definition: what is done | |
    | Guidance | | | | |
    | Scope for discretion The outcome … | Scope for discretion Up to three | | | |
    | Safe water | Wells tested | Share tested | Test - MRD | |
    | | | | | |
    | | Wells drilled | Wells | Drill - MRD | |
    | | | | | |
    | Note: figures from the register | | | | |
    | Source: Ministry | | | | |
  `);
  expect(matrix?.headerRow).toBe(3);
  expect(matrix?.rows).toEqual([7, 9]);
  expect(chains(matrix)).toEqual([
    "8: Safe water > Wells tested > Share tested",
    "10: Safe water > Wells drilled > Wells",
  ]);
});

test.each([
  "Agreed by the TWG on 21 March 2019",
  "Phnom Penh, 21 March 2019",
  "Total: 3 outputs",
  "Chair of the TWG: ________",
  "“Joint” means agreed by both sides",
])("%j under the matrix is no row, with or without a blank row before it", (text) => {
  const table = (gap: string) =>
    readTable(`
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
      | Safe water | Wells tested | Share tested | Test - MRD |
      ${gap}
      | ${text} | | | |
    `);
  expect([table("")[0]?.rows, table("| | | | |")[0]?.rows]).toEqual([[1], [1]]);
});

test("signatures side by side with their names end a matrix; an outcome alone right below it does not", () => {
  const [signed] = readTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Test - MRD |
    | | | | |
    | Chair | | DP lead facilitator | |
    | Sok Dara | | Anna Berg | |
  `);
  expect(signed?.rows).toEqual([1]);
  const [open] = readTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Test - MRD |
    | Date palms on all farms | | | |
  `);
  expect(open?.rows).toEqual([1, 2]);
  const [early] = readTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | | | | |
    | Safe water | | | |
  `);
  expect(early?.rows).toEqual([2]);
});

test.each(["Technical Working Group on Education", "TWG: Education", "Education sector"])(
  "%j alone above headings printed again names the group of what follows",
  (title) => {
    const [matrix] = readTable(`
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
      | Safe water | Wells tested | Share tested | Test - MRD |
      | | | | |
      | ${title} | | | |
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
      | All girls in school | Schools built | Schools | Build - MoEYS |
    `);
    expect(matrix?.outcomes.map(({ text, twg }) => [text, twg])).toEqual([
      ["Safe water", ""],
      ["All girls in school", title],
    ]);
  },
);

test("a merged cell of activities or partnering actions serves every output beside it", () => {
  const table = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Partnering actions |
    | Safe water | Wells tested | Share tested | Test and drill - MRD | UNICEF shares its tests |
    | | Wells drilled | Wells drilled | ↑ | ↑ |
    | | Pumps mended | Pumps mended | Mend - MRD | |
    | | Pipes laid | Pipes laid | | |
    | | | | ^JMI-10 | |
  `);
  expectFindings(table, checkJmi(table.workbook, ["JMI-03", "JMI-10", "JMI-11", "JMI-13"]));
});

test("one row an activity and one row an indicator read alike", () => {
  const [matrix] = readTable(`
    | Outcome | Output | Indicator | Activity | Implementer |
    | Safe water | Wells tested | Share tested | Train testers | MRD |
    | ↑ | ↑ | ↑ | Buy kits | MOH |
    | Safe water | Wells tested | Tests a year | | |
    | | Wells drilled | Wells | Drill | MRD |
  `);
  expect(chains(matrix)).toEqual([
    "2: Safe water > Wells tested > Share tested",
    "4: Safe water > Wells tested > Tests a year",
    "5: Safe water > Wells drilled > Wells",
  ]);
  expect(
    matrix?.outcomes[0]?.outputs[0]?.activities.map((activity) => [
      toA1(activity.at),
      activity.text,
      activity.implementer,
    ]),
  ).toEqual([
    ["D2", "Train testers", "MRD"],
    ["D3", "Buy kits", "MOH"],
  ]);
});

test("headings near the known ones are recognised, and each is told with its column", () => {
  const [matrix] = readTable(`
    | No | JMI Outcome | Expected Ouput | Output Indicators | Base line | Base-line year | End Target | Due date | Activites | Responsible institution |
    | 1 | Safe water | Wells tested | Share tested | 34% | 2018 | 60% | 2020 | Test | MRD |
  `);
  expect(Object.fromEntries(Object.entries(matrix?.columns ?? {}).map(([key, { column }]) => [key, column]))).toEqual({
    serial: 0,
    outcome: 1,
    output: 2,
    indicator: 3,
    baseline: 4,
    baselineDate: 5,
    target: 6,
    targetDate: 7,
    activity: 8,
    implementer: 9,
  });
});

test("headings printed again after a page break do not begin a second matrix", () => {
  const matrices = readTable(`
    | Outcome | Output | Indicator | Activity |
    | Safe water | Wells tested | Share tested | Test - MRD |
    | Outcome | Output | Indicator | Activity |
    | | Wells drilled | Wells | Drill - MRD |
  `);
  expect(matrices.length).toBe(1);
  expect(chains(matrices[0])).toEqual([
    "2: Safe water > Wells tested > Share tested",
    "4: Safe water > Wells drilled > Wells",
  ]);
});

test("a title row across the table begins another TWG", () => {
  const [matrix] = readTable(`
    | Outcome | Output | Indicator | Activity |
    | Water TWG | ← | ← | ← |
    | Safe water | Wells tested | Share tested | Test - MRD |
    | Health TWG | ← | ← | ← |
    | Fewer people fall ill | Clinics open | Clinics | Open - MOH |
  `);
  expect(matrix?.outcomes.map((outcome) => [outcome.twg, outcome.text])).toEqual([
    ["Water TWG", "Safe water"],
    ["Health TWG", "Fewer people fall ill"],
  ]);
});

test("a TWG spelt in two ways is one", () => {
  const [matrix] = readTable(`
    | Concerned TWG | Target | Actions Needed | Time Frame |
    | P&H TWG | Aid is tracked | Report - CDC | June 2006 |
    | P & H TWG | Aid is tracked | Review - CDC | Dec 2006 |
  `);
  expect(matrix?.outcomes.length).toBe(1);
  expect(matrix?.outcomes[0]?.outputs[0]?.rows).toEqual([
    { sheet: "Matrix", row: 1 },
    { sheet: "Matrix", row: 2 },
  ]);
});

test("a CFR is no JMI matrix, filled or blank", () => {
  const options = {
    guideline: defaultGuideline("cfr"),
    entity: "",
    period: "2026-27",
    translate: createTranslate(),
    taken: { sheets: [], names: [] },
  };
  for (const sample of [true, false]) {
    expect(readJmiMatrices(planToWorkbook(planCfr({ ...options, sample })), guideline)).toEqual([]);
  }
});

test("an empty sheet and twenty thousand formatted blank rows hold nothing", () => {
  const blank = { ...emptyGrid("Blank"), numberFormats: Array.from({ length: 20_000 }, () => ["0%"]) };
  expect(
    readJmiMatrices({ grids: [emptyGrid("Empty"), blank], names: [], dateSystem: "1900", limits: [] }, guideline),
  ).toEqual([]);
});

test("one fault is one finding: an output with nothing beside it lacks five things, each told once", () => {
  const findings = checkJmi(
    ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target (2019-2020) | Main activity Identified implementer (2019-2020) | Partnering actions (required/prerequisites) |
    | Safe water for all by 2023 (NSDP) | Wells tested | | | |
  `).workbook,
  );
  expect(findings.map((finding) => `${toA1(finding.at)} ${finding.rule}`)).toEqual([
    "C2 JMI-08",
    "C2 JMI-09",
    "C2 JMI-32",
    "D2 JMI-10",
    "E2 JMI-11",
  ]);
});

test("an outcome without any output lacks that, and not what would stand below it", () => {
  const findings = checkJmi(
    ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target (2019-2020) | Main activity Identified implementer (2019-2020) | Partnering actions (required/prerequisites) |
    | Safe water for all by 2023 (NSDP) | | | | |
  `).workbook,
  );
  expect(findings.map((finding) => `${toA1(finding.at)} ${finding.rule}`)).toEqual(["B2 JMI-01", "E2 JMI-11"]);
});

test("a list whose rows begin with the numbers of indicators is no matrix", () => {
  const { workbook } = ruleTable(`
    | id | applies to | rule |
    | JMI-04 | outcome | Say what it is tied to |
    | JMI-10 | activity | Name them |
  `);
  expect(readJmiMatrices(workbook, guideline)).toEqual([]);
});

test("sentences of the template that lost their label are no outcome; one that begins like them alone is", () => {
  const { workbook } = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | The outcome is what will be reached | The verifiable result of the work | Indicators can be counted | The actions required for it |
    | May be taken from a plan | | | |
    | The output is a law | Wells | Indicators are open | Dig wells - MRD |
  `);
  const [matrix] = readJmiMatrices(workbook, guideline);
  expect(matrix?.rows).toEqual([2, 3]);
});

test("a day beside a target that cannot be read is not replaced by the end of the period", () => {
  const due = (target: string) => {
    const { workbook } = ruleTable(`
      | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity | Target |
      | Safe water | Wells | Wells tested | Test wells - MRD | ${target} |
    `);
    const [matrix] = readJmiMatrices(workbook, guideline);
    return matrix?.outcomes[0]?.outputs[0]?.indicators[0]?.due?.day ?? null;
  };
  expect([due("5% ??? by June 2019"), due("40% by June 2019"), due("40%")]).toEqual([null, "2019-06-30", "2020-12-31"]);
});

test("two years with a value each are asked about: nobody said which is the baseline", () => {
  const { workbook } = ruleTable(`
    | Outcome (2019-2023) | Output (2019-2020) | Indicator | Activity |
    | Safe water | Wells | Villages with a well (2018: 34%; 2020: 60%) | Dig wells - MRD |
  `);
  const [indicator] = readJmiMatrices(workbook, guideline)[0]?.outcomes[0]?.outputs[0]?.indicators ?? [];
  const [target] = indicator?.targets ?? [];
  expect(indicator?.baseline.reading.state).toBe("missing");
  expect(target?.reading.state).toBe("unreadable");
  const candidates = target && "candidates" in target.reading ? (target.reading.candidates ?? []) : [];
  expect(candidates.map(({ value, date }) => [value, date])).toEqual([
    [60, "2020"],
    [34, "2018"],
  ]);
  expect(indicator?.due).toBeNull();
});
