import fc from "fast-check";
import { defineRule } from "../../src/check/define-rule";
import type { Rule } from "../../src/check/define-rule";
import { runRules } from "../../src/check/run-rules";

interface Rows {
  readonly cells: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

const source = { document: "test", clause: "1", authority: "customary" } as const;

function rule(id: string, word: string, more: Partial<Rule<Rows, null>> = {}): Rule<Rows, null> {
  return defineRule<Rows, null>({
    id,
    slug: `finds-${word}`,
    severity: "error",
    topic: "structure",
    source,
    messages: ["found"],
    justifiable: true,
    check: ({ matrix }, report) => {
      for (const cell of matrix.cells) {
        if (cell.text.includes(word))
          report({ at: { sheet: "S", row: cell.row, column: cell.column }, message: "found" });
      }
    },
    ...more,
  });
}

const context = (matrix: Rows) => ({ matrix, guideline: null, stage: "draft", asOf: "2026-11-21" }) as const;
const one: Rows = { cells: [{ row: 4, column: 1, text: "ab" }] };

describe("running rules", () => {
  test("findings come by row, column and rule, whatever the order of cells and rules", () => {
    const cells = fc.uniqueArray(
      fc.record({ row: fc.nat(9), column: fc.nat(9), text: fc.constantFrom("a", "b", "ab") }),
      {
        selector: (cell) => `${cell.row},${cell.column}`,
      },
    );
    const rules = [rule("CFR-101", "a"), rule("CFR-102", "b")];
    fc.assert(
      fc.property(cells, (list) => {
        const forward = runRules(rules, context({ cells: list }));
        const backward = runRules([...rules].reverse(), context({ cells: [...list].reverse() }));
        expect(backward).toEqual(forward);
        const places = forward.map((f) => f.at.row * 1000 + f.at.column * 10 + (f.rule === "CFR-101" ? 0 : 1));
        expect(places).toEqual([...places].sort((x, y) => x - y));
      }),
    );
  });

  test("a rule stands back where another rule owns the cell, and only there", () => {
    const rules = [rule("CFR-101", "a"), rule("CFR-102", "b", { standsBackFor: ["CFR-101"] })];
    const both = { cells: [...one.cells, { row: 5, column: 1, text: "b" }] };
    expect(runRules(rules, context(both)).map((f) => `${f.rule}@${f.at.row}`)).toEqual(["CFR-101@4", "CFR-102@5"]);
  });

  test("nothing stands back for a finding on a value that is known all the same", () => {
    const owner = rule("CFR-101", "a", {
      check: ({ matrix }, report) => {
        for (const { row, column } of matrix.cells)
          report({ at: { sheet: "S", row, column }, message: "found", valueStands: row === 4 });
      },
    });
    const rules = [owner, rule("CFR-102", "b", { standsBackFor: ["CFR-101"] })];
    const both = { cells: [...one.cells, { row: 5, column: 1, text: "b" }] };
    const found = runRules(rules, context(both)).map((f) => `${f.rule}@${f.at.row}`);
    expect(found).toEqual(["CFR-101@4", "CFR-102@4", "CFR-101@5"]);
  });

  test("where members have to agree, a reason counts only with the day on which they did", () => {
    const rules = [rule("JMI-19", "a", { needsAgreementDay: true })];
    const reasons = ["one reform", "agreed in March 2026", "TWG agreed on 20 March 2026: one reform", "2026-03-20"];
    const rests = reasons.map((reason) => {
      const justifications = [{ rule: "JMI-19", sheet: "S", cell: "B5", reason, by: "A", date: "2026-03-21" }];
      const [finding] = runRules(rules, context(one), { justifications });
      return [finding?.needsAgreementDay, finding?.justification !== null];
    });
    expect(rests).toEqual([
      [true, false],
      [true, false],
      [true, true],
      [true, true],
    ]);
  });

  test("a resting owner does not silence the rule that stands back for it", () => {
    const rules = [rule("CFR-101", "a"), rule("CFR-102", "b", { standsBackFor: ["CFR-101"] })];
    expect(runRules(rules, context(one), { severities: { "CFR-101": "off" } }).map((f) => f.rule)).toEqual(["CFR-102"]);
  });

  test("severity follows the stage, and the guideline's word goes before the rule's", () => {
    const staged = rule("CFR-306", "a", { severity: { draft: "warning", submission: "error", evaluation: "off" } });
    expect(runRules([staged], context(one))[0]?.severity).toBe("warning");
    expect(runRules([staged], { ...context(one), stage: "evaluation" })).toEqual([]);
    expect(runRules([staged], context(one), { severities: { "CFR-306": "advice" } })[0]?.severity).toBe("advice");
    expect(runRules([staged], context(one), { severities: { "CFR-306": { submission: "off" } } })[0]?.severity).toBe(
      "warning",
    );
  });

  test("a justification rests on the finding of its rule at its cell", () => {
    const entry = { rule: "CFR-101", sheet: "S", cell: "B5", reason: "agreed", by: "Chair", date: "2026-05-02" };
    const [found] = runRules([rule("CFR-101", "a")], context(one), { justifications: [entry] });
    expect(found?.justification).toEqual({ reason: "agreed", by: "Chair", date: "2026-05-02" });
    const elsewhere = runRules([rule("CFR-101", "a")], context(one), { justifications: [{ ...entry, cell: "B6" }] });
    expect(elsewhere[0]?.justification).toBeNull();
  });

  test("no reason excuses a fault that is not justifiable", () => {
    const entry = { rule: "CFR-101", sheet: "S", cell: null, reason: "agreed", by: "Chair", date: "2026-05-02" };
    const strict = rule("CFR-101", "a", { justifiable: false });
    expect(runRules([strict], context(one), { justifications: [entry] })[0]?.justification).toBeNull();
  });

  test("a rule that reports a message it never declared is refused", () => {
    const wrong = rule("CFR-101", "a", { messages: ["other"] });
    expect(() => runRules([wrong], context(one))).toThrow("CFR-101");
  });
});

describe("declaring a rule", () => {
  test.each([
    ["an id of no known form", { id: "X-1" }],
    ["a slug that is not kebab-case", { slug: "Found It" }],
    ["no message", { messages: [] }],
    ["standing back for itself", { standsBackFor: ["CFR-101"] }],
  ])("%s is refused", (_, wrong) => {
    expect(() => rule("CFR-101", "a", wrong)).toThrow();
  });
});
