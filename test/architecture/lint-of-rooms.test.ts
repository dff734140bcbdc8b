import { spawnSync } from "node:child_process";
import { join } from "node:path";

const stands = "stands above";
const strangers = "do not know each other";
const office = "Only src/excel and src/preview name Office";

/** Path, text. */
const allowed = [
  ["src/cfr/probe.ts", 'import { a } from "../grid/cell-ref"; void a;'],
  ["src/cfr/rules/probe.ts", 'import { a } from "../score/score-matrix"; void a;'],
  ["src/report/probe.ts", 'import type { A } from "../inspect/inspection"; export type B = A;'],
  ["src/excel/probe.ts", "export const run = () => Excel.run(async () => {});"],
  ["src/cli/probe.ts", 'import { a } from "../xlsx/read-xlsx"; import { b } from "node:fs"; void a; void b;'],
  ["src/taskpane/probe.tsx", 'import { useState } from "react"; void useState;'],
  ["src/guidelines/zod.ts", 'import { config } from "zod"; void config;'],
  ["src/session/probe.ts", "export const day = (text: string) => new Date(text);"],
] as const;

/** What, path, text, a part of the message. */
const forbidden = [
  ["a room above its own", "src/grid/probe.ts", 'import { a } from "../check/finding"; void a;', stands],
  ["a type from above", "src/parse/probe.ts", 'import type { A } from "../cfr/matrix"; export type B = A;', stands],
  ["a re-export from above", "src/check/probe.ts", 'export { a } from "../session/session";', stands],
  ["everything of a room above", "src/check/probe.ts", 'export * from "../report/pretty";', stands],
  ["a lazy import from above", "src/session/probe.ts", 'export const a = () => import("../taskpane/app");', stands],
  ["an import type from above", "src/grid/probe.ts", 'export type A = import("../check/finding").Finding;', stands],
  ["jmi from cfr", "src/cfr/probe.ts", 'import { a } from "../jmi/matrix"; void a;', stands],
  ["cfr from jmi", "src/jmi/rules/probe.ts", 'import { a } from "../../cfr/matrix"; void a;', strangers],
  ["excel from xlsx", "src/xlsx/probe.ts", 'import { a } from "../excel/excel-door"; void a;', strangers],
  ["a door from the session", "src/session/probe.ts", 'import { a } from "../xlsx/read-xlsx"; void a;', strangers],
  ["a room nobody planned", "src/misc/probe.ts", 'import { a } from "../grid/grid"; void a;', "not a room"],
  ["the tests", "src/cfr/probe.ts", 'import { a } from "../../test/support/x"; void a;', "not from"],
  ["Excel in the session", "src/session/probe.ts", "export const a = () => Excel.run(() => 1);", office],
  ["Excel's types in the pane", "src/taskpane/probe.ts", "export type A = Excel.Range;", office],
  ["Office by way of window", "src/taskpane/probe.ts", "void window.Office;", office],
  ["zod itself", "src/cfr/probe.ts", 'import { z } from "zod"; void z;', "src/guidelines/zod"],
  ["React in the core", "src/report/probe.ts", 'import { useState } from "react"; void useState;', "know React"],
  ["Node in the core", "src/xlsx/probe.ts", 'import { a } from "node:fs"; void a;', "runs on Node"],
  ["the clock in the core", "src/report/probe.ts", "export const now = () => Date.now();", "date as an argument"],
  ["today in the core", "src/cfr/probe.ts", "export const now = () => new Date();", "date as an argument"],
  ["chance in the core", "src/jmi/probe.ts", "export const a = () => Math.random();", "No chance"],
  ["the machine's order", "src/cfr/probe.ts", 'export const a = "a".localeCompare("b");', "Name the language"],
  ["a default export", "src/grid/probe.ts", "export default 1;", "Export by name"],
  ["an enum", "src/grid/probe.ts", "export enum A { B }", "union of strings"],
  ["a load of everything", "src/excel/probe.ts", "export const a = (b: Excel.Range) => b.load();", "Name what to load"],
] as const;

function lint(cases: readonly { path: string; text: string }[]): readonly (readonly string[])[] {
  const { stdout, stderr } = spawnSync(process.execPath, [join(__dirname, "lint-texts.mjs")], {
    input: JSON.stringify(cases),
    encoding: "utf8",
  });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout);
}

describe("the lint of the rooms", () => {
  let findings: ReadonlyMap<string, readonly string[]>;

  beforeAll(() => {
    const cases = [
      ...allowed.map(([path, text]) => ({ path, text })),
      ...forbidden.map(([, path, text]) => ({ path, text })),
    ];
    const answers = lint(cases);
    findings = new Map(cases.map(({ path, text }, index) => [`${path} ${text}`, answers[index]!]));
  });

  it.each(allowed)("lets %s have: %s", (path, text) => {
    expect(findings.get(`${path} ${text}`)).toEqual([]);
  });

  it.each(forbidden)("forbids %s", (_what, path, text, message) => {
    expect(findings.get(`${path} ${text}`)).toEqual([expect.stringContaining(message)]);
  });
});
