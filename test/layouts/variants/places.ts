import type { LayoutVariant } from "../layout-text";

/** Where a table stands on its sheet, and what stands around it. */
export const PLACES: readonly LayoutVariant[] = [
  {
    name: "letterhead and title rows above, signatures below",
    text: `
== RFD 25-26 @ A1 ==
| REPUBLIC OF KESTREL | ← | ← | ← | ← | ← | ← | ← | ← | ← | ← |
| Ministry of Fisheries | ← | ← | ← | ← | ← | ← | ← | ← | ← | ← |
| | | | | | | | | | | |
| Section 2: Objectives, indicators and targets for 2025-26 | | | | | | | | | | |
| | | | | | | | | | | |
| Objective | Weight | Action | Success Indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| More fish landed | 60 | Patrol the reef | Patrol days | Number | 35 | 200 | 180 | 160 | 140 | 120 |
| | | Repair jetties | Jetties repaired | Number | 25 | 10 | 9 | 8 | 7 | 6 |
| Fairer licences | 40 | Publish the list | Day published | Date | 40 | 2025-06-01 | 2025-06-15 | 2025-07-01 | 2025-07-15 | 2025-08-01 |
| | | | | | | | | | | |
| Signed: __________________ | | | | | | | Date: ________ | | | |
`,
    reads: `
cfr RFD 25-26!A6:K9 objective A, objectiveWeight B, action C, indicator D, unit E, weight F, criteria100 G, criteria90 H, criteria80 I, criteria70 J, criteria60 K
More fish landed 60% > Patrol the reef > Patrol days (Number) 35%: 200 180 160 140 120
More fish landed 60% > Repair jetties > Jetties repaired (Number) 25%: 10 9 8 7 6
Fairer licences 40% > Publish the list > Day published (Date) 40%: 2025-06-01 2025-06-15 2025-07-01 2025-07-15 2025-08-01
`,
  },
  {
    name: "header in row 40, table begins in column F",
    text: `
== Plan @ F40 ==
| Objective | Activity | KPI | Unit | Weight | Target |
| Clean streets | Sweep daily | Streets swept | No. | 70 | 45 |
| | Empty bins | Bins emptied | % | 30 | 95 |
`,
    reads: `
cfr Plan!F40:K42 objective F, action G, indicator H, unit I, weight J, target K
Clean streets > Sweep daily > Streets swept (No.) 70%: 45
Clean streets > Empty bins > Bins emptied (%) 30%: 95%
`,
  },
  {
    name: "blank columns between, a blank row under the header",
    text: `
== Sheet1 @ B3 ==
| Objective | | Action | | Indicator | Unit | | Weight | | Target | |
| | | | | | | | | | | |
| Safe roads | | Mark crossings | | Crossings marked | No. | | 55 | | 30 | |
| | | Fix lights | | Lights fixed | No. | | 45 | | 12 | |
`,
    reads: `
cfr Sheet1!B3:K6 objective B, action D, indicator F, unit G, weight I, target K
Safe roads > Mark crossings > Crossings marked (No.) 55%: 30
Safe roads > Fix lights > Lights fixed (No.) 45%: 12
`,
  },
  {
    name: "a sheet that is neither first nor alone; a list of names before it",
    text: `
== Cover @ A1 ==
| Performance agreement | |
| Minister | A. Person |
| Officer | Telephone |
| B. Person | 555 |
== Data entry @ C2 ==
| Strategic objective | Action | Success indicator | Unit of measurement | Wt. | Target |
| Faster permits | Open a counter | Permits in a week | Number | 100 | 80 |
`,
    reads: `
cfr Data entry!C2:H3 objective C, action D, indicator E, unit F, weight G, target H
Faster permits > Open a counter > Permits in a week (Number) 100%: 80
`,
  },
  {
    name: "Section 1's list of objectives stands above the matrix on the same sheet",
    text: `
== RFD ==
| Vision | A town that works |
| Mission | Serve everybody |
| Objectives | Weight |
| Water for all | 60 |
| Honest books | 40 |
| | |
| Objective | Weight | Action | Success indicator | Unit | Weight | Target |
| Water for all | 60 | Lay pipes | Kilometres laid | km | 60 | 14 |
| Honest books | 40 | Close the year | Accounts closed | Number | 40 | 1 |
`,
    reads: `
cfr RFD!A7:G9 objective A, objectiveWeight B, action C, indicator D, unit E, weight F, target G
Water for all 60% > Lay pipes > Kilometres laid (km) 60%: 14
Honest books 40% > Close the year > Accounts closed (Number) 40%: 1
`,
  },
  {
    name: "a legend of the scale stands to the right of the letterhead",
    text: `
== M ==
| Department of Parks | | | | | | Excellent | 100% |
| Year: 2026 | | | | | | Very Good | 90% |
| | | | | | | Good | 80% |
| Objective | Action | Indicator | Unit | Weight | Excellent | Very Good | Good | Fair | Poor |
| Green parks | Plant trees | Trees planted | No. | 100 | 500 | 450 | 400 | 350 | 300 |
`,
    reads: `
cfr M!A4:J5 objective A, action B, indicator C, unit D, weight E, criteria100 F, criteria90 G, criteria80 H, criteria70 I, criteria60 J
Green parks > Plant trees > Trees planted (No.) 100%: 500 450 400 350 300
`,
  },
  {
    name: "two matrices on one sheet, one below the other under their own titles",
    text: `
== All ==
| Directorate of Roads | | | | | |
| Objective | Action | Indicator | Unit | Weight | Target |
| Smooth roads | Patch | Potholes patched | No. | 100 | 900 |
| | | | | | |
| Directorate of Ports | | | | | |
| Objective | Action | Indicator | Unit | Weight | Target |
| Quick ports | Add cranes | Cranes added | No. | 60 | 2 |
| | Train pilots | Pilots trained | No. | 40 | 6 |
`,
    reads: `
cfr All!A2:F3 objective A, action B, indicator C, unit D, weight E, target F
Smooth roads > Patch > Potholes patched (No.) 100%: 900
cfr All!A6:F8 objective A, action B, indicator C, unit D, weight E, target F
Quick ports > Add cranes > Cranes added (No.) 60%: 2
Quick ports > Train pilots > Pilots trained (No.) 40%: 6
`,
  },
  {
    name: "two matrices side by side",
    text: `
== Both @ A2 ==
| Objective | Action | Indicator | Unit | Weight | Target | | Objective | Action | Indicator | Unit | Weight | Target |
| Dry cellars | Pump | Cellars pumped | No. | 100 | 8 | | Warm schools | Insulate | Schools insulated | No. | 40 | 3 |
| | | | | | | | | Heat | Boilers fitted | No. | 60 | 5 |
`,
    reads: `
cfr Both!A2:F3 objective A, action B, indicator C, unit D, weight E, target F
Dry cellars > Pump > Cellars pumped (No.) 100%: 8
cfr Both!H2:M4 objective H, action I, indicator J, unit K, weight L, target M
Warm schools > Insulate > Schools insulated (No.) 40%: 3
Warm schools > Heat > Boilers fitted (No.) 60%: 5
`,
  },
  {
    name: "two matrices with different columns on one sheet",
    text: `
== Mixed ==
| Objective | Action | Indicator | Unit | Weight | Target |
| Calm markets | Inspect | Stalls inspected | No. | 100 | 300 |
| | | | | | |
| | | | | | |
| KPI | Objective | Weight | Unit | Target | Achievement |
| Calls answered | Kind service | 100 | % | 90 | 85 |
`,
    reads: `
cfr Mixed!A1:F2 objective A, action B, indicator C, unit D, weight E, target F
Calm markets > Inspect > Stalls inspected (No.) 100%: 300
cfr Mixed!A5:F6 indicator A, objective B, weight C, unit D, target E, achievement F
Kind service > Calls answered (%) 100%: 90% = 85%
`,
  },
];
