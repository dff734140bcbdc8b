import type { Translate } from "../../check/message";
import { PAGE_CODES, withPageTexts } from "../../grid/page-texts";
import { freeName } from "../../grid/sheet-plan";
import type { TakenNames, WorkbookPlan } from "../../grid/sheet-plan";
import type { ProgressReport } from "../../jmi/progress/progress-report";
import { coverSheet } from "./cover-sheet";
import { exportRange, exportSheet } from "./export-sheet";
import { gapsSheet } from "./gaps-sheet";
import { issuesSheet } from "./issues-sheet";
import { outputsSheet } from "./outputs-sheet";
import { activitiesSheet, narrativeSheet } from "./text-sheets";

/**
 * The JMI Progress Report as sheets to be printed and one to be passed on. Their names begin with the word by which the
 * reader knows sheets that are no matrix, so that the report may stand in the workbook that it is of.
 */
export function planProgressReport(report: ProgressReport, translate: Translate, taken: TakenNames): WorkbookPlan {
  const name = (key: string) => freeName(translate(`progress.sheet.${key}`), taken.sheets);
  const [cover, outputs, flat] = [name("cover"), name("outputs"), name("export")];
  const parts = {
    reported: exportRange(flat, "reported", report.lines.length),
    computed: exportRange(flat, "computed", report.lines.length),
  };
  const { output } = report.matrix.periods;
  const group = report.matrix.twg?.about?.texts.twg?.text ?? "";
  const head = [group, output ? `${output.from}-${output.to}` : "", report.asOf];
  const plan: WorkbookPlan = {
    sheets: [
      coverSheet(cover, report, parts, translate),
      outputsSheet(outputs, report, translate),
      narrativeSheet(name("narrative"), report, translate),
      activitiesSheet(name("activities"), report, translate),
      issuesSheet(name("issues"), report, translate),
      gapsSheet(name("gaps"), report, translate),
      exportSheet(flat, report, outputs, translate),
    ],
    names: [],
    activeSheet: cover,
  };
  return withPageTexts(plan, { head, page: translate("print.page", PAGE_CODES) });
}
