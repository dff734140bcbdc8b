import type { LayoutVariant } from "../layout-text";

/** How objectives group the rows, and rows that are no indicators. */
export const ROWS: readonly LayoutVariant[] = [
  {
    name: "objectives as lines across the table, without a column of their own",
    text: `
== Plan @ A2 ==
| S/N | Success indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Objective 1: Good bread | ← | ← | ← | ← | ← | ← | ← | ← |
| 1.1 | Ovens inspected | No. | 40 | 50 | 40 | 30 | 20 | 10 |
| 1.2 | Bakers trained | No. | 20 | 5 | 4 | 3 | 2 | 1 |
| Objective 2: Good beer | ← | ← | ← | ← | ← | ← | ← | ← |
| 2.1 | Beers tasted | No. | 40 | 9 | 8 | 7 | 6 | 5 |
`,
    reads: `
cfr Plan!A2:I7 serial A, indicator B, unit C, weight D, criteria100 E, criteria90 F, criteria80 G, criteria70 H, criteria60 I
Objective 1: Good bread > Ovens inspected (No.) 40%: 50 40 30 20 10
Objective 1: Good bread > Bakers trained (No.) 20%: 5 4 3 2 1
Objective 2: Good beer > Beers tasted (No.) 40%: 9 8 7 6 5
`,
  },
  {
    name: "objectives as lines of their own in the first column, unmerged, with their weight",
    text: `
== Plan ==
| Objective / Success indicator | Unit | Weight | Target |
| A. Good bread | | 60 | |
| Ovens inspected | No. | 40 | 50 |
| Bakers trained | No. | 20 | 5 |
| B. Good beer | | 40 | |
| Beers tasted | No. | 40 | 9 |
`,
    reads: `
cfr Plan!A1:D6 indicator A, unit B, weight C, target D
A. Good bread 60% > Ovens inspected (No.) 40%: 50
A. Good bread 60% > Bakers trained (No.) 20%: 5
B. Good beer 40% > Beers tasted (No.) 40%: 9
`,
  },
  {
    name: "serial numbers, objectives merged, actions repeated",
    text: `
== Plan ==
| No. | Objective | Wt | Action | Indicator | Unit | Wt | Target |
| 1 | Good bread | 60 | Inspect | Ovens inspected | No. | 40 | 50 |
| ↑ | ↑ | ↑ | Inspect | Mills inspected | No. | 20 | 4 |
| 2 | Good beer | 40 | Taste | Beers tasted | No. | 40 | 9 |
`,
    reads: `
cfr Plan!A1:H4 serial A, objective B, objectiveWeight C, action D, indicator E, unit F, weight G, target H
Good bread 60% > Inspect > Ovens inspected (No.) 40%: 50
Good bread 60% > Inspect > Mills inspected (No.) 20%: 4
Good beer 40% > Taste > Beers tasted (No.) 40%: 9
`,
  },
  {
    name: "subtotals after each objective and a grand total",
    text: `
== Plan ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 40 | 50 |
| | Train | Bakers trained | No. | 20 | 5 |
| Sub-total for Good bread | | | | 60 | |
| Good beer | Taste | Beers tasted | No. | 40 | 9 |
| | | | Subtotal | 40 | |
| Total weight | ← | ← | ← | 100 | |
`,
    reads: `
cfr Plan!A1:F7 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 40%: 50
Good bread > Train > Bakers trained (No.) 20%: 5
Good beer > Taste > Beers tasted (No.) 40%: 9
`,
  },
  {
    name: "totals in French and Khmer",
    text: `
== Plan ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 60 | 50 |
| Sous-total | | | | 60 | |
| Good beer | Taste | Beers tasted | No. | 40 | 9 |
| សរុប | | | | 40 | |
| Total général | | | | 100 | |
`,
    reads: `
cfr Plan!A1:F6 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 60%: 50
Good beer > Taste > Beers tasted (No.) 40%: 9
`,
  },
  {
    name: "hidden rows are read like the others",
    text: `
== Plan ==
| Objective | Action | Indicator | Unit | Weight | Target |
~| Good bread | Inspect | Ovens inspected | No. | 60 | 50 |
| | Train | Bakers trained | No. | 40 | 5 |
`,
    reads: `
cfr Plan!A1:F3 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 60%: 50
Good bread > Train > Bakers trained (No.) 40%: 5
`,
  },
  {
    name: "headings printed again for each page, with the title of the page above",
    text: `
== Plan ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 60 | 50 |
| Section 2 (continued) | | | | | |
| Objective | Action | Indicator | Unit | Weight | Target |
| | Train | Bakers trained | No. | 40 | 5 |
`,
    reads: `
cfr Plan!A1:F5 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 60%: 50
Good bread > Train > Bakers trained (No.) 40%: 5
`,
  },
  {
    name: "a row split in two when pasted: the other cells are merged over both",
    text: `
== Plan ==
| Objective | Action | Indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Good bread | Inspect | Ovens inspected | No. | 100 | 50 | 40 | 30 | 20 | 10 |
| ↑ | ↑ | in all districts | ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | ↑ |
`,
    reads: `
cfr Plan!A1:J3 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Good bread > Inspect > Ovens inspected in all districts (No.) 100%: 50 40 30 20 10
`,
  },
  {
    name: "group, objective and sub-objective each in a column",
    text: `
== Plan ==
| Perspective | Weight | Objective | Initiative | KPI | Unit | Weight | Baseline 2023 | Baseline 2024 | Target 2025 |
| Customers | 60 | Good bread | Inspect | Ovens inspected | No. | 60 | 20 | 30 | 50 |
| Staff | 40 | Good beer | Taste | Beers tasted | No. | 40 | 3 | 5 | 9 |
`,
    reads: `
cfr Plan!A1:J3 group A, objectiveWeight B, objective C, action D, indicator E, unit F, weight G, baseline2 H, baseline1 I, target J
Customers 60% > Inspect > Ovens inspected (No.) 60%: 50 ^ 30 20
Staff 40% > Taste > Beers tasted (No.) 40%: 9 ^ 5 3
`,
  },
  {
    name: "notes between the rows, an objective named again after a page break, and a sum under its sign",
    text: `
== Plan ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 40 | 50 |
| Note: ovens in use only | | | | | |
| | Train | Bakers trained | No. | 20 | 5 |
| * of both sexes | | | | | |
| Good bread (continued) | Buy | Mills bought | No. | 10 | 2 |
| | | Remarque : voir l'annexe | | | |
| Good beer | Taste | Beers tasted | No. | 30 | 9 |
| | | | Σ | 100 | |
`,
    reads: `
cfr Plan!A1:F9 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 40%: 50
Good bread > Train > Bakers trained (No.) 20%: 5
Good bread > Buy > Mills bought (No.) 10%: 2
Good beer > Taste > Beers tasted (No.) 30%: 9
`,
  },
];
