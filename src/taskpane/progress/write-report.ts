import type { Translate } from "../../check/message";
import { inScriptOf } from "../../grid/script-font";
import { progressReport } from "../../jmi/progress/progress-report";
import type { JmiMatrix } from "../../jmi/matrix";
import { planProgressReport } from "../../report/progress/plan-progress-report";
import type { Now, Writing } from "../../session/writing";

/** Adds the sheets of the progress report as of today to the workbook; sheets that are there stay as they are. */
export function writeReport({ sheet, headerRow }: JmiMatrix, translate: Translate, language: string): Writing {
  return {
    sheets: async (now) => {
      const inspected = found(now, sheet, headerRow);
      if (!inspected) return null;
      const { matrix, guideline } = inspected;
      const report = progressReport(matrix, { guideline, asOf: now.today });
      return inScriptOf(planProgressReport(report, translate, now.taken), language);
    },
    edits: async (now) => (found(now, sheet, headerRow) ? [] : null),
  };
}

function found({ inspection }: Now, sheet: string, headerRow: number) {
  const jmis = inspection.matrices.flatMap((one) => (one.kind === "jmi" ? [one] : []));
  return jmis.find(({ matrix }) => matrix.sheet === sheet && matrix.headerRow === headerRow) ?? null;
}
