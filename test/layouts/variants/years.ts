import type { LayoutVariant } from "../layout-text";

/** Years, quarters and expected results: what is easily taken for something else. */
export const YEARS: readonly LayoutVariant[] = [
  {
    name: "targets of quarters and none of the year",
    text: `
== P @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Target Q1 | Target Q2 | Target Q3 | Target Q4 |
| Water | Drill | Wells | No. | 60 | 2 | 4 | 6 | 8 |
| Roads | Mend | Roads | km | 40 | 2 | 4 | 6 | 8 |
`,
    reads: `
cfr P!A1:I3 objective A, action B, indicator C, unit D, weight E
Water > Drill > Wells (No.) 60%
Roads > Mend > Roads (km) 40%
`,
    asks: ["F target", "G target", "H target", "I target"],
  },
  {
    name: "a column for the year of the baseline",
    text: `
== P @ A1 ==
| Objective | Action | Success indicator | Unit | Baseline year | Baseline value | Target | Weight |
| Water | Drill | Wells | No. | 2024 | 4 | 5 | 100 |
`,
    reads: `
cfr P!A1:H2 objective A, action B, indicator C, unit D, baseline1 F, target G, weight H
Water > Drill > Wells (No.) 100%: 5 ^ 4
`,
  },
  {
    name: "Actual per quarter and annual",
    text: `
== P @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Target | Achievement Q1 | Achievement Q2 | Annual achievement |
| Water | Drill | Wells | No. | 100 | 8 | 2 | 4 | 7 |
`,
    reads: `
cfr P!A1:I2 objective A, action B, indicator C, unit D, weight E, target F, achievement I
Water > Drill > Wells (No.) 100%: 8 = 7
`,
  },
  {
    name: "Achievement mid-year and year-end",
    text: `
== P @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Target | Mid-year achievement | Year-end achievement |
| Water | Drill | Wells | No. | 100 | 8 | 2 | 7 |
`,
    reads: `
cfr P!A1:H2 objective A, action B, indicator C, unit D, weight E, target F, achievement H
Water > Drill > Wells (No.) 100%: 8 = 7
`,
  },
  {
    name: "a French JMI with expected results",
    text: `
== SUIVI @ A1 ==
| Effet attendu | Produit attendu | Indicateur de produit | Valeur de référence (2018) | Valeur cible (2020) | Activités principales | Responsables | Actions des partenaires |
| Eau | Puits | Puits forés | 5 | 10 | forer | MRD | payer |
`,
    reads: `
jmi SUIVI!A1:H2 outcome A, output B, indicator C, baseline D, target E, activity F, implementer G, partnering H
Eau > Puits | forer / MRD | payer
- Puits forés: 5 → 10
`,
  },
  {
    name: "JMI with years of target",
    text: `
== JMI @ A1 ==
| Outcome | Output | Indicator | Baseline (2018) | Target | ← | Main activity | Partnering |
| ↑ | ↑ | ↑ | ↑ | 2019 | 2020 | ↑ | ↑ |
| Water | Wells | Wells dug | 5 | 8 | 10 | dig - MRD | pay |
`,
    reads: `
jmi JMI!A1:H3 outcome A, output B, indicator C, baseline D, target F, activity G, partnering H
Water > Wells | dig / MRD | pay
- Wells dug: 5 → 10
`,
  },
  {
    name: "CFR with target under years group",
    text: `
== P 2025-26 @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Target | ← | ← |
| ↑ | ↑ | ↑ | ↑ | ↑ | 2024-25 | 2025-26 | 2026-27 |
| Water | Drill | Wells | No. | 100 | 4 | 5 | 6 |
`,
    reads: `
cfr P 2025-26!A1:H3 objective A, action B, indicator C, unit D, weight E, target G
Water > Drill > Wells (No.) 100%: 5
`,
  },
  {
    name: "weight column of budget",
    text: `
== P @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Budget | Target |
| Water | Drill | Wells | No. | 100 | 5000 | 5 |
`,
    reads: `
cfr P!A1:G2 objective A, action B, indicator C, unit D, weight E, target G
Water > Drill > Wells (No.) 100%: 5
`,
  },
  {
    name: "weights under objective only",
    text: `
== P @ A1 ==
| Objective | Weight | Success indicator | Unit | Target | Achievement |
| Water | 60 | Wells | No. | 5 | 4 |
| Roads | 40 | Roads | km | 50 | 40 |
`,
    reads: `
cfr P!A1:F3 objective A, objectiveWeight B, indicator C, unit D, target E, achievement F
Water 60% > Wells (No.): 5 = 4
Roads 40% > Roads (km): 50 = 40
`,
  },
  {
    name: "title printed on each page is no objective",
    text: `
== P @ A1 ==
| Plan of the Ministry 2026 | ← | ← | ← | ← |
| Objective | Success indicator | Unit | Weight | Target |
| Water | Wells | No. | 60 | 5 |
| Plan of the Ministry 2026 | ← | ← | ← | ← |
| Objective | Success indicator | Unit | Weight | Target |
| Roads | Roads | km | 40 | 50 |
`,
    reads: `
cfr P!A2:E6 objective A, indicator B, unit C, weight D, target E
Water > Wells (No.) 60%: 5
Roads > Roads (km) 40%: 50
`,
  },
  {
    name: "objectives on lines numbered 1, their indicators numbered 1.1",
    text: `
== PC @ A1 ==
| S/N | Performance indicator | Unit | Weight | Target | Achievement |
| 1 | Service delivery | | | | |
| 1.1 | Letters answered | No. | 40 | 50 | 46 |
| 1.2 | Wells dug | No. | 20 | 5 | 5 |
| 2. | Management | | | | |
| 2.1 | Posts filled | % | 40 | 90 | 85 |
`,
    reads: `
cfr PC!A1:F6 serial A, indicator B, unit C, weight D, target E, achievement F
Service delivery > Letters answered (No.) 40%: 50 = 46
Service delivery > Wells dug (No.) 20%: 5 = 5
Management > Posts filled (%) 40%: 90% = 85%
`,
  },
];
