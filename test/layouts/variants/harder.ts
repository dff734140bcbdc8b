import type { LayoutVariant } from "../layout-text";

/** Several matrices, years and quarters, objectives above headings: what is easily taken for something else. */
export const HARDER: readonly LayoutVariant[] = [
  {
    name: "earlier years in Khmer digits, the later one first",
    text: `
== P @ A1 ==
| គោលបំណង | សកម្មភាព | សូចនាករ | ឯកតា | ទិន្នន័យមូលដ្ឋាន ២០២៤ | ទិន្នន័យមូលដ្ឋាន ២០២៣ | ទម្ងន់ | គោលដៅ |
| ទឹក | ជីក | អណ្តូង | ចំនួន | 4 | 3 | 100 | 5 |
`,
    reads: `
cfr P!A1:H2 objective A, action B, indicator C, unit D, baseline1 E, baseline2 F, weight G, target H
ទឹក > ជីក > អណ្តូង (ចំនួន) 100%: 5 ^ 4 3
`,
  },
  {
    name: "matrix side by side with notes",
    text: `
== P @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Target | | Note | Who |
| Water | Drill | Wells | No. | 100 | 5 | | check | Me |
`,
    reads: `
cfr P!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
Water > Drill > Wells (No.) 100%: 5
`,
  },
  {
    name: "continued over 3 sheets",
    text: `
== Matrix (1) @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Target |
| Water | Drill | Wells | No. | 40 | 5 |
== Matrix (2) @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Target |
| Roads | Mend | Roads | No. | 30 | 5 |
== Matrix (3) @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Target |
| Posts | Fill | Posts | No. | 30 | 5 |
`,
    reads: `
cfr Matrix (1)!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
Water > Drill > Wells (No.) 40%: 5
Roads > Mend > Roads (No.) 30%: 5
Posts > Fill > Posts (No.) 30%: 5
`,
  },
  {
    name: "a line break in every heading and text",
    text: `
== P @ A1 ==
| Objective | Action | Success⏎Indicator | Unit | Weight⏎(%) | Excellent⏎100% | Very⏎Good⏎90% | Good⏎80% | Fair⏎70% | Poor⏎60% |
| Safe⏎water | Drill⏎wells | Wells⏎drilled | No. | 60 | 5 | 4 | 3 | 2 | 1 |
| | Test | Wells tested | % | 40 | 90 | 80 | 70 | 60 | 50 |
`,
    reads: `
cfr P!A1:J3 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Safe water > Drill wells > Wells drilled (No.) 60%: 5 4 3 2 1
Safe water > Test > Wells tested (%) 40%: 90% 80% 70% 60% 50%
`,
  },
  {
    name: "levels worst first",
    text: `
== P @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Poor | Fair | Good | Very Good | Excellent |
| Water | Drill | Wells | No. | 100 | 1 | 2 | 3 | 4 | 5 |
`,
    reads: `
cfr P!A1:J2 objective A, action B, indicator C, unit D, weight E, criteria60 F, criteria70 G, criteria80 H, criteria90 I, criteria100 J
Water > Drill > Wells (No.) 100%: 5 4 3 2 1
`,
  },
  {
    name: "group header over weight and target unnamed",
    text: `
== P @ A1 ==
| Objective | | Action | Success indicator | Unit | Weight | Criteria Value | | | | |
| Name | Weight | | | | | 100% | 90% | 80% | 70% | 60% |
| Water | 100 | Drill | Wells | No. | 100 | 5 | 4 | 3 | 2 | 1 |
`,
    reads: `
cfr P!A1:K3 objective A, objectiveWeight B, action C, indicator D, unit E, weight F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K
Water 100% > Drill > Wells (No.) 100%: 5 4 3 2 1
`,
  },
  {
    name: "JMI old 2006 with date col",
    text: `
== JMIs 2006 @ A1 ==
| TWG | Target | Actions needed | Responsible | Timeframe |
| Health | All clinics have water | Lay pipes | MoH | 2006 |
`,
    reads: `
jmi JMIs 2006!A1:E2 twg A, output B, activity C, implementer D, targetDate E
Health > All clinics have water | Lay pipes / MoH | 
`,
  },
  {
    name: "JMI baseline and target in one merged col",
    text: `
== JMI @ A1 ==
| Outcome | Output | Indicator | Baseline / Target | Main activity | Partnering actions |
| Water | Wells | Wells dug | 5 / 10 | dig - MRD | pay |
`,
    reads: `
jmi JMI!A1:F2 outcome A, output B, indicator C, activity E, partnering F
Water > Wells | dig / MRD | pay
- Wells dug: missing → missing
`,
    asks: ["D target|baseline"],
  },
  {
    name: "lettered lines that hold the weight in their text",
    text: `
== P @ A1 ==
| S/N | Success indicator | Unit | Weight | Target | Achievement |
| A | Water (60%) | | | | |
| 1 | Wells | No. | 60 | 5 | 4 |
| B | Roads (40%) | | | | |
| 2 | Roads | km | 40 | 50 | 45 |
`,
    reads: `
cfr P!A1:F5 serial A, indicator B, unit C, weight D, target E, achievement F
Water (60%) > Wells (No.) 60%: 5 = 4
Roads (40%) > Roads (km) 40%: 50 = 45
`,
  },
  {
    name: "an objective above each printing of the headings",
    text: `
== P @ A1 ==
| Objective 1: Safe water | ← | ← | ← | ← |
| Action | Success indicator | Unit | Weight | Target |
| Drill | Wells | No. | 60 | 5 |
| Objective 2: Roads | ← | ← | ← | ← |
| Action | Success indicator | Unit | Weight | Target |
| Mend | Roads | km | 40 | 50 |
`,
    reads: `
cfr P!A2:E6 action A, indicator B, unit C, weight D, target E
Objective 1: Safe water > Drill > Wells (No.) 60%: 5
Objective 2: Roads > Mend > Roads (km) 40%: 50
`,
  },
  {
    name: "quarter targets",
    text: `
== P @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Annual target | Q1 | Q2 | Q3 | Q4 |
| Water | Drill | Wells | No. | 100 | 8 | 2 | 2 | 2 | 2 |
`,
    reads: `
cfr P!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
Water > Drill > Wells (No.) 100%: 8
`,
  },
];
