import type { LayoutVariant } from "../layout-text";

/** Several of the ways at once, as ministries combine them. */
export const COMBINED: readonly LayoutVariant[] = [
  {
    name: "letterhead, French and English headings in two rows, merged objectives, subtotals, signature",
    text: `
== PTA 2026 @ B2 ==
| RÉPUBLIQUE DE MARENGO | ← | ← | ← | ← | ← | ← | ← | ← | ← |
| Ministère de l'Eau / Ministry of Water | ← | ← | ← | ← | ← | ← | ← | ← | ← |
| | | | | | | | | | |
| N° | Objectif / Objective | Activité / Activity | Indicateur / Indicator | Unité / Unit | Pondération / Weight | Cibles / Targets | ← | ← | Observations |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | Excellent | Très bien | Bien | ↑ |
| 1 | Eau potable | Forer | Puits forés | Nombre | 40 | 50 | 45 | 40 | |
| 2 | ↑ | Réparer | Pompes réparées | % | 20 | 90% | 85% | 80% | |
| Sous-total | | | | | 60 | | | | |
| 3 | Eaux usées | Curer | Kilomètres curés | km | 40 | 12 | 10 | 8 | |
| TOTAL | ← | ← | ← | ← | 100 | | | | |
| | | | | | | | | | |
| Préparé par : A. Ndiaye | | | | | | | | | |
`,
    reads: `
cfr PTA 2026!B5:K11 serial B, objective C, action D, indicator E, unit F, weight G, criteria100 H, criteria90 I, criteria80 J, remarks K
Eau potable > Forer > Puits forés (Nombre) 40%: 50 45 40
Eau potable > Réparer > Pompes réparées (%) 20%: 90% 85% 80%
Eaux usées > Curer > Kilomètres curés (km) 40%: 12 10 8
`,
  },
  {
    name: "misspelt three-row header in row 12, letters for levels, serial numbers, hidden rows",
    text: `
== FY26 @ C12 ==
| Sl. No. | Objectve | Actoin | Sucess Indicator | Unti | Wieght | Target / Criteria Values | ← | ← | ← | ← |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | E | VG | G | F | P |
| ↑ | ↑ | ↑ | ↑ | ↑ | ↑ | 100% | 90% | 80% | 70% | 60% |
| 1 | Warm homes | Insulate | Homes insulated | No. | 55 | 500 | 450 | 400 | 350 | 300 |
~| 2 | | Audit | Audits | No. | 45 | 50 | 45 | 40 | 35 | 30 |
`,
    reads: `
cfr FY26!C12:M16 serial C, objective D, action E, indicator F, unit G, weight H, criteria100 I, criteria90 J, criteria80 K, criteria70 L, criteria60 M
Warm homes > Insulate > Homes insulated (No.) 55%: 500 450 400 350 300
Warm homes > Audit > Audits (No.) 45%: 50 45 40 35 30
`,
  },
  {
    name: "base years, target and projections under groups, achievements of quarters beside",
    text: `
== Sheet1 @ A1 ==
| Strategic Objective | Initiative | KPI | UoM | Weight (%) | Actual | ← | Target | Quarterly results | ← | ← | ← | Achievement |
| ↑ | ↑ | ↑ | ↑ | ↑ | FY 2023/24 | FY 2024/25 | FY 2025/26 | Q1 | Q2 | Q3 | Q4 | ↑ |
| Warm homes | Insulate | Homes insulated | No. | 100 | 300 | 380 | 450 | 100 | 110 | 120 | 90 | 420 |
`,
    reads: `
cfr Sheet1!A1:M3 objective A, action B, indicator C, unit D, weight E, baseline2 F, baseline1 G, target H, achievement M
Warm homes > Insulate > Homes insulated (No.) 100%: 450 = 420 ^ 380 300
`,
  },
  {
    name: "several matrices of one ministry on one sheet, objectives as lines with weights, one of them in Khmer",
    text: `
== All units @ A3 ==
| Unit of Roads | | | |
| Success indicator | Unit | Weight | Target |
| Objective 1: Smooth roads | | 60 | |
| Potholes patched | No. | 60 | 900 |
| Objective 2: Safe roads | | 40 | |
| Crossings marked | No. | 40 | 30 |
| | | | |
| Unit of Water | | | |
| សូចនាករ | ឯកតា | ទម្ងន់ | គោលដៅ |
| គោលបំណងទី១៖ ទឹកស្អាត | | 100 | |
| ចំនួនអណ្តូង | ចំនួន | 100 | 50 |
`,
    reads: `
cfr All units!A4:D8 indicator A, unit B, weight C, target D
Objective 1: Smooth roads 60% > Potholes patched (No.) 60%: 900
Objective 2: Safe roads 40% > Crossings marked (No.) 40%: 30
cfr All units!A11:D13 indicator A, unit B, weight C, target D
គោលបំណងទី១៖ ទឹកស្អាត 100% > ចំនួនអណ្តូង (ចំនួន) 100%: 50
`,
  },
  {
    name: "pasted from Word over two sheets, the second without headings, weights as percentages",
    text: `
== Annex (1) @ A2 ==
| Key⏎Objective | Wt.⏎(%) | Action | Success⏎Indi-⏎cator | Unit | Wt.⏎(%) | Target⏎2026 |
| Warm⏎homes | 60% | Insulate | Homes⏎insulated | No. | 40% | 450 |
== Annex (2) @ A1 ==
| | | Audit | Audits⏎done | No. | 20% | 50 |
| Dry⏎cellars | 40% | Pump | Cellars⏎pumped | No. | 40% | 8 |
`,
    reads: `
cfr Annex (1)!A2:G3 objective A, objectiveWeight B, action C, indicator D, unit E, weight F, target G
Warm homes 60% > Insulate > Homes insulated (No.) 40%: 450
Warm homes 60% > Audit > Audits done (No.) 20%: 50
Dry cellars 40% > Pump > Cellars pumped (No.) 40%: 8
`,
  },
  {
    name: "JMI with letterhead, serials, merged outcomes and outputs, a page that goes on",
    text: `
== JMI @ B3 ==
| KINGDOM OF CAMBODIA | ← | ← | ← | ← | ← |
| No. | Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target | Main activity / Identified implementer | Partnering actions |
| 1 | Safe water | Wells dug | Villages with a well: from 34% (2018) to 60% by December 2020 | Dig wells - MRD | Donors agree |
| 2 | ↑ | Wells tested | Wells tested: from 10% (2018) to 50% by December 2020 | Test wells - MOH | Labs help |
| No. | Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target | Main activity / Identified implementer | Partnering actions |
| 3 | | Pumps mended | Pumps mended: from 100 (2018) to 300 by December 2020 | Mend pumps - MRD | None required |
`,
    reads: `
jmi JMI!B4:G8 serial B, outcome C, output D, indicator E, activity F, partnering G
Safe water > Wells dug | Dig wells / MRD | Donors agree
- Villages with a well: from 34% (2018) to 60% by December 2020: 34% → 60%
Safe water > Wells tested | Test wells / MOH | Labs help
- Wells tested: from 10% (2018) to 50% by December 2020: 10% → 50%
Safe water > Pumps mended | Mend pumps / MRD | None required
- Pumps mended: from 100 (2018) to 300 by December 2020: 100 → 300
`,
  },
];
