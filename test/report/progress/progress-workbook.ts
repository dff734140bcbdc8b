import type { Workbook } from "../../../src/grid/grid";
import { progressReport } from "../../../src/jmi/progress/progress-report";
import type { ProgressReport } from "../../../src/jmi/progress/progress-report";
import { readJmiMatrices } from "../../../src/jmi/read/read-jmi";
import { guideline } from "../../jmi/run-jmi";
import { ruleTable } from "../../support/rule-table";

/** A group's matrix with every way in which progress can and cannot be told. */
export const PROGRESS_WORKBOOK: Workbook = ruleTable(`
== About ==
| Template | JMI |
| Technical Working Group | Rural Water TWG |
| Host ministry | Ministry of Rural Development |
| Chair | Sok Dara |
| DP lead facilitator | |
| Agreed by the TWG on | 2019-03-21 |
== JMI Matrix ==
| Outcome (2019-2023) | Output (2019-2020) | Output indicator with baseline and target (2019-2020) | Main activity Identified implementer (2019-2020) | Partnering actions (required/prerequisites) | Baseline | Unit | Baseline date | Target | Target date | Status | Actual | Actual date | Progress made | Challenges | Reason for delay | Recommendation | Addressee | Unresolved |
| Safe water | Wells dug | Wells that give water | Dig - MRD | Fund it | 640 | Number | 2018-12-31 | 1200 | 2020-12-31 | On schedule | 910 | 2019-08-31 | Dug | | | | | |
| | Less sickness | Cases a year | Teach - MoH | | 200 | Number | 2018-12-31 | 100 | 2020-06-30 | Achieved | 190 | 2019-08-31 | Taught | Few teachers | | Hire | Host ministry | yes |
| | Plans made | Communes with a plan | Plan - MoI | | 12 | % | 2018-12-31 | 40 | 2020-12-31 | Partly achieved | 45 | 2019-08-31 | Planned | | | | | |
| | Latrines used | Households with a latrine | Build - MRD | | 50 | % | 2018-12-31 | 70 | 2020-12-31 | Behind schedule | 48 | 2019-08-31 | | Floods | Floods | Wait | | yes |
| | Cover kept | Maintain forest cover | Guard - MAFF | | 60 | % | 2018-12-31 | at least 60 | | achieved | 61 | 2019-08-31 | Kept | | | | | |
| | Tests done | Increase the share tested | Test - MRD | | TBD | % | | 50 | 2019-06-30 | On Schedule ü Behind Schedule ü | 40 | 2019-08-31 | | | | | | |
| | Law made | Law promulgated | Draft - MRD | | | | | Law promulgated | 2020-12-31 | adopted | adopted | 2019-08-31 | | | | | | |
| | Schools fitted | Schools with taps | Fit | | 10 | Number | 2018-12-31 | 20 | 2020-12-31 | | | | | | | | | |
== Meetings ==
| Meeting date | Agenda sent on | JMIs on the agenda | CRDB/CDC present |
| 2019-03-21   | 2019-03-07     | yes                | yes              |
| 2019-09-18   | 2019-09-02     | yes                |                  |
== Members ==
| Cross-cutting issue | In the JMIs | How, or why not | Focal point |
| Gender | yes | Counted apart | Lim Sreyneang |
== Revisions ==
| Cell | Agreed text | New text | TWG meeting on | Reason | By |
| JMI Matrix!I2 | 1000 | 1200 | 2019-06-01 | The target was met | Chan |
`).workbook;

export function reportOf(workbook: Workbook, asOf = "2019-09-10"): ProgressReport {
  const [matrix] = readJmiMatrices(workbook, guideline);
  if (!matrix) throw new Error("no matrix");
  return progressReport(matrix, { guideline, asOf });
}
