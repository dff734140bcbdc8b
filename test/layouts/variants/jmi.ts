import type { LayoutVariant } from "../layout-text";

/** Joint Monitoring Indicators, the layouts of 2004 to 2019 and others. */
export const JMI: readonly LayoutVariant[] = [
  {
    name: "JMI 2004: areas, indicator, status",
    text: `
== JMI 2004 @ A3 ==
| Areas | JMI | Status |
| Courts | Judgments are published | Drafted |
| Forests | Concessions are reviewed | Under way |
`,
    reads: `
jmi JMI 2004!A3:C5 twg A, output B, status C
Courts > Judgments are published |  | 
Forests > Concessions are reviewed |  | 
`,
  },
  {
    name: "JMI 2004: areas as lines across the table, and no column of them",
    text: `
== JMI 2004 @ A3 ==
| Joint Monitoring Indicators | Status |
| Courts | ← |
| Judgments are published | Drafted |
| Forests | ← |
| Concessions are reviewed | |
| Fines are published | Under way |
`,
    reads: `
jmi JMI 2004!A3:B8 output A, status B
Courts > Judgments are published |  | 
Forests > Concessions are reviewed |  | 
Forests > Fines are published |  | 
`,
  },
  {
    name: "JMI 2004: areas without a number above numbered indicators",
    text: `
== JMI @ B2 ==
| JMI | Status |
| Courts | |
| 1. Judgments are published | Drafted |
| 2. Registers are open | |
| Forests | |
| 3. Concessions are reviewed | Under way |
`,
    reads: `
jmi JMI!B2:C7 output B, status C
Courts > 1. Judgments are published |  | 
Courts > 2. Registers are open |  | 
Forests > 3. Concessions are reviewed |  | 
`,
  },
  {
    name: "JMI 2004: a line that may be an area or an indicator is an indicator",
    text: `
== JMI @ A1 ==
| JMI | Status |
| Courts | |
| Judgments are published | Drafted |
`,
    reads: `
jmi JMI!A1:B3 output A, status B
Courts |  | 
Judgments are published |  | 
`,
  },
  {
    name: "outputs with their status that nobody calls JMI are no matrix",
    text: `
== Follow-up @ A1 ==
| Output | Status |
| Wells dug | Done |
`,
    reads: "",
  },
  {
    name: "JMI with technical names over the headings",
    text: `
== Export @ A1 ==
| row | outcome | output | indicator | activity | partnering |
| header | Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target (2019-2020) | Main activity Identified implementer (2019-2020) | Partnering actions (required/prerequisites) |
| Definition | What is to be reached | What is delivered | What is counted | What is done | What partners do |
| 1 | Safe water | Wells dug | Villages with a well: from 34% (2018) to 60% by December 2020 | Dig wells - MRD | Donors agree |
`,
    reads: `
jmi Export!B2:F4 outcome B, output C, indicator D, activity E, partnering F
Safe water > Wells dug | Dig wells / MRD | Donors agree
- Villages with a well: from 34% (2018) to 60% by December 2020: 34% → 60%
`,
  },
  {
    name: "JMI 2006: target, actions, institution, group, time frame, resources in two",
    text: `
== JMI 2006 @ A2 ==
| Target | Actions Needed | Responsible Government Institution | Concerned TWG | Time Frame | Resources | ← |
| ↑ | ↑ | ↑ | ↑ | ↑ | Amount | Sources |
| 1. Land titles issued | i. Survey villages | MLMUPC | Land TWG | End June 2006 | 200000 | Donors |
| ↑ | ii. Print titles | MLMUPC | Land TWG | Dec 2006 | 50000 | Budget |
`,
    reads: `
jmi JMI 2006!A2:E5 output A, activity B, implementer C, twg D, targetDate E
Land TWG > 1. Land titles issued | Survey villages / MLMUPC; Print titles / MLMUPC |
`,
  },
  {
    name: "JMI 2007: as 2006 without the time frame",
    text: `
== JMI @ A1 ==
| Target | Actions Needed | Responsible Government Institution | Concerned TWG | Resources |
| 1. Land titles issued | Survey villages | MLMUPC | Land TWG | |
| 2. Courts open | Appoint judges | MOJ | Legal TWG | |
`,
    reads: `
jmi JMI!A1:D3 output A, activity B, implementer C, twg D
Land TWG > 1. Land titles issued | Survey villages / MLMUPC | 
Legal TWG > 2. Courts open | Appoint judges / MOJ | 
`,
  },
  {
    name: "JMI 2010: results, activities and inputs in groups",
    text: `
== JMI @ A2 ==
| Results | ← | ← | Activities | ← | Inputs | ← | ← |
| Immediate outcome | Output | Output indicator | Milestone actions | Associated aid effectiveness actions | Coordinating Institution | Implementing Institution | Funding & inputs |
| Safe births | Midwives posted | Health centres with a midwife | Train midwives | Partners pool funds | MOH | PHDs | 2 m |
`,
    reads: `
jmi JMI!A3:G4 outcome A, output B, indicator C, activity D, partnering E, implementer G
Safe births > Midwives posted | Train midwives / PHDs | Partners pool funds
- Health centres with a midwife: missing → missing
`,
  },
  {
    name: "JMI 2019: the official five columns with definition and guidance",
    text: `
== JMI @ B5 ==
| Outcome⏎(2019-2023) | Output⏎(2019-2020) | Output indicator⏎with baseline and target⏎(2019-2020) | Main activity⏎Identified implementer⏎(2019-2020) | Partnering actions⏎(required/prerequisites) |
| Definition: what is to be achieved | Definition: what the activity brings | Definition: how it is counted | Definition: what is done | Definition: what partners do |
| Safe water | Wells dug | Villages with a well: from 34% (2018) to 60% by December 2020 | Dig wells - MRD | Donors agree on one design |
`,
    reads: `
jmi JMI!B5:F7 outcome B, output C, indicator D, activity E, partnering F
Safe water > Wells dug | Dig wells / MRD | Donors agree on one design
- Villages with a well: from 34% (2018) to 60% by December 2020: 34% → 60%
`,
  },
  {
    name: "JMI with baseline and target in pairs under groups",
    text: `
== JMI @ A1 ==
| Outcome | Output | Indicator | Baseline | ← | Target | ← | Activity | Responsible |
| ↑ | ↑ | ↑ | Value | Year | Value | Year | ↑ | ↑ |
| Safe water | Wells dug | Villages with a well | 34% | 2018 | 60% | 2020 | Dig wells | MRD |
`,
    reads: `
jmi JMI!A1:I3 outcome A, output B, indicator C, baseline D, baselineDate E, target F, targetDate G, activity H, implementer I
Safe water > Wells dug | Dig wells / MRD | 
- Villages with a well: 34% → 60%
`,
  },
  {
    name: "JMI in Khmer",
    text: `
== JMI @ A2 ==
| លទ្ធផល | លទ្ធផលផ្ទាល់ | សូចនាករ | ទិន្នន័យមូលដ្ឋាន | គោលដៅ | សកម្មភាព | ស្ថាប័នអនុវត្ត |
| ទឹកស្អាត | អណ្តូង | ភូមិមានអណ្តូង | 34% | 60% | ជីកអណ្តូង | ក្រសួង |
`,
    reads: `
jmi JMI!A2:G3 outcome A, output B, indicator C, baseline D, target E, activity F, implementer G
ទឹកស្អាត > អណ្តូង | ជីកអណ្តូង / ក្រសួង | 
- ភូមិមានអណ្តូង: 34% → 60%
`,
  },
  {
    name: "JMI per group under title lines",
    text: `
== JMI @ A1 ==
| No | Expected outcome | Key output | Performance indicator | Key activities | Lead agency | Timeline | Progress |
| Water group | ← | ← | ← | ← | ← | ← | ← |
| 1 | Safe water | Wells dug | Villages with a well | Dig wells | MRD | Dec 2020 | 55% |
| Land group | ← | ← | ← | ← | ← | ← | ← |
| 2 | Secure land | Titles issued | Titles | Survey | MLMUPC | June 2020 | 300 |
`,
    reads: `
jmi JMI!A1:H5 serial A, outcome B, output C, indicator D, activity E, implementer F, targetDate G, actual H
Water group > Safe water > Wells dug | Dig wells / MRD | 
- Villages with a well: missing → missing
Land group > Secure land > Titles issued | Survey / MLMUPC | 
- Titles: missing → missing
`,
  },
  {
    name: "JMI in Khmer with other words for output and baseline",
    text: `
== JMI @ A2 ==
| លទ្ធផល | ទិន្នផល | សូចនាករ | ទិន្នន័យគោល | គោលដៅ | សកម្មភាព |
| ទឹកស្អាត | អណ្តូង | ភូមិមានអណ្តូង | 34% | 60% | ជីកអណ្តូង |
`,
    reads: `
jmi JMI!A2:F3 outcome A, output B, indicator C, baseline D, target E, activity F
ទឹកស្អាត > អណ្តូង | ជីកអណ្តូង | 
- ភូមិមានអណ្តូង: 34% → 60%
`,
  },
];
