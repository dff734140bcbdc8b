import type { WorkbookPlan } from "../../grid/sheet-plan";
import { planJmi } from "../template/plan-jmi";
import type { JmiTemplateOptions } from "../template/template-options";
import type { Conversion } from "./conversion";

/** Today's template with a converted matrix in it; the working group's name is the one that the matrix gives. */
export function planConverted(
  { rows, kept, twg }: Conversion,
  options: Omit<JmiTemplateOptions, "sample" | "filled">,
): WorkbookPlan {
  const entity = options.entity === "" ? twg : options.entity;
  return planJmi({ ...options, entity, sample: false, filled: { rows, kept } });
}
