import { assertNever } from "../grid/assert-never";
import { areaToA1 } from "../grid/cell-ref";
import type { PlannedConditionalFormat, PlannedValidation, SheetPlan } from "../grid/sheet-plan";
import { once } from "./once";

/** Asks for what may be typed and for what is shaded, with the next sync. Names that lists stand on must exist. */
export function queueRules(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const validation of plan.validations) queueValidation(sheet, validation);
  // Excel puts each new one before those that are there, so the first comes last.
  for (const format of [...plan.conditionalFormats].reverse()) queueConditionalFormat(sheet, format);
}

const ALERT_STYLE = { stop: "Stop", warning: "Warning", information: "Information" } as const;

function queueValidation(sheet: Excel.Worksheet, planned: PlannedValidation): void {
  const { dataValidation } = once(sheet.getRange(areaToA1(planned.area)));
  const { promptTitle = "", prompt = "", errorTitle = "", error = "" } = planned;
  dataValidation.rule = ruleOf(planned);
  dataValidation.ignoreBlanks = true;
  dataValidation.prompt = { showPrompt: prompt !== "", title: promptTitle, message: prompt };
  dataValidation.errorAlert = {
    showAlert: planned.kind !== "prompt-only",
    style: ALERT_STYLE[planned.alert],
    title: errorTitle,
    message: error,
  };
}

function ruleOf(planned: PlannedValidation): Excel.DataValidationRule {
  switch (planned.kind) {
    case "list":
      return { list: { inCellDropDown: true, source: `=${planned.listName}` } };
    case "decimal":
      return { decimal: { formula1: planned.minimum, formula2: planned.maximum, operator: "Between" } };
    case "prompt-only":
      // Without a rule Excel keeps no prompt; one that always holds refuses nothing.
      return { custom: { formula: "=TRUE" } };
    default:
      return assertNever(planned);
  }
}

function queueConditionalFormat(sheet: Excel.Worksheet, planned: PlannedConditionalFormat): void {
  const range = once(sheet.getRange(areaToA1(planned.area)));
  const { rule, format } = range.conditionalFormats.add("Custom").custom;
  rule.formula = planned.formula;
  if (planned.fill !== undefined) format.fill.color = planned.fill;
  if (planned.fontColor !== undefined) format.font.color = planned.fontColor;
  if (planned.bold !== undefined) format.font.bold = planned.bold;
}
