import type { LayoutVariant } from "../layout-text";

/** Layouts in the manner of several countries and offices. */
export const COUNTRIES: readonly LayoutVariant[] = [
  {
    name: "performance criteria in lettered groups, last year's status beside",
    text: `
== PC ==
| S/No | Performance Criteria | Unit of Measure | Weight (%) | Status Previous Year (FY 2023/24) | Target (FY 2024/25) |
| A | Careful spending | | | | |
| A1 | Funds used | % | 10 | 90 | 100 |
| A2 | Bills unpaid | % | 5 | 2 | 1 |
| | Weight Sub Total | | 15 | | |
| B | Service | | | | |
| B1 | Promises kept | % | 85 | 90 | 100 |
| | Overall Total | | 100 | | |
`,
    reads: `
cfr PC!A1:F8 serial A, indicator B, unit C, weight D, baseline1 E, target F
Careful spending > Funds used (%) 10%: 100% ^ 90%
Careful spending > Bills unpaid (%) 5%: 1% ^ 2%
Service > Promises kept (%) 85%: 100% ^ 90%
`,
  },
  {
    name: "a target in words and targets of three years in numbers",
    text: `
== Plan ==
| Strategic Objective | Target | Performance Indicators | Baseline | Unit | Weight | Target 2024/25 | Target 2025/26 | Target 2026/27 |
| Good bread | Inspect all ovens | Ovens | 30 | No. | 100 | 40 | 50 | 60 |
`,
    reads: `
cfr Plan!A1:I2 objective A, action B, indicator C, baseline1 D, unit E, weight F, target G
Good bread > Inspect all ovens > Ovens (No.) 100%: 40 ^ 30
`,
  },
  {
    name: "target values by percentage in brackets",
    text: `
== Plan ==
| Objective | Action | Indicator | Unit | Weight | Target Value (100%) | Target Value (90%) | Target Value (80%) | Target Value (70%) | Target Value (60%) |
| Good bread | Inspect | Ovens | No. | 100 | 5 | 4 | 3 | 2 | 1 |
`,
    reads: `
cfr Plan!A1:J2 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Good bread > Inspect > Ovens (No.) 100%: 5 4 3 2 1
`,
  },
  {
    name: "each level with its value and its score in two columns",
    text: `
== Plan ==
| Objective | Action | Indicator | Unit | Weight | Excellent | | Very Good | | Good | | Fair | | Poor | |
| | | | | | Value | Score | Value | Score | Value | Score | Value | Score | Value | Score |
| Good bread | Inspect | Ovens | No. | 100 | 5 | 100 | 4 | 90 | 3 | 80 | 2 | 70 | 1 | 60 |
`,
    reads: `
cfr Plan!A1:N3 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 H, criteria80 J, criteria70 L, criteria60 N
Good bread > Inspect > Ovens (No.) 100%: 5 4 3 2 1
`,
  },
  {
    name: "outputs in place of objectives, weighted",
    text: `
== Plan ==
| Output | Activities | Indicator | Unit | Weight | Target | Achievement |
| Wells dug | Drill | Wells | No. | 60 | 5 | 4 |
| Pumps mended | Mend | Pumps | No. | 40 | 5 | 4 |
`,
    reads: `
cfr Plan!A1:G3 objective A, action B, indicator C, unit D, weight E, target F, achievement G
Wells dug > Drill > Wells (No.) 60%: 5 = 4
Pumps mended > Mend > Pumps (No.) 40%: 5 = 4
`,
  },
  {
    name: "result areas above objectives, a share achieved beside the result",
    text: `
== Staff ==
| KRAs | Objectives | Weight | KPI's | Weight | Annual Targets | Actual Result | % Achieved |
| Bread | Good bread | 100 | Ovens inspected | 100 | 40 | 38 | 95 |
`,
    reads: `
cfr Staff!A1:H2 objective A, action B, objectiveWeight C, indicator D, weight E, target F, achievement G
Bread 100% > Good bread > Ovens inspected 100%: 40 = 38
`,
  },
];
