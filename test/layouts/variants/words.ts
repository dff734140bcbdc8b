import type { LayoutVariant } from "../layout-text";

/** What headings say: synonyms, misspellings, line breaks, other languages. */
export const WORDS: readonly LayoutVariant[] = [
  {
    name: "every heading misspelt",
    text: `
== Plan @ A1 ==
| Objectve | Wieght | Activties | Sucess Indicater | Unti | Weigth | Exellent | Very Goood | Goood | Fiar | Pooor | Acheivement |
| Good bread | 100 | Inspect ovens | Ovens inspected | No. | 100 | 9 | 8 | 7 | 6 | 5 | 9 |
`,
    reads: `
cfr Plan!A1:L2 objective A, objectiveWeight B, action C, indicator D, unit E, weight F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K, achievement L
Good bread 100% > Inspect ovens > Ovens inspected (No.) 100%: 9 8 7 6 5 = 9
`,
  },
  {
    name: "headings with what they are of, for whom and in what",
    text: `
== Plan @ A1 ==
| Strategic Objectives of the Ministry | Key Actions to be taken | Key Performance Indicators (KPIs) | Unit of Measure (No., %, date) | Weight (in %) | Proposed Target for FY 2025/26 | Actual Achievement as at 30 June 2026 |
| Good bread | Inspect ovens | Ovens inspected | No. | 100 | 40 | 38 |
`,
    reads: `
cfr Plan!A1:G2 objective A, action B, indicator C, unit D, weight E, target F, achievement G
Good bread > Inspect ovens > Ovens inspected (No.) 100%: 40 = 38
`,
  },
  {
    name: "pasted from Word: line breaks and hyphens in headings and cells",
    text: `
== Plan @ B2 ==
| Objec-⏎tive | Weight⏎(%) | Action | Success⏎Indicator | Unit⏎of⏎Measure | Wt.⏎(%) | Excellent⏎(100%) | Very⏎Good⏎(90%) | Good⏎(80%) | Fair⏎(70%) | Poor⏎(60%) |
| Good⏎bread | 100 | Inspect⏎ovens | Ovens⏎inspected | No. | 100 | 9 | 8 | 7 | 6 | 5 |
`,
    reads: `
cfr Plan!B2:L3 objective B, objectiveWeight C, action D, indicator E, unit F, weight G, criteria100 H, criteria90 I, criteria80 J, criteria70 K, criteria60 L
Good bread 100% > Inspect ovens > Ovens inspected (No.) 100%: 9 8 7 6 5
`,
  },
  {
    name: "numbered and lettered headings in capitals with colons",
    text: `
== Plan @ A1 ==
| 1. OBJECTIVES: | 2. ACTIONS: | 3. PERFORMANCE INDICATORS: | 4. UNIT: | 5. WEIGHTING: | 6. ANNUAL TARGET: | 7. RESULTS ACHIEVED: |
| Good bread | Inspect ovens | Ovens inspected | No. | 100 | 40 | 38 |
`,
    reads: `
cfr Plan!A1:G2 objective A, action B, indicator C, unit D, weight E, target F, achievement G
Good bread > Inspect ovens > Ovens inspected (No.) 100%: 40 = 38
`,
  },
  {
    name: "other words for everything",
    text: `
== Scorecard @ A1 ==
| Ref. | Goal | Initiative | Performance measure | UoM | Relative weight | Base year | Performance target | Result achieved | Comments |
| 1.1 | Good bread | Inspect ovens | Ovens inspected | No. | 100 | 30 | 40 | 38 | late start |
`,
    reads: `
cfr Scorecard!A1:J2 serial A, objective B, action C, indicator D, unit E, weight F, baseline1 G, target H, achievement I, remarks J
Good bread > Inspect ovens > Ovens inspected (No.) 100%: 40 = 38 ^ 30
`,
  },
  {
    name: "French headings with accents, criteria in French",
    text: `
== Plan @ A3 ==
| N° | Objectif | Poids | Action | Indicateur de succès | Unité | Poids | Excellent | Très bien | Bien | Passable | Médiocre | Réalisation |
| 1 | Eau potable | 100 | Forer des puits | Puits forés | Nombre | 100 | 50 | 45 | 40 | 35 | 30 | 47 |
`,
    reads: `
cfr Plan!A3:M4 serial A, objective B, objectiveWeight C, action D, indicator E, unit F, weight G, criteria100 H, criteria90 I, criteria80 J, criteria70 K, criteria60 L, achievement M
Eau potable 100% > Forer des puits > Puits forés (Nombre) 100%: 50 45 40 35 30 = 47
`,
  },
  {
    name: "headings in two languages, one above the other and with a stroke between",
    text: `
== Plan @ A1 ==
| Objective / Objectif | Action⏎Action | Success indicator / Indicateur de succès | Unit / Unité | Weight⏎Poids | Target / Cible |
| Eau potable | Forer | Puits forés | Nombre | 100 | 50 |
`,
    reads: `
cfr Plan!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
Eau potable > Forer > Puits forés (Nombre) 100%: 50
`,
  },
  {
    name: "Khmer headings over a matrix",
    text: `
== ផែនការ @ A1 ==
| គោលបំណង | សកម្មភាព | សូចនាករ | ឯកតា | ទម្ងន់ | គោលដៅ |
| ទឹកស្អាត | ជីកអណ្តូង | ចំនួនអណ្តូង | ចំនួន | 100 | '៥០ |
`,
    reads: `
cfr ផែនការ!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
ទឹកស្អាត > ជីកអណ្តូង > ចំនួនអណ្តូង (ចំនួន) 100%: 50
`,
  },
  {
    name: "headings written upright, letter under letter, and one broken between two rows",
    text: `
== Plan @ A1 ==
| Objective | Success | U⏎n⏎i⏎t | W⏎e⏎i⏎g⏎h⏎t | E⏎x⏎c⏎e⏎l⏎l⏎e⏎n⏎t | V⏎e⏎r⏎y⏎⏎G⏎o⏎o⏎d | G⏎o⏎o⏎d | F⏎a⏎i⏎r | P⏎o⏎o⏎r | Achieve- |
| | indicator | | | | | | | | ment |
| Good bread | Ovens inspected | No. | 100 | 50 | 40 | 30 | 20 | 10 | 35 |
`,
    reads: `
cfr Plan!A1:J3 objective A, indicator B, unit C, weight D, criteria100 E, criteria90 F, criteria80 G, criteria70 H, criteria60 I, achievement J
Good bread > Ovens inspected (No.) 100%: 50 40 30 20 10 = 35
`,
  },
];
