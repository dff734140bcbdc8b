import type { WorkbookPlan } from "../../grid/sheet-plan";
import { planJmi } from "../template/plan-jmi";
import type { JmiTemplateOptions, TemplateRow } from "../template/template-options";
import type { Conversion } from "./conversion";

/**
 * Today's template with a converted matrix in it; the working group's name is the one that the matrix gives. As the
 * template's heading has it, the implementer stands under the activity.
 */
export function planConverted(
  { rows, implementers, kept, twg }: Conversion,
  options: Omit<JmiTemplateOptions, "sample" | "filled">,
): WorkbookPlan {
  const entity = options.entity === "" ? twg : options.entity;
  const filled = rows.map((row, index): TemplateRow => {
    const [activity, name] = [row.get("activity"), implementers[index] ?? ""];
    if (name === "" || typeof activity === "object") return row;
    const text = `${String(activity ?? "")}\n${options.translate("template.jmi.implementer", { name })}`;
    return new Map([...row, ["activity", text]]);
  });
  return planJmi({ ...options, entity, sample: false, filled: { rows: filled, kept } });
}
