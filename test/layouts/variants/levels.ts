import type { LayoutVariant } from "../layout-text";

/** Levels under words of a department's own. */
export const LEVELS: readonly LayoutVariant[] = [
  {
    name: "levels with words of their own beside their scores",
    text: `
== RFD @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Superb (100 %) | Fine (90 %) | Right (80 %) | So-so (70 %) | Bad (60 %) | Achievement |
| Water | Drill | Wells | No. | 60 | 30 | 25 | 20 | 10 | 5 | 15 |
| Health | Treat | Patients | No. | 40 | 50 | 45 | 40 | 35 | 30 | 41 |
`,
    reads: `
cfr RFD!A1:K3 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J, achievement K
Water > Drill > Wells (No.) 60%: 30 25 20 10 5 = 15
Health > Treat > Patients (No.) 40%: 50 45 40 35 30 = 41
`,
  },
  {
    name: "one level with a word of its own and its score",
    text: `
== RFD @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Poor 60% | Fair 70% | Good 80% | Very Good 90% | ឧត្តម 100% |
| Water | Drill | Wells | No. | 60 | 5 | 10 | 20 | 25 | 30 |
| Health | Treat | Patients | No. | 40 | 30 | 35 | 40 | 45 | 50 |
`,
    reads: `
cfr RFD!A1:J3 objective A, action B, indicator C, unit D, weight E, criteria60 F, criteria70 G, criteria80 H, criteria90 I, criteria100 J
Water > Drill > Wells (No.) 60%: 30 25 20 10 5
Health > Treat > Patients (No.) 40%: 50 45 40 35 30
`,
  },
  {
    name: "one level with a word of its own and no score is asked for",
    text: `
== RFD @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Superb | Very Good | Good | Fair | Poor |
| Water | Drill | Wells | No. | 60 | 30 | 25 | 20 | 10 | 5 |
`,
    reads: `
cfr RFD!A1:J2 objective A, action B, indicator C, unit D, weight E, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Water > Drill > Wells (No.) 60%: 25 20 10 5
`,
    asks: ["F criteria100"],
  },
  {
    name: "a level between others, from worst to best, is asked for, and a column of words beside them is none",
    text: `
== RFD @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Responsible | Poor | So-so | Good | Very Good | Excellent |
| Water | Drill | Wells | No. | 60 | Water office | 5 | 10 | 20 | 25 | 30 |
`,
    reads: `
cfr RFD!A1:K2 objective A, action B, indicator C, unit D, weight E, criteria60 G, criteria80 I, criteria90 J, criteria100 K
Water > Drill > Wells (No.) 60%: 30 25 20 5
`,
    asks: ["H criteria70"],
  },
  {
    name: "a missing level beside a column of words is not asked for",
    text: `
== RFD @ A1 ==
| Objective | Action | Success indicator | Unit | Weight | Responsible | Very Good | Good | Fair | Poor |
| Water | Drill | Wells | No. | 60 | Water office | 25 | 20 | 10 | 5 |
`,
    reads: `
cfr RFD!A1:J2 objective A, action B, indicator C, unit D, weight E, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Water > Drill > Wells (No.) 60%: 25 20 10 5
`,
  },
];
