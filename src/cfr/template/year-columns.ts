import type { PlannedContent } from "../../grid/sheet-plan";
import { shiftPeriod } from "./period";
import type { SampleValue } from "./sample";
import type { TemplateContext } from "./template-options";

/** Years beside an indicator in Sections 3 and 6: actual t-2, t-1, target t, projected t+1, t+2. */
export const YEARS = [-2, -1, 0, 1, 2] as const;

/** "Actual 2024-25", "Target 2026-27", "Projected t+1" where the period is written in another way. */
export function yearHeading({ period, translate }: TemplateContext, shift: number): string {
  const kind = shift < 0 ? "actual" : shift === 0 ? "target" : "projected";
  const label = shiftPeriod(period, shift) ?? (shift === 0 ? "t" : `t${shift < 0 ? "" : "+"}${shift}`);
  return translate(`template.cfr.heading.${kind}`, { year: label });
}

/** What a cell of the worked example holds. */
export function sampleContent(
  value: SampleValue | undefined,
  { translate }: TemplateContext,
): PlannedContent | undefined {
  if (value === null || value === undefined) return undefined;
  return typeof value === "object" && "text" in value ? translate(`template.cfr.sample.${value.text}`) : value;
}
