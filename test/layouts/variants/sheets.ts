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
  {
    name: "a JMI matrix over two pages, the outcome on the first only",
    text: `
== JMI p1 ==
| Outcome | Output | Indicator | Activity |
| Safe water | Wells dug | Villages with a well: from 34% in 2018 to 60% in 2020 | Dig wells - MRD |
== JMI p2 @ B2 ==
| Outcome | Output | Indicator | Activity |
| | Pumps fitted | Wells with a pump: from 10% in 2018 to 40% in 2020 | Fit pumps - MRD |
`,
    reads: `
jmi JMI p1!A1:D2 outcome A, output B, indicator C, activity D
Safe water > Wells dug | Dig wells / MRD | 
- Villages with a well: from 34% in 2018 to 60% in 2020: 34% → 60%
Safe water > Pumps fitted | Fit pumps / MRD | 
- Wells with a pump: from 10% in 2018 to 40% in 2020: 10% → 40%
`,
  },
  {
    name: "a JMI matrix that goes on without headings below a title",
    text: `
== Sheet1 @ A2 ==
| Joint Monitoring Indicators | | | |
| Outcome | Output | Indicator | Activity |
| Safe water | Wells dug | Villages with a well: from 34% in 2018 to 60% in 2020 | Dig wells - MRD |
== Sheet2 ==
| Joint Monitoring Indicators (continued) | | | |
| | Pumps fitted | Wells with a pump: from 10% in 2018 to 40% in 2020 | Fit pumps - MRD |
`,
    reads: `
jmi Sheet1!A3:D4 outcome A, output B, indicator C, activity D
Safe water > Wells dug | Dig wells / MRD | 
- Villages with a well: from 34% in 2018 to 60% in 2020: 34% → 60%
Safe water > Pumps fitted | Fit pumps / MRD | 
- Wells with a pump: from 10% in 2018 to 40% in 2020: 10% → 40%
`,
  },
  {
    name: "two working groups' JMI on two sheets are two matrices",
    text: `
== Water ==
| Outcome | Output | Indicator | Activity |
| Safe water | Wells dug | Villages with a well: from 34% in 2018 to 60% in 2020 | Dig wells - MRD |
== Health ==
| Outcome | Output | Indicator | Activity |
| | Clinics open | Open clinics: from 10 in 2018 to 40 in 2020 | Open clinics - MOH |
`,
    reads: `
jmi Water!A1:D2 outcome A, output B, indicator C, activity D
Safe water > Wells dug | Dig wells / MRD | 
- Villages with a well: from 34% in 2018 to 60% in 2020: 34% → 60%
jmi Health!A1:D2 outcome A, output B, indicator C, activity D
Clinics open | Open clinics / MOH | 
- Open clinics: from 10 in 2018 to 40 in 2020: 10 → 40
`,
  },
];
