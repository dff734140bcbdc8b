import type { LayoutVariant } from "../layout-text";

/** One matrix over several sheets, and several matrices on several sheets. */
export const SHEETS: readonly LayoutVariant[] = [
  {
    name: "a matrix that goes on on the next sheet under the same headings",
    text: `
== Matrix (1) @ A3 ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 40 | 50 |
== Matrix (2) @ A3 ==
| Objective | Action | Indicator | Unit | Weight | Target |
| | Train | Bakers trained | No. | 20 | 5 |
| Good beer | Taste | Beers tasted | No. | 40 | 9 |
`,
    reads: `
cfr Matrix (1)!A3:F4 objective A, action B, indicator C, unit D, weight E, target F
Good bread > Inspect > Ovens inspected (No.) 40%: 50
Good bread > Train > Bakers trained (No.) 20%: 5
Good beer > Taste > Beers tasted (No.) 40%: 9
`,
  },
  {
    name: "a matrix that goes on on the next sheet without headings",
    text: `
== Page 1 @ B3 ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Good bread | Inspect | Ovens inspected | No. | 40 | 50 |
== Page 2 @ B1 ==
| | Train | Bakers trained | No. | 20 | 5 |
| Good beer | Taste | Beers tasted | No. | 40 | 9 |
`,
    reads: `
cfr Page 1!B3:G4 objective B, action C, indicator D, unit E, weight F, target G
Good bread > Inspect > Ovens inspected (No.) 40%: 50
Good bread > Train > Bakers trained (No.) 20%: 5
Good beer > Taste > Beers tasted (No.) 40%: 9
`,
  },
  {
    name: "two departments, each on its own sheet, are two matrices",
    text: `
== Roads ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Smooth roads | Patch | Potholes patched | No. | 100 | 900 |
== Ports ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Quick ports | Add cranes | Cranes added | No. | 100 | 2 |
`,
    reads: `
cfr Roads!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
Smooth roads > Patch > Potholes patched (No.) 100%: 900
cfr Ports!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
Quick ports > Add cranes > Cranes added (No.) 100%: 2
`,
  },
  {
    name: "a CFR and a JMI matrix in one workbook",
    text: `
== CFR ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Smooth roads | Patch | Potholes patched | No. | 100 | 900 |
== JMI ==
| Outcome | Output | Output indicator | Baseline | Target | Main activity | Implementer | Partnering actions |
| Safe water | Wells dug | Share of villages with a well | 34% | 60% | Dig wells | MRD | Donors agree |
`,
    reads: `
cfr CFR!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
Smooth roads > Patch > Potholes patched (No.) 100%: 900
jmi JMI!A1:H2 outcome A, output B, indicator C, baseline D, target E, activity F, implementer G, partnering H
Safe water > Wells dug | Dig wells / MRD | Donors agree
- Share of villages with a well: 34% → 60%
`,
  },
];
