import fc from "fast-check";
import { toA1 } from "../../src/grid/cell-ref";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { createTranslate } from "../../src/messages/translate";
import { changeText } from "../../src/review/rounds/change-text";
import { compareRounds } from "../../src/review/rounds/compare-rounds";
import { countComparison } from "../../src/review/rounds/comparison-counts";
import { ruleTable } from "../support/rule-table";
import { cfrRow, inspectedCfr } from "./inspected";

const translate = createTranslate();

function changes(before: readonly string[], now: readonly string[]): readonly string[] {
  const { matrices } = compareRounds(inspectedCfr(before), inspectedCfr(now));
  return matrices.flatMap((one) =>
    one.changes.map((change) => `${toA1(change.at)} ${changeText(change, translate)} ${change.certainty}`),
  );
}

test.each<[string, readonly string[], readonly string[], readonly string[]]>([
  [
    "a target and a weight that changed in a row that moved",
    [cfrRow("Roads", "Roads built"), cfrRow("Roads", "Bridges inspected", "Number", "40", "100")],
    [cfrRow("Roads", "Bridges inspected", "Number", "30", "120"), cfrRow("Roads", "Roads built")],
    ["E2 “Bridges inspected”, Weight: 40 → 30 same", "F2 “Bridges inspected”, Excellent: 100 → 120 same"],
  ],
  [
    "a target that was blank",
    [cfrRow("Roads", "Roads built", "Number", "10", "")],
    [cfrRow("Roads", "Roads built", "Number", "10", "100")],
    ["F2 “Roads built”, Excellent: blank → 100 same"],
  ],
  [
    "a row that came and one that went",
    [cfrRow("Roads", "Roads built"), cfrRow("Water", "Wells dug")],
    [cfrRow("Roads", "Roads built"), cfrRow("Roads", "Signs put up")],
    ["C3 row added: “Signs put up” same", "C3 row removed: “Wells dug” same"],
  ],
  [
    "other words, with what else changed in what is probably the same row",
    [cfrRow("Roads", "Number of rural roads resurfaced")],
    [cfrRow("Roads", "Number of rural roads resurfaced or rebuilt", "Number", "20")],
    [
      "C2 reworded: “Number of rural roads resurfaced” → “Number of rural roads resurfaced or rebuilt” near",
      "E2 “Number of rural roads resurfaced or rebuilt”, Weight: 10 → 20 near",
    ],
  ],
  ["nothing", [cfrRow("Roads", "Roads built")], [cfrRow("Roads", "Roads built")], []],
])("tells %s", (_, before, now, expected) => {
  expect(changes(before, now)).toEqual(expected);
});

test("a finding is resolved, new, or still open wherever its row went", () => {
  const before = inspectedCfr([cfrRow("Roads", "Roads built", ""), cfrRow("Roads", "Bridges inspected", "Number", "")]);
  const now = inspectedCfr([
    cfrRow("Roads", "Signs put up", ""),
    cfrRow("Roads", "Bridges inspected", "Number", "10"),
    cfrRow("Roads", "Roads built", ""),
  ]);
  const { findings } = compareRounds(before, now);
  const units = (rule: string) => (finding: { rule: string }) => finding.rule === rule;
  expect(findings.resolved.filter(units("CFR-204")).map(({ at }) => toA1(at))).toEqual(["E3"]);
  expect(findings.fresh.filter(units("CFR-203")).map(({ at }) => toA1(at))).toEqual(["D2"]);
  const open = findings.open.filter(({ now }) => now.rule === "CFR-203");
  expect(open.map((one) => [toA1(one.before.at), toA1(one.now.at), one.certainty])).toEqual([["D2", "D4", "same"]]);
});

test("a finding goes on where the words of its row were touched, and that is unsure", () => {
  const before = inspectedCfr([cfrRow("Roads", "Number of rural roads resurfaced", "")]);
  const now = inspectedCfr([cfrRow("Roads", "Number of rural roads resurfaced or rebuilt", "")]);
  const open = compareRounds(before, now).findings.open.filter((one) => one.now.rule === "CFR-203");
  expect(open.map(({ certainty }) => certainty)).toEqual(["near"]);
});

test("a sheet of another name is the same matrix, and a sheet more is a new one", () => {
  const rows = [cfrRow("Roads", "Roads built", "")];
  const { matrices, findings } = compareRounds(inspectedCfr(rows), inspectedCfr(rows, "Second draft"));
  expect(matrices.map((one) => [one.matrices.before?.matrix.sheet, one.matrices.now?.matrix.sheet])).toEqual([
    ["Matrix", "Second draft"],
  ]);
  expect(findings).toMatchObject({ resolved: [], fresh: [] });
});

test("a JMI matrix is compared by outcome, output and indicator", () => {
  const jmi = (rows: readonly string[]) =>
    inspectWorkbook(
      ruleTable(["== JMI ==", "| Outcome | Output | Indicator | Baseline | Target |", ...rows].join("\n")).workbook,
      { asOf: "2026-03-31" },
    );
  const before = jmi(["| Safe water | Wells | Wells in use | 10 | 50 |", "| Health | Clinics | Clinics open | 3 | |"]);
  const now = jmi(["| Health | Clinics | Clinics open | 3 | 9 |", "| Safe water | Wells | Wells in use | 10 | 60 |"]);
  const comparison = compareRounds(before, now);
  expect(comparison.matrices.flatMap((one) => one.changes.map((change) => changeText(change, translate)))).toEqual([
    "“Clinics open”, Target: blank → 9",
    "“Wells in use”, Target: 50 → 60",
  ]);
  expect(comparison.findings.resolved.map(({ rule }) => rule)).toContain("JMI-09");
});

const names = ["Roads built", "Wells dug", "Pupils taught", "Forms filed", "Bridges inspected", "Trees planted"];
const row = fc.record({
  unit: fc.constantFrom("Number", "", "%"),
  weight: fc.constantFrom("10", "", "40"),
  target: fc.constantFrom("100", "", "many", "50"),
});
const version = fc
  .tuple(fc.shuffledSubarray(names, { minLength: 1 }), fc.array(row, { minLength: 6, maxLength: 6 }))
  .map(([order, values]) =>
    order.map((name) => {
      const { unit, weight, target } = values[names.indexOf(name)] ?? { unit: "", weight: "", target: "" };
      return { name, line: cfrRow("Service", name, unit, weight, target) };
    }),
  );

test("moving rows changes nothing", () => {
  const moved = version.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(moved, ([rows, others]) => {
      const comparison = compareRounds(
        inspectedCfr(rows.map(({ line }) => line)),
        inspectedCfr(others.map(({ line }) => line)),
      );
      expect(countComparison(comparison)).toMatchObject({ targets: 0, weights: 0, added: 0, removed: 0, unsure: 0 });
      // Findings about a whole objective or the order of rows are told of its first row, and another row may be that now.
      expect(comparison.findings.resolved.length).toBe(comparison.findings.fresh.length);
    }),
    { numRuns: 60 },
  );
});

test("every earlier finding is resolved or open, and every later one open or new", () => {
  fc.assert(
    fc.property(version, version, (one, other) => {
      const [before, now] = [one, other].map((rows) => inspectedCfr(rows.map(({ line }) => line)));
      if (!before || !now) return;
      const { findings } = compareRounds(before, now);
      const count = (inspection: typeof before) => inspection.matrices.flatMap((matrix) => matrix.findings).length;
      expect(findings.resolved.length + findings.open.length).toBe(count(before));
      expect(findings.fresh.length + findings.open.length).toBe(count(now));
    }),
    { numRuns: 60 },
  );
});
