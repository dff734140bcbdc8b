import type { Translate } from "../../check/message";
import { PAGE_CODES, withPageTexts } from "../../grid/page-texts";
import type { SheetPlan, WorkbookPlan } from "../../grid/sheet-plan";
import { TEMPLATE_COLORS } from "../../grid/template-look";
import { labelColumn, MAX_BARS } from "./chart-bars";
import { findingsSheets } from "./findings-sheets";
import { progressSheets } from "./progress-sheets";
import { registerRows } from "./register-rows";
import type { Absent } from "./register-rows";
import { registerSheet } from "./register-sheet";
import { scoreSheets } from "./score-sheets";
import type { Submission } from "./submission";
import { columnArea } from "./table-sheet";

export interface ConsolidateOptions extends Partial<Absent> {
  readonly translate: Translate;
}

/** Columns of the register that its chart shows. */
const REGISTER = { entity: 0, file: 2, missingBaselines: 13, missingTargets: 14, columns: 19 };

/**
 * Many submissions as one workbook: the register, composite scores with native formulas, the progress of the joint
 * monitoring indicators by TWG and strategy side, and every finding. Sheets that would be empty are left out.
 */
export function planConsolidated(
  submissions: readonly Submission[],
  { translate, expected = [], unchecked = [] }: ConsolidateOptions,
): WorkbookPlan {
  const scores = scoreSheets(submissions, translate);
  const absent = { expected, unchecked };
  const register = withGapsChart(registerSheet(submissions, absent, scores.cells, translate), submissions, translate);
  const plan: WorkbookPlan = {
    sheets: [
      register,
      ...scores.sheets,
      ...progressSheets(submissions, translate),
      ...findingsSheets(submissions, translate),
    ],
    names: [],
    activeSheet: register.name,
  };
  return withPageTexts(plan, { head: [], page: translate("print.page", PAGE_CODES) });
}

/** Missing baselines and targets beside the register; only the first rows where there are very many. */
function withGapsChart(register: SheetPlan, submissions: readonly Submission[], translate: Translate): SheetPlan {
  const rows = registerRows(submissions, { expected: [], unchecked: [] });
  // Files without a matrix stand between those that have one: they are bars of no length.
  const bars = Math.min(rows.map(({ state }) => state).lastIndexOf("received") + 1, MAX_BARS);
  if (bars === 0) return register;
  const entities = rows.slice(0, bars).map((row) => (row.state === "received" ? row.matrix.entity : null));
  const series = (key: "missingBaselines" | "missingTargets", color: string) => ({
    name: translate(`consolidated.register.${key}`),
    values: columnArea(REGISTER[key], 1, bars),
    color,
  });
  return {
    ...register,
    charts: [
      {
        title: translate("consolidated.register.chart"),
        stacked: true,
        fromZero: true,
        labels: columnArea(labelColumn(entities, REGISTER), 1, bars),
        series: [
          series("missingBaselines", TEMPLATE_COLORS.heading),
          series("missingTargets", TEMPLATE_COLORS.missing),
        ],
        area: { top: 1, left: REGISTER.columns + 1, bottom: 6 + Math.max(12, bars), right: REGISTER.columns + 9 },
      },
    ],
  };
}
