import type { LayoutVariant } from "../layout-text";

/** Columns missing, extra, in another order, or known by what they hold. */
export const COLUMNS: readonly LayoutVariant[] = [
  {
    name: "everything the other way round",
    text: `
== Plan ==
| Achievement | Poor | Fair | Good | Very Good | Excellent | Weight | Unit | Success indicator | Action | Objective |
| 38 | 10 | 20 | 30 | 40 | 50 | 100 | No. | Ovens inspected | Inspect ovens | Good bread |
`,
    reads: `
cfr Plan!A1:K2 achievement A, criteria60 B, criteria70 C, criteria80 D, criteria90 E, criteria100 F, weight G, unit H, indicator I, action J, objective K
Good bread > Inspect ovens > Ovens inspected (No.) 100%: 50 40 30 20 10 = 38
`,
  },
  {
    name: "no action and no unit; responsible person, budget and quarter beside",
    text: `
== Plan ==
| Objective | Responsible officer | KPI | Budget (USD) | Weight | Target | Q1 | Q2 | Q3 | Q4 | Risk |
| Good bread | A. Baker | Ovens inspected | 12000 | 100 | 40 | 10 | 10 | 10 | 10 | low |
`,
    reads: `
cfr Plan!A1:F2 objective A, indicator C, weight E, target F
Good bread > Ovens inspected 100%: 40
`,
  },
  {
    name: "no objectives at all: indicators with weights and levels",
    text: `
== Plan ==
| S/N | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| 1 | Ovens inspected | No. | 60 | 50 | 40 | 30 | 20 | 10 |
| 2 | Bakers trained | No. | 40 | 5 | 4 | 3 | 2 | 1 |
`,
    reads: `
cfr Plan!A1:I3 serial A, indicator B, unit C, weight D, criteria100 E, criteria90 F, criteria80 G, criteria70 H, criteria60 I
? > Ovens inspected (No.) 60%: 50 40 30 20 10
? > Bakers trained (No.) 40%: 5 4 3 2 1
`,
  },
  {
    name: "a column of units without a heading",
    text: `
== Plan ==
| Objective | Action | Success indicator | | Weight | Target |
| Good bread | Inspect ovens | Ovens inspected | Number | 50 | 40 |
| | Train bakers | Bakers trained | % | 30 | 80 |
| | Open a school | Opening | Date | 20 | 2026-05-01 |
`,
    reads: `
cfr Plan!A1:F4 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect ovens > Ovens inspected (Number) 50%: 40
Good bread > Train bakers > Bakers trained (%) 30%: 80%
Good bread > Open a school > Opening (Date) 20%: 2026-05-01
`,
  },
  {
    name: "weights under a heading that nobody knows: they add up to 100",
    text: `
== Plan ==
| Objective | Action | Success indicator | Unit | Share of merit | Target |
| Good bread | Inspect ovens | Ovens inspected | Number | 50 | 40 |
| | Train bakers | Bakers trained | % | 30 | 80 |
| Good beer | Taste | Beers tasted | Number | 20 | 7 |
`,
    reads: `
cfr Plan!A1:F4 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect ovens > Ovens inspected (Number) 50%: 40
Good bread > Train bakers > Bakers trained (%) 30%: 80%
Good beer > Taste > Beers tasted (Number) 20%: 7
`,
  },
  {
    name: "two columns may be the weight: asked, not guessed",
    text: `
== Plan ==
| Objective | Action | Success indicator | Unit | Share of merit | Share of budget | Target |
| Good bread | Inspect ovens | Ovens inspected | Number | 50 | 60 | 40 |
| | Train bakers | Bakers trained | % | 30 | 30 | 80 |
| Good beer | Taste | Beers tasted | Number | 20 | 10 | 7 |
`,
    reads: `
cfr Plan!A1:G4 objective A, action B, indicator C, unit D, target G
Good bread > Inspect ovens > Ovens inspected (Number): 40
Good bread > Train bakers > Bakers trained (%): 80%
Good beer > Taste > Beers tasted (Number): 7
`,
    asks: ["E weight", "F weight"],
  },
  {
    name: "a group over five columns without headings of their own: asked, not guessed",
    text: `
== Plan ==
| Objective | Action | Success indicator | Unit | Weight | Criteria value | ← | ← | ← | ← |
| Good bread | Inspect ovens | Ovens inspected | Number | 70 | 50 | 40 | 30 | 20 | 10 |
| | Train bakers | Bakers trained | No. | 30 | 5 | 4 | 3 | 2 | 1 |
`,
    reads: `
cfr Plan!A1:J3 objective A, action B, indicator C, unit D, weight E
Good bread > Inspect ovens > Ovens inspected (Number) 70%
Good bread > Train bakers > Bakers trained (No.) 30%
`,
    asks: ["F:J criteria100|criteria90|criteria80|criteria70|criteria60"],
  },
  {
    name: "weights as parts of one, as numbers and as percentages in three tables",
    text: `
== Parts ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 0.3 | 40 |
| Good beer | Taste | Beers tasted | No. | 0.7 | 7 |
== Numbers ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 30 | 40 |
| Good beer | Taste | Beers tasted | No. | 70 | 7 |
== Percentages ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 30% | 40 |
| Good beer | Taste | Beers tasted | No. | '70% | 7 |
`,
    reads: `
cfr Parts!A1:F3 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 0.3%: 40
Good beer > Taste > Beers tasted (No.) 0.7%: 7
cfr Numbers!A1:F3 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 30%: 40
Good beer > Taste > Beers tasted (No.) 70%: 7
cfr Percentages!A1:F3 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 30%: 40
Good beer > Taste > Beers tasted (No.) 70%: 7
`,
  },
  {
    name: "targets of two years, and the sheet says which year it is of",
    text: `
== Plan 25-26 ==
| Objective | Indicator | Unit | Weight | Target 2024-25 | Target 2025-26 |
| Good bread | Ovens inspected | No. | 100 | 30 | 40 |
`,
    reads: `
cfr Plan 25-26!A1:F2 objective A, indicator B, unit C, weight D, target F
Good bread > Ovens inspected (No.) 100%: 40
`,
  },
  {
    name: "targets of three years, and nothing says which is meant: asked, not guessed",
    text: `
== Plan ==
| Objective | Indicator | Unit | Weight | Target 2024 | Target 2025 | Target 2026 |
| Good bread | Ovens inspected | No. | 100 | 30 | 40 | 50 |
`,
    reads: `
cfr Plan!A1:G2 objective A, indicator B, unit C, weight D
Good bread > Ovens inspected (No.) 100%
`,
    asks: ["E target", "F target", "G target"],
  },
];
