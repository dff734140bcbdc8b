import { daySerial } from "../../grid/day-serial";
import type { PlannedContent } from "../../grid/sheet-plan";
import type { TemplateColumn } from "./matrix-layout";
import type { ProgressColumn } from "./progress-formulas";
import { sampleRows } from "./sample";
import type { JmiTemplateContext } from "./template-options";

/** What the Progress sheet's formulas show for the worked example until they are calculated; nothing without one. */
export function sampleProgress(
  context: JmiTemplateContext,
): readonly Readonly<Record<ProgressColumn, string | number>>[] {
  if (!context.sample) return [];
  const { translate, periods, guideline } = context;
  const { from, to } = periods.output;
  const serial = (iso: string) => daySerial(iso, "1900");
  // Every target of the example is due at the end of the period.
  const start = serial(`${from}-01-01`);
  const time = (serial(`${from}-09-18`) - start) / (serial(`${to}-12-31`) - start);
  const tolerance = guideline.limits.progressTolerance / 100;
  return sampleRows(context).map((row) => {
    const shown = (key: TemplateColumn) => plain(row.get(key));
    const [baseline, target, actual] = [shown("baseline"), shown("target"), shown("actual")];
    const share =
      typeof baseline === "number" && typeof target === "number" && typeof actual === "number"
        ? (actual - baseline) / (target - baseline)
        : "";
    const status = share === "" ? null : share >= 1 ? "achieved" : share >= time - tolerance ? "onSchedule" : "behind";
    const computed = status === null ? "" : translate(`template.jmi.status.${status}`);
    const reported = shown("status");
    const differs = computed === "" || computed === reported ? "" : translate("template.jmi.progress.differsWord");
    return {
      output: shown("output"),
      indicator: shown("indicator"),
      baseline,
      target,
      actual,
      share,
      time,
      computed,
      reported,
      differs,
    };
  });
}

function plain(content: PlannedContent | undefined): string | number {
  return typeof content === "string" || typeof content === "number" ? content : "";
}
