import type { LayoutVariant } from "../layout-text";

/** Headers of one to three rows, with groups above them. */
export const HEADERS: readonly LayoutVariant[] = [
  {
    name: "Target / Criteria Value over five columns, the level and its score in one cell",
    text: `
== 2 @ B4 ==
| Objective | Weight | Actions | Success Indicator | Unit | Weight | Target / Criteria Value | ← | ← | ← | ← |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | Excellent 100% | Very Good 90% | Good 80% | Fair 70% | Poor 60% |
| Sound forests | 100 | Plant | Hectares planted | ha | 60 | 50 | 45 | 40 | 35 | 30 |
| ↑ | ↑ | Guard | Fires | No. | 40 | 1 | 2 | 3 | 4 | 5 |
`,
    reads: `
cfr 2!B4:L7 objective B, objectiveWeight C, action D, indicator E, unit F, weight G, criteria100 H, criteria90 I, criteria80 J, criteria70 K, criteria60 L
Sound forests 100% > Plant > Hectares planted (ha) 60%: 50 45 40 35 30
Sound forests 100% > Guard > Fires (No.) 40%: 1 2 3 4 5
`,
  },
  {
    name: "three rows: group, level, score; numbers of the columns below",
    text: `
== 2 ==
| Key objective | Weight of the objective | Action | Success indicator | Unit | Weight of the indicator | Criteria value | ← | ← | ← | ← |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | Excellent | Very good | Good | Fair | Poor |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | 100% | 90% | 80% | 70% | 60% |
| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) |
| Quiet nights | 100 | Patrol | Patrols | No. | 100 | 60 | 50 | 40 | 30 | 20 |
`,
    reads: `
cfr 2!A1:K5 objective A, objectiveWeight B, action C, indicator D, unit E, weight F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K
Quiet nights 100% > Patrol > Patrols (No.) 100%: 60 50 40 30 20
`,
  },
  {
    name: "the first row only groups: objective and indicator described and weighted below",
    text: `
== Plan @ A2 ==
| Objective | ← | Success indicator | ← | ← | Targets | ← | ← | ← | ← |
| Description | Weight | Description | Unit | Weight | 100% | 90% | 80% | 70% | 60% |
| Tidy files | 100 | Files indexed | No. | 100 | 900 | 800 | 700 | 600 | 500 |
`,
    reads: `
cfr Plan!A2:J4 objective A, objectiveWeight B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Tidy files 100% > Files indexed (No.) 100%: 900 800 700 600 500
`,
  },
  {
    name: "parts A and B above the real headings",
    text: `
== Plan @ A1 ==
| PART A: WHAT WE DO | ← | ← | PART B: HOW IT IS MEASURED | ← | ← | ← |
| Objectives | Activities | Indicators | Unit | Weight | Baseline | Target |
| Full shelves | Order books | Books bought | No. | 100 | 400 | 600 |
`,
    reads: `
cfr Plan!A2:G3 objective A, action B, indicator C, unit D, weight E, baseline1 F, target G
Full shelves > Order books > Books bought (No.) 100%: 600 ^ 400
`,
  },
  {
    name: "years under Actual, Target and Projected stand above the row of the other headings",
    text: `
== Plan @ A1 ==
| | | | | | Actual | ← | Target |
| Objective | Action | Indicator | Unit | Weight | 2023-24 | 2024-25 | 2025-26 |
| Clear rivers | Remove weed | Rivers cleared | No. | 100 | 3 | 5 | 8 |
`,
    reads: `
cfr Plan!A1:H3 objective A, action B, indicator C, unit D, weight E, baseline2 F, baseline1 G, target H
Clear rivers > Remove weed > Rivers cleared (No.) 100%: 8 ^ 5 3
`,
  },
  {
    name: "a group typed into its first column only, without a merge",
    text: `
== Plan @ A1 ==
| Objective | Action | Success Indicator | Unit | Weight | Criteria Value | | | | | Achievement |
| | | | | | Excellent | Very Good | Good | Fair | Poor | |
| Bright halls | Change lamps | Lamps changed | No. | 100 | 50 | 40 | 30 | 20 | 10 | 44 |
`,
    reads: `
cfr Plan!A1:K3 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J, achievement K
Bright halls > Change lamps > Lamps changed (No.) 100%: 50 40 30 20 10 = 44
`,
  },
  {
    name: "levels as bare percentages, bold and in order of the score from poor to excellent",
    text: `
== Plan @ A1 ==
| S. No. | Objective | Action | Success Indicator | Unit | Weight | 60% | 70% | 80% | 90% | 100% |
| 1 | Kind staff | Train | Staff trained | No. | 100 | 10 | 20 | 30 | 40 | 50 |
`,
    reads: `
cfr Plan!A1:K2 serial A, objective B, action C, indicator D, unit E, weight F, criteria60 G, criteria70 H, criteria80 I, criteria90 J, criteria100 K
Kind staff > Train > Staff trained (No.) 100%: 50 40 30 20 10
`,
  },
  {
    name: "levels as bare numbers 100 90 80 70 60 under Target",
    text: `
== Plan @ A1 ==
| Objective | Action | Success Indicator | Unit | Weight | Target value | ← | ← | ← | ← |
| ↑ | ↑ | ↑ | ↑ | ↑ | 100 | 90 | 80 | 70 | 60 |
| Kind staff | Train | Staff trained | No. | 100 | 55 | 44 | 33 | 22 | 11 |
`,
    reads: `
cfr Plan!A1:J3 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Kind staff > Train > Staff trained (No.) 100%: 55 44 33 22 11
`,
  },
  {
    name: "levels as letters E VG G F P",
    text: `
== Plan @ A1 ==
| Objective | Action | KPI | Unit | Weight | E | VG | G | F | P | Achievement |
| Long walks | Open paths | Paths opened | km | 100 | 9 | 8 | 7 | 6 | 5 | 8 |
`,
    reads: `
cfr Plan!A1:K2 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J, achievement K
Long walks > Open paths > Paths opened (km) 100%: 9 8 7 6 5 = 8
`,
  },
  {
    name: "levels as letters of six: O E VG G F P",
    text: `
== Plan @ A1 ==
| Objective | Action | KPI | Unit | Weight | O | E | VG | G | F | P |
| Long walks | Open paths | Paths opened | km | 100 | 10 | 9 | 8 | 7 | 6 | 5 |
`,
    reads: `
cfr Plan!A1:K2 objective A, action B, indicator C, unit D, weight E, levelAbove F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K
Long walks > Open paths > Paths opened (km) 100%: 9 8 7 6 5
`,
  },
  {
    name: "score before the word: 100% (Excellent)",
    text: `
== Plan @ A1 ==
| Objective | Action | KPI | Unit | Weight | 100% (Excellent) | 90% - Very Good | 80% Good | 70% = Fair | 60%⏎Poor |
| Long walks | Open paths | Paths opened | km | 100 | 9 | 8 | 7 | 6 | 5 |
`,
    reads: `
cfr Plan!A1:J2 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Long walks > Open paths > Paths opened (km) 100%: 9 8 7 6 5
`,
  },
  {
    name: "an extra heading that nobody knows inside the lower row of a group",
    text: `
== Plan @ A1 ==
| Objective | Action | Indicator | Measurement | ← | ← | Target | Remarks |
| ↑ | ↑ | ↑ | Unit | Weight | Frequency | ↑ | ↑ |
| Good maps | Survey | Sheets printed | No. | 100 | monthly | 20 | |
`,
    reads: `
cfr Plan!A1:H3 objective A, action B, indicator C, unit D, weight E, target G, remarks H
Good maps > Survey > Sheets printed (No.) 100%: 20
`,
  },
  {
    name: "a heading broken over two rows beside merged ones",
    text: `
== Plan @ A1 ==
| Strategic | Action | Success | Unit of | Weight | Target |
| objective | ↑ | indicator | measure | ↑ | ↑ |
| Good maps | Survey | Sheets printed | No. | 100 | 20 |
`,
    reads: `
cfr Plan!A1:F3 objective A, action B, indicator C, unit D, weight E, target F
Good maps > Survey > Sheets printed (No.) 100%: 20
`,
  },
];
