import { cfrRules } from "../../../src/cfr/rules";
import { checkTable } from "../support";
import type { CheckOptions } from "../support";

/** A whole CFR with nothing wrong, sheet by sheet; a test changes one thing in it. */
export const WHOLE = {
  About: `
| Template | CFR |
| Guideline | commonwealth-cfr |
| Department | Department of Roads |
| Period | 2026-27 |
| Year ends on | 2027-06-30 |`,
  "1 Objectives": `
| Section 1 |
| 1A | Vision | What people should find |
|    | Every village can be reached in every season by 2034 |
|    |
| 1B | Mission | How |
|    | We build and keep roads with the people who use them |
|    |
| 1C | Objectives | Results |
| 1  | Safer roads for all |
| 2  | Shorter ways to market |
| 3  | Bridges that last |
| 4  | Villages reached in every season |
| 5  | Fewer breakdowns of machines |
| 6  | Clean air along the roads |
| 7  | Honest and fast procurement |
| 8  | Skilled crews in every district |
|    |
| 1D | Functions | Mandate |
| 1  | Keep the network of national roads |`,
  "2 Matrix": `
| Objective | Weight of objective | Action | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Safer roads for all | 20 | Paint | Deaths on national roads | Number | 10 | 80 | 90 | 95 | 100 | 110 |
|                     |    | Light | Junctions with light | % | 10 | 70 | 65 | 60 | 55 | 50 |
| Shorter ways to market | 20 | Pave | Kilometres paved | km | 20 | 120 | 110 | 100 | 90 | 80 |
| Bridges that last | 15 | Inspect | Bridges in good state | % | 15 | 90 | 88 | 86 | 84 | 80 |
| Villages reached in every season | 15 | Drain | Villages cut off in the rains | Number | 15 | 10 | 14 | 18 | 22 | 26 |
| Fewer breakdowns of machines | 10 | Service | Days machines stand still | Days | 10 | 20 | 24 | 28 | 32 | 36 |
| Clean air along the roads | 10 | Plant | Kilometres of road with trees | km | 10 | 60 | 50 | 45 | 40 | 35 |
| Honest and fast procurement | 5 | Publish | Contracts published | % | 5 | 99 | 97 | 95 | 90 | 85 |
| Skilled crews in every district | 5 | Teach | Crew members with a certificate | Number | 5 | 400 | 380 | 360 | 340 | 320 |`,
  "3 Trends": `
| Objective | Action | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 | Projected 2027-28 | Projected 2028-29 |
| Safer roads for all | Paint | Deaths on national roads | Number | 120 | 112 | 90 | 80 | 70 |
|  | Light | Junctions with light | % | 45 | 50 | 65 | 70 | 75 |
|  | Pave | Kilometres paved | km | 80 | 85 | 110 | 120 | 125 |
|  | Inspect | Bridges in good state | % | 80 | 82 | 88 | 90 | 92 |
|  | Drain | Villages cut off in the rains | Number | 40 | 30 | 14 | 10 | 5 |
|  | Service | Days machines stand still | Days | 45 | 40 | 24 | 20 | 18 |
|  | Plant | Kilometres of road with trees | km | 20 | 30 | 50 | 60 | 70 |
|  | Publish | Contracts published | % | 85 | 90 | 97 | 98 | 99 |
|  | Teach | Crew members with a certificate | Number | 280 | 310 | 380 | 400 | 420 |`,
  "4 Definitions": `
| Acronym | Meaning |
| RTA | Road Transport Authority |
|  |
| Success indicator | Description | Definition | Measurement | General comments |
| Deaths on national roads | People who die within 30 days | | Police records, checked by the RTA | |
| Junctions with light | Junctions lit at night | | Count in March | |
| Kilometres paved | New surface | | Reports of the districts | |
| Bridges in good state | Rated good | | Inspection | |
| Villages cut off in the rains | Over three days | | Reports of the districts | |
| Days machines stand still | Mean of all machines | | Log books | |
| Kilometres of road with trees | Trees on both sides | | Count | |
| Contracts published | Within 30 days | | Register | |
| Crew members with a certificate | Valid at year end | | Register | |`,
  "5 Requirements": `
| Location type | State | Organisation type | Organisation | Relevant success indicator | What is required | Why | How much | What happens if not met |
| National | | Ministry | Finance | Kilometres paved | Funds released on time | Contractors stop | 90 % by March | Fewer kilometres |`,
  "6 Outcomes": `
| Objective | Outcome/impact | Jointly responsible with | Success indicator | Unit | Actual 2024-25 | Actual 2025-26 | Target 2026-27 | Projected 2027-28 | Projected 2028-29 |
| Safer roads for all | Fewer families lose somebody | Police | Deaths per 100,000 people | Number | 12 | 11 | 10 | 9 | 8 |
| Shorter ways to market | Food arrives fresh | Trade | Hours from farm to market | Hours | 9 | 8 | 7 | 6 | 5 |
| Bridges that last | No bridge closed | | Bridges closed | Number | 4 | 3 | 2 | 1 | 0 |
| Villages reached in every season | Children at school in the rains | Education | Pupils present in the rains | % | 60 | 65 | 70 | 75 | 80 |
| Fewer breakdowns of machines | Roads mended sooner | | Weeks until a road is mended | Weeks | 9 | 8 | 6 | 5 | 4 |
| Clean air along the roads | Healthy lungs | Health | Children with asthma | Number | 90 | 85 | 80 | 75 | 70 |
| Honest and fast procurement | Lower prices | | Price of a kilometre | USD | 90 | 88 | 85 | 80 | 78 |
| Skilled crews in every district | Good work | | Roads that pass the test | % | 70 | 75 | 80 | 85 | 90 |`,
} as const;

export type Sheet = keyof typeof WHOLE;
type Change = readonly [sheet: Sheet, from: string, to: string];

/** The whole CFR with some texts exchanged; a text that is not there is a mistake in the test. */
export function changed(...changes: readonly Change[]): string {
  const sheets: Record<string, string> = { ...WHOLE };
  for (const [sheet, from, to] of changes) {
    const text = sheets[sheet] ?? "";
    if (!text.includes(from)) throw new Error(`"${from}" is not on ${sheet}`);
    sheets[sheet] = text.replace(from, to);
  }
  return textOf(sheets);
}

export function without(...missing: readonly Sheet[]): string {
  return textOf(Object.fromEntries(Object.entries(WHOLE).filter(([name]) => !missing.includes(name as Sheet))));
}

export function textOf(sheets: Readonly<Record<string, string>>): string {
  return Object.entries(sheets)
    .map(([name, text]) => `== ${name} ==${text}`)
    .join("\n");
}

/** Only these rules, so that a table needs nothing that others ask for. */
export function only(...ids: readonly string[]): CheckOptions {
  const rules = cfrRules.filter((rule) => ids.includes(rule.id));
  if (rules.length !== ids.length) throw new Error(`unknown rule among ${ids.join(", ")}`);
  return { rules };
}

/** Checks the changed document by all rules: the marked findings and no others. */
export function checkWhole(...changes: readonly Change[]) {
  return checkTable(changed(...changes));
}
