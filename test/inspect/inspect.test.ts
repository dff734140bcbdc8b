import { cfrRules } from "../../src/cfr/rules";
import { planCfr } from "../../src/cfr/template/plan-cfr";
import { planToWorkbook } from "../../src/grid/plan-to-grid";
import { carriesGuideline } from "../../src/guidelines/about";
import { defaultGuideline, loadGuideline } from "../../src/guidelines/load";
import { shippedGuideline } from "../../src/guidelines/shipped-guidelines";
import { travelRows } from "../../src/guidelines/travel";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { planJmi } from "../../src/jmi/template/plan-jmi";
import { createTranslate } from "../../src/messages/translate";
import { ruleTable } from "../support/rule-table";

const CFR = `
  | Objective | Action | Success indicator | Unit | Weight | Excellent (100%) | Very Good (90%) | Good (80%) | Fair (70%) | Poor (60%) | Achievement |
  | Roads | Resurface | Roads resurfaced | Number | 100 | 100 | 90 | 80 | 70 | 60 | ACHIEVED |
`;
const JMI = `
  | Outcome | Output | Output indicator with baseline and target | Main activity Identified implementer | Partnering actions |
  | Safe water | Wells dug | Wells dug: from 34% (2018) to 60% by December 2020 | Dig wells, MRD | Donors agree |
`;
const cfr = (achievement = "") => CFR.replace("ACHIEVED", achievement);
const book = (text: string) => ruleTable(text).workbook;
const options = { asOf: "2026-03-31" };

test("matrices come in the order of the sheets, each by its own kind", () => {
  const { matrices } = inspectWorkbook(
    book(`== JMI ==\n${JMI}\n== Notes ==\n| nothing |\n== 2 Matrix ==\n${cfr("85")}`),
    options,
  );
  expect(matrices.map(({ kind, matrix, guideline }) => [kind, matrix.sheet, guideline.id])).toEqual([
    ["jmi", "JMI", "cambodia-jmi-2019"],
    ["cfr", "2 Matrix", "commonwealth-cfr"],
  ]);
});

test("a workbook without a matrix has none", () => {
  expect(inspectWorkbook(book("== Sheet1 ==\n| Name | Telephone |\n| Ada | 12 |"), options).matrices).toEqual([]);
});

test("there is a score only where there is an achievement", () => {
  const [without] = inspectWorkbook(book(`== M ==\n${cfr()}`), options).matrices;
  const [scored] = inspectWorkbook(book(`== M ==\n${cfr("85")}`), options).matrices;
  expect(without?.score).toBeNull();
  expect(scored?.score?.composite).toBe(85);
});

test("the stage is the option's, else the About sheet's, else draft", () => {
  const about = "== About ==\n| Template | CFR |\n| Stage | evaluation |\n";
  const workbook = book(`${about}== M ==\n${cfr()}`);
  expect(inspectWorkbook(workbook, options).stage).toBe("evaluation");
  expect(inspectWorkbook(workbook, { ...options, stage: "submission" }).stage).toBe("submission");
  expect(inspectWorkbook(book(`== M ==\n${cfr()}`), options).stage).toBe("draft");
});

test("a given guideline goes before the About sheet's; an unknown one is told", () => {
  const own = { ...defaultGuideline("cfr"), id: "own-cfr" };
  const workbook = book(`== About ==\n| Template | CFR |\n| Guideline | atlantis |\n== M ==\n${cfr()}`);
  const plain = inspectWorkbook(workbook, options);
  expect(plain.matrices[0]?.guideline.id).toBe("commonwealth-cfr");
  expect(plain.unknownGuidelines).toEqual(["atlantis"]);
  const given = inspectWorkbook(workbook, { ...options, guideline: own });
  expect(given.matrices[0]?.guideline.id).toBe("own-cfr");
  expect(given.unknownGuidelines).toEqual([]);
});

test("the year's end on the About sheet reaches the matrix", () => {
  const [found] = inspectWorkbook(
    book(`== About ==\n| Template | CFR |\n| Year ends on | 2027-06-30 |\n== M ==\n${cfr()}`),
    options,
  ).matrices;
  expect(found?.kind === "cfr" && found.matrix.yearEnd).toBe("2027-06-30");
});

test("a guideline can set a rule's severity, and findings name their column", () => {
  const blank = cfr().replace("| Number |", "| |");
  const strict = { ...defaultGuideline("cfr"), severities: { "CFR-203": "advice" as const } };
  const [found] = inspectWorkbook(book(`== M ==\n${blank}`), { ...options, guideline: strict }).matrices;
  expect(found?.findings.find(({ rule }) => rule === "CFR-203")).toMatchObject({ severity: "advice", column: "Unit" });
});

test("every rule of the catalogue has its own id", () => {
  expect(new Set(cfrRules.map(({ id }) => id)).size).toBe(cfrRules.length);
});

