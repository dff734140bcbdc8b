import type { LayoutVariant } from "../layout-text";

/** Which kind of matrix it is, and headings that say what nobody has a word for. */
export const KINDS: readonly LayoutVariant[] = [
  {
    name: "a JMI under headings of a person's own: the years are asked about",
    text: `
== Plan @ A1 ==
| Joint Monitoring Indicators |
| JMI target | Output indicators | Activities | Responsible | Baseline 2018 | 2019 | 2020 |
| Safe water for all | Wells dug | Dig wells | MRD | 100 | 200 | 300 |
| | Pumps set up | Install pumps | MRD | 10 | 20 | 30 |
`,
    reads: `
jmi Plan!A2:E4 output A, indicator B, activity C, implementer D, baseline E
Safe water for all | Dig wells / MRD; Install pumps / MRD | 
- Wells dug: 100 → missing
- Pumps set up: 10 → missing
`,
    asks: ["F target|actual", "G target|actual"],
  },
  {
    name: "a JMI without outputs on a sheet that calls itself JMI: what stands left of the indicators is asked about",
    text: `
== JMI 2019 @ B2 ==
| Policy goal | What we deliver | Key indicators | Actions | Responsible ministry | Partnering | Baseline | Target |
| Safe water for all | Wells | Wells dug | Dig | MRD | ADB pays | 100 | 200 |
`,
    reads: `
jmi JMI 2019!D2:I3 indicator D, activity E, implementer F, partnering G, baseline H, target I
 | Dig / MRD | ADB pays
- Wells dug: 100 → 200
`,
    asks: ["B outcome|output", "C outcome|output"],
  },
  {
    name: "a JMI whose results are called objectives",
    text: `
== Matrix @ A1 ==
| JMIs of the working group on water |
| Objective | Indicator | Activities | Responsible | Baseline | Target |
| Safe water for all | Wells dug | Dig | MRD | 100 | 200 |
`,
    reads: `
jmi Matrix!A2:F3 indicator B, activity C, implementer D, baseline E, target F
 | Dig / MRD | 
- Wells dug: 100 → 200
`,
    asks: ["A outcome|output"],
  },
  {
    name: "a list that counts the indicators of each group's JMI is no JMI",
    text: `
== JMI groups @ A1 ==
| Working group | Strategy | Indicators | Baselines | Targets | Actual values |
| Health | RS4 | 12 | 11 | 12 | 9 |
| Water | RS2 | 8 | 8 | 7 | 5 |
`,
    reads: "",
  },
  {
    name: "the same headings where nothing says JMI are a CFR",
    text: `
== Matrix @ A1 ==
| Objective | Indicator | Activities | Responsible | Baseline | Target |
| Safe water for all | Wells dug | Dig | MRD | 100 | 200 |
`,
    reads: `
cfr Matrix!A1:F2 objective A, indicator B, action C, baseline1 E, target F
Safe water for all > Dig > Wells dug: 200 ^ 100
`,
  },
  {
    name: "weights make a CFR of a table on a sheet that calls itself JMI",
    text: `
== JMI and CFR @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Baseline | Target |
| Safe water for all | Dig | Wells dug | No. | 100 | 100 | 200 |
`,
    reads: `
cfr JMI and CFR!A1:G2 objective A, action B, indicator C, unit D, weight E, baseline1 F, target G
Safe water for all > Dig > Wells dug (No.) 100%: 200 ^ 100
`,
  },
  {
    name: "JMI targets for several years: the last is where they lead",
    text: `
== JMI @ A1 ==
| Output | Indicator | Baseline 2018 | Target 2019 | Target 2020 | Main activity |
| Safe water | Wells dug | 100 | 200 | 300 | Dig wells |
`,
    reads: `
jmi JMI!A1:F2 output A, indicator B, baseline C, target E, activity F
Safe water | Dig wells | 
- Wells dug: 100 → 300
`,
  },
  {
    name: "one column of activities and partnering actions",
    text: `
== JMI @ A1 ==
| Outcome | Output | Output indicator with baseline and target | Activities by Implementer and Partnering Actions |
| Water | Wells | Wells dug: from 5 in 2018 to 10 in 2020 | MRD digs |
`,
    reads: `
jmi JMI!A1:D2 outcome A, output B, indicator C
Water > Wells |  | 
- Wells dug: from 5 in 2018 to 10 in 2020: 5 → 10
`,
    asks: ["D partnering|activity"],
  },
  {
    name: "why a target was missed, in English",
    text: `
== CFR @ A1 ==
| # | Objective | Action | Success indicator | Unit | Weight | Target | Achievement | Reasons for shortfall |
| 1 | Water | Drill | Wells | No. | 60 | 5 | 3 | Floods |
| 2 | | Test | Wells tested | No. | 40 | 5 | 5 | |
`,
    reads: `
cfr CFR!A1:I3 serial A, objective B, action C, indicator D, unit E, weight F, target G, achievement H, remarks I
Water > Drill > Wells (No.) 60%: 5 = 3
Water > Test > Wells tested (No.) 40%: 5 = 5
`,
  },
  {
    name: "why a target was missed, in French",
    text: `
== CFR @ A1 ==
| N° | Objectif | Action | Indicateur | Unité | Poids | Cible | Réalisation | Justification des écarts |
| 1 | Eau | Forer | Puits | Nombre | 60 | 5 | 3 | Crues |
| 2 | | Tester | Puits testés | Nombre | 40 | 5 | 5 | |
`,
    reads: `
cfr CFR!A1:I3 serial A, objective B, action C, indicator D, unit E, weight F, target G, achievement H, remarks I
Eau > Forer > Puits (Nombre) 60%: 5 = 3
Eau > Tester > Puits testés (Nombre) 40%: 5 = 5
`,
  },
  {
    name: "why a target was missed, in Khmer",
    text: `
== CFR @ A1 ==
| ល.រ | គោលបំណង | សកម្មភាព | សូចនាករ | ឯកតា | ទម្ងន់ | គោលដៅ | សមិទ្ធផល | មូលហេតុនៃគម្លាត |
| 1 | ទឹក | ជីក | អណ្តូង | ចំនួន | 60 | 5 | 3 | ទឹកជំនន់ |
| 2 | | សាក | អណ្តូងសាក | ចំនួន | 40 | 5 | 5 | |
`,
    reads: `
cfr CFR!A1:I3 serial A, objective B, action C, indicator D, unit E, weight F, target G, achievement H, remarks I
ទឹក > ជីក > អណ្តូង (ចំនួន) 60%: 5 = 3
ទឹក > សាក > អណ្តូងសាក (ចំនួន) 40%: 5 = 5
`,
  },
  {
    name: "why a target was missed, in a JMI",
    text: `
== JMI @ A1 ==
| Output | Indicator | Baseline | Target | Main activity | Justification for variance |
| Safe water | Wells dug | 100 | 200 | Dig wells | Floods |
`,
    reads: `
jmi JMI!A1:F2 output A, indicator B, baseline C, target D, activity E, delayReason F
Safe water | Dig wells | 
- Wells dug: 100 → 200
`,
  },
  {
    name: "a sign for numbers under three header rows",
    text: `
== CFR @ A1 ==
| # | Objective | Weight | Action | Success Indicator | Unit | Weight | Target / Criteria value | ← | ← | ← | ← |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | Excellent | Very Good | Good | Fair | Poor |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | 100% | 90% | 80% | 70% | 60% |
| 1 | Water | 100 | Drill | Wells | No. | 100 | 5 | 4 | 3 | 2 | 1 |
`,
    reads: `
cfr CFR!A1:L4 serial A, objective B, objectiveWeight C, action D, indicator E, unit F, weight G, criteria100 H, criteria90 I, criteria80 J, criteria70 K, criteria60 L
Water 100% > Drill > Wells (No.) 100%: 5 4 3 2 1
`,
  },
];
