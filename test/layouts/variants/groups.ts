import type { LayoutVariant } from "../layout-text";

/** Rows that say how to fill the table in, and several working groups on a sheet. */
export const GROUPS: readonly LayoutVariant[] = [
  {
    name: "JMI: a row under the headings that says how to fill it in",
    text: `
== JMI @ A1 ==
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| Please fill in one row per output | | | | |
| Water | Wells | Wells dug: from 5 in 2018 to 10 in 2020 | MRD digs | DP pays |
`,
    reads: `
jmi JMI!A1:E3 outcome A, output B, indicator C, activity D, partnering E
Water > Wells | MRD digs | DP pays
- Wells dug: from 5 in 2018 to 10 in 2020: 5 → 10
`,
  },
  {
    name: "JMI: the same across the table, in French",
    text: `
== JMI @ A1 ==
| Effet | Produit | Indicateur | Activité | Actions des partenaires |
| Veuillez remplir une ligne par produit | ← | ← | ← | ← |
| Eau | Puits | Puits forés | Forer | Payer |
`,
    reads: `
jmi JMI!A1:E3 outcome A, output B, indicator C, activity D, partnering E
Eau > Puits | Forer | Payer
- Puits forés: missing → missing
`,
  },
  {
    name: "JMI: each column says what to write",
    text: `
== JMI @ A1 ==
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| State the development result | Name what is delivered | Give baseline and target | List milestones and who does them | Describe what partners do |
| Water | Wells | Wells dug: from 5 in 2018 to 10 in 2020 | MRD digs | DP pays |
`,
    reads: `
jmi JMI!A1:E3 outcome A, output B, indicator C, activity D, partnering E
Water > Wells | MRD digs | DP pays
- Wells dug: from 5 in 2018 to 10 in 2020: 5 → 10
`,
  },
  {
    name: "JMI: a band of the guideline's template without the word before it",
    text: `
== JMI @ A1 ==
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| take it from the sector plan | feasible in the time | specific, measurable, achievable | name the milestones only | use the Government’s own systems |
| Water | Wells | Wells dug: from 5 in 2018 to 10 in 2020 | MRD digs | DP pays |
`,
    reads: `
jmi JMI!A1:E3 outcome A, output B, indicator C, activity D, partnering E
Water > Wells | MRD digs | DP pays
- Wells dug: from 5 in 2018 to 10 in 2020: 5 → 10
`,
  },
  {
    name: "JMI: an output that begins like advice is an output",
    text: `
== JMI @ A1 ==
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| Water | State budget executed | Share of it | MEF pays | DP pays |
`,
    reads: `
jmi JMI!A1:E2 outcome A, output B, indicator C, activity D, partnering E
Water > State budget executed | MEF pays | DP pays
- Share of it: missing → missing
`,
  },
  {
    name: "CFR: a row under the headings that says how to fill it in",
    text: `
== CFR @ A1 ==
| Objective | Weight | Action | Success Indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| | | | Please fill in one row per indicator | | | | | | | |
| Water | 100 | Drill | Wells | No. | 100 | 5 | 4 | 3 | 2 | 1 |
`,
    reads: `
cfr CFR!A1:K3 objective A, objectiveWeight B, action C, indicator D, unit E, weight F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K
Water 100% > Drill > Wells (No.) 100%: 5 4 3 2 1
`,
  },
  {
    name: "CFR: each column says what to write",
    text: `
== CFR @ A1 ==
| Objective | Weight | Action | Success Indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| State the objective | In % | Describe the action | Name the indicator | No., % or date | In % | best | | | | worst |
| Water | 100 | Drill | Wells | No. | 100 | 5 | 4 | 3 | 2 | 1 |
`,
    reads: `
cfr CFR!A1:K3 objective A, objectiveWeight B, action C, indicator D, unit E, weight F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K
Water 100% > Drill > Wells (No.) 100%: 5 4 3 2 1
`,
  },
  {
    name: "JMI: two working groups on a sheet, each under its label",
    text: `
== JMI @ A1 ==
| TWG: Health |
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| Care | Clinics | Clinics built: from 5 in 2018 to 10 in 2020 | MOH builds | DP pays |
|  |
| TWG: Education |
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| Schooling | Schools | Schools built: from 5 in 2018 to 10 in 2020 | MOE builds | DP pays |
`,
    reads: `
jmi JMI!A2:E7 outcome A, output B, indicator C, activity D, partnering E
TWG: Health > Care > Clinics | MOH builds | DP pays
- Clinics built: from 5 in 2018 to 10 in 2020: 5 → 10
TWG: Education > Schooling > Schools | MOE builds | DP pays
- Schools built: from 5 in 2018 to 10 in 2020: 5 → 10
`,
  },
  {
    name: "JMI: two working groups with other columns, the label and the name in two cells",
    text: `
== JMI @ B1 ==
| Joint Monitoring Indicators |
| TWG: | Health |
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| Care | Clinics | Clinics built: from 5 in 2018 to 10 in 2020 | MOH builds | DP pays |
|  |
| TWG: | Education |
| Outcome | Output | Output Indicator | Unit | Baseline | Target | Main Activity | Partnering Actions |
| Schooling | Schools | Schools| No. | 5 | 10 | MOE builds | DP pays |
`,
    reads: `
jmi JMI!B3:F6 outcome B, output C, indicator D, activity E, partnering F
Health > Care > Clinics | MOH builds | DP pays
- Clinics built: from 5 in 2018 to 10 in 2020: 5 → 10
jmi JMI!B7:I8 outcome B, output C, indicator D, baselineUnit E, baseline F, target G, activity H, partnering I
Education > Schooling > Schools | MOE builds | DP pays
- Schools: 5No. → 10No.
`,
  },
  {
    name: "JMI: areas without a word for what they are, each above headings of its own",
    text: `
== JMI @ A1 ==
| Health | ← | ← | ← | ← |
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| Care | Clinics | Clinics built: from 5 in 2018 to 10 in 2020 | MOH builds | DP pays |
| Education | ← | ← | ← | ← |
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| Schooling | Schools | Schools built: from 5 in 2018 to 10 in 2020 | MOE builds | DP pays |
`,
    reads: `
jmi JMI!A2:E6 outcome A, output B, indicator C, activity D, partnering E
Health > Care > Clinics | MOH builds | DP pays
- Clinics built: from 5 in 2018 to 10 in 2020: 5 → 10
Education > Schooling > Schools | MOE builds | DP pays
- Schools built: from 5 in 2018 to 10 in 2020: 5 → 10
`,
  },
  {
    name: "JMI: two working groups in French",
    text: `
== JMI @ A1 ==
| GTT : Santé |
| Effet | Produit | Indicateur | Activité | Actions des partenaires |
| Soins | Centres | Centres ouverts | MS construit | PTF |
| GTT : Éducation |
| Scolarité | Écoles | Écoles ouvertes | ME construit | PTF |
`,
    reads: `
jmi JMI!A2:E5 outcome A, output B, indicator C, activity D, partnering E
GTT : Santé > Soins > Centres | MS construit | PTF
- Centres ouverts: missing → missing
GTT : Éducation > Scolarité > Écoles | ME construit | PTF
- Écoles ouvertes: missing → missing
`,
  },
  {
    name: "JMI: a title above the headings names no group of outcomes",
    text: `
== JMI @ A1 ==
| Joint Monitoring Indicators | ← | ← | ← | ← |
| Outcome | Output | Output Indicator | Main Activity | Partnering Actions |
| Care | Clinics | Clinics built: from 5 in 2018 to 10 in 2020 | MOH builds | DP pays |
| Education | ← | ← | ← | ← |
| Schooling | Schools | Schools built: from 5 in 2018 to 10 in 2020 | MOE builds | DP pays |
`,
    reads: `
jmi JMI!A2:E5 outcome A, output B, indicator C, activity D, partnering E
Care > Clinics | MOH builds | DP pays
- Clinics built: from 5 in 2018 to 10 in 2020: 5 → 10
Education > Schooling > Schools | MOE builds | DP pays
- Schools built: from 5 in 2018 to 10 in 2020: 5 → 10
`,
  },
];