describe("a guideline that travels", () => {
  const base = defaultGuideline("cfr");
  const own = {
    ...base,
    id: "own-cfr",
    basedOn: base.id,
    title: "Our own",
    scale: { ...base.scale, method: "step" as const },
    severities: { "CFR-306": "off" as const },
  };
  const rows = (more = "") =>
    ["== About ==", "| Template | CFR |", "| Guideline | own-cfr |"]
      .concat(
        travelRows(own, createTranslate()).map(
          ({ label, value, path }) =>
            `| ${label} | ${typeof value === "string" ? `'${value}` : String(value)} | ${path} |`,
        ),
      )
      .concat(more === "" ? [] : [more])
      .join("\n");
  const workbook = (about: string) => book(`${about}\n== M ==\n${cfr("85")}`);
  const carried = { ...options, loadGuideline };

  test("is what the matrix is checked and scored by", () => {
    const plain = inspectWorkbook(workbook("== About ==\n| Template | CFR |"), carried);
    const found = inspectWorkbook(workbook(rows()), carried);
    expect(found.matrices[0]?.guideline).toEqual(own);
    expect([plain.matrices[0]?.score?.composite, found.matrices[0]?.score?.composite]).toEqual([85, 80]);
    expect(found.matrices[0]?.findings.map(({ rule }) => rule)).not.toContain("CFR-306");
    expect(found.unknownGuidelines).toEqual([]);
    expect(found.guidelineProblems).toBeUndefined();
    expect(carriesGuideline(workbook(rows()))).toBe(true);
  });

  test.each(["cfr", "jmi"] as const)("is written on the About sheet of a new %s and read from there", (kind) => {
    const template = {
      entity: "Works",
      period: "2026-27",
      sample: true,
      translate: createTranslate(),
      taken: { sheets: [], names: [] },
    };
    const plain = defaultGuideline(kind);
    const changed = {
      ...plain,
      id: "own",
      basedOn: plain.id,
      title: "Our own",
      severities: { "CFR-208": "off" as const, "JMI-01": "advice" as const },
    };
    const plan =
      changed.kind === "cfr"
        ? planCfr({ ...template, guideline: changed })
        : planJmi({ ...template, guideline: changed });
    const found = inspectWorkbook(planToWorkbook(plan), carried);
    expect(found.matrices.map(({ guideline }) => guideline)).toEqual([changed]);
    expect(found.guidelineProblems).toBeUndefined();
  });

  test("is set aside by a given one, and by another name beside Guideline", () => {
    expect(inspectWorkbook(workbook(rows()), { ...carried, guideline: base }).matrices[0]?.guideline).toBe(base);
    const named = rows().replace("| Guideline | own-cfr |", "| Guideline | india-rfd-2013 |");
    expect(inspectWorkbook(workbook(named), carried).matrices[0]?.guideline.id).toBe("india-rfd-2013");
  });

  test("is refused with its place where it is spoilt, and the standard one holds", () => {
    const found = inspectWorkbook(workbook(rows("| Lowest | 'seventy | guideline.scale.belowLowest |")), carried);
    expect(found.matrices[0]?.guideline.id).toBe("commonwealth-cfr");
    expect(found.guidelineProblems).toEqual([
      { sheet: "About", path: "scale.belowLowest", message: expect.stringContaining("seventy") as string, used: false },
    ]);
    expect(found.unknownGuidelines).toEqual([]);
  });

  test("says so when it was written against another edition, or against something unknown", () => {
    const other = rows().replace("commonwealth-cfr (1.0)", "commonwealth-cfr (2.0)");
    expect(inspectWorkbook(workbook(other), carried)).toMatchObject({
      matrices: [{ guideline: { id: "own-cfr" } }],
      guidelineProblems: [{ path: "guideline", used: true, message: expect.stringContaining("edition 2.0") as string }],
    });
    const unknown = rows().replace("commonwealth-cfr (1.0)", "atlantis (1.0)");
    expect(inspectWorkbook(workbook(unknown), carried).guidelineProblems).toMatchObject([
      { used: false, message: expect.stringContaining("atlantis") as string },
    ]);
  });

  test("a newer edition of a shipped one is told, and the one that is here is used", () => {
    const found = inspectWorkbook(
      workbook("== About ==\n| Template | CFR |\n| Guideline | commonwealth-cfr |\n| Edition | '3.0 |"),
      carried,
    );
    expect(found.guidelineProblems).toMatchObject([
      { path: "edition", used: true, message: expect.stringContaining("3.0") as string },
    ]);
  });
});

test("a template with nothing but prescribed rows is told from one in which somebody typed", () => {
  const guideline = shippedGuideline("india-rfd-2013");
  if (guideline?.kind !== "cfr") throw new Error("no such guideline");
  const planned = (sample: boolean) => {
    const taken = { sheets: [], names: [] };
    const plan = planCfr({ guideline, translate: createTranslate(), entity: "", period: "2026-27", sample, taken });
    return inspectWorkbook(planToWorkbook(plan), options).matrices[0];
  };
  expect(planned(false)).toMatchObject({ findings: [], untouched: true });
  expect(planned(true)).not.toHaveProperty("untouched");
});
