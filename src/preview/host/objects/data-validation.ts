import type { CellArea } from "../../../grid/cell-ref";
import { columnCount, intersection, rowCount, subtract } from "../areas";
import { isRecord } from "../bridge-message";
import { invalidArgument } from "../host-error";
import { readOnly } from "../host-object";
import type { HostObject } from "../host-object";
import type { HostSheet } from "../host-sheet";
import { oneOf, textOf } from "../read-arguments";
import type { StateOperator, StateValidation, StateValidationRule } from "../workbook-state";

/** Excel's limit for a drop-down that names its entries itself. */
const MAX_LITERAL_LIST = 255;
const NUMBER_KINDS = ["decimal", "wholeNumber", "date", "time", "textLength"] as const;
const OPERATORS: readonly StateOperator[] = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
];

/** What may be typed into cells. The engine does not enforce it; it is kept, told and saved. */
export function dataValidationObject(sheet: HostSheet, areas: readonly CellArea[]): HostObject {
  const current = () => validationOf(sheet, areas);
  const change = (edit: (validation: StateValidation) => StateValidation) => {
    for (const area of areas) {
      sheet.requireWritable(area);
      const before = exact(sheet, area) ?? {
        area,
        rule: { kind: "any" },
        ignoreBlanks: true,
        prompt: null,
        alert: null,
      };
      sheet.validations = [...without(sheet.validations, area), edit({ ...before, area })];
    }
  };
  return {
    type: "DataValidation",
    properties: {
      Type: readOnly(() => typeName(current())),
      Rule: {
        get: () => ruleToWire(current()?.rule ?? { kind: "any" }),
        set: (value) => {
          const rule = ruleFromWire(value);
          change((validation) => ({ ...validation, rule }));
        },
      },
      Prompt: {
        get: () => ({
          showPrompt: true,
          title: current()?.prompt?.title ?? "",
          message: current()?.prompt?.message ?? "",
        }),
        set: (value) => {
          const { title, message, shown } = notice(value, "showPrompt");
          change((validation) => ({ ...validation, prompt: shown ? { title, message } : null }));
        },
      },
      ErrorAlert: {
        get: () => alertToWire(current()),
        set: (value) => {
          const { title, message, shown, style } = notice(value, "showAlert");
          change((validation) => ({ ...validation, alert: shown ? { style, title, message } : null }));
        },
      },
      IgnoreBlanks: {
        get: () => current()?.ignoreBlanks ?? true,
        set: (value) => change((validation) => ({ ...validation, ignoreBlanks: value === true })),
      },
    },
    calls: {
      Clear: () => {
        for (const area of areas) sheet.validations = without(sheet.validations, area);
      },
    },
  };
}

/** The validation that covers all the cells, or `null` for none or a mixture. */
function validationOf(sheet: HostSheet, areas: readonly CellArea[]): StateValidation | null {
  const [first] = areas;
  if (!first) return null;
  return sheet.validations.find(({ area }) => subtract(first, area).length === 0) ?? null;
}

function exact(sheet: HostSheet, area: CellArea): StateValidation | null {
  return sheet.validations.find((validation) => subtract(area, validation.area).length === 0) ?? null;
}

function without(validations: readonly StateValidation[], area: CellArea): readonly StateValidation[] {
  return validations.flatMap((validation) =>
    intersection(validation.area, area)
      ? subtract(validation.area, area)
          .filter((part) => rowCount(part) * columnCount(part) > 0)
          .map((part) => ({ ...validation, area: part }))
      : [validation],
  );
}

function ruleFromWire(value: unknown): StateValidationRule {
  const rule = isRecord(value) ? value : {};
  if (isRecord(rule.list)) {
    const source = textOf(rule.list.source, "list.source");
    if (!source.startsWith("=") && source.length > MAX_LITERAL_LIST) throw invalidArgument("list.source is too long");
    return { kind: "list", source, inCellDropDown: rule.list.inCellDropDown !== false };
  }
  if (isRecord(rule.custom)) return { kind: "custom", formula: textOf(rule.custom.formula, "custom.formula") };
  const kind = NUMBER_KINDS.find((candidate) => isRecord(rule[candidate]));
  if (!kind) throw invalidArgument("the rule names no kind of validation");
  const limits = rule[kind];
  if (!isRecord(limits)) throw invalidArgument(`rule.${kind}`);
  const operator = oneOf(limits.operator, OPERATORS, "operator");
  const formula2 = limits.formula2 === undefined || limits.formula2 === null ? null : limitOf(limits.formula2);
  if (formula2 === null && (operator === "Between" || operator === "NotBetween"))
    throw invalidArgument("formula2 is missing");
  return { kind, operator, formula1: limitOf(limits.formula1), formula2 };
}

function limitOf(value: unknown): string | number {
  if (typeof value === "number" || typeof value === "string") return value;
  throw invalidArgument("a limit must be a number or a formula");
}

function ruleToWire(rule: StateValidationRule): unknown {
  switch (rule.kind) {
    case "any":
      return {};
    case "list":
      return { list: { source: rule.source, inCellDropDown: rule.inCellDropDown } };
    case "custom":
      return { custom: { formula: rule.formula } };
    default:
      return {
        [rule.kind]: { formula1: rule.formula1, formula2: rule.formula2 ?? undefined, operator: rule.operator },
      };
  }
}

function typeName(validation: StateValidation | null): string {
  const kind = validation?.rule.kind ?? "any";
  return kind === "any" ? "None" : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function notice(value: unknown, shownKey: string) {
  if (!isRecord(value)) throw invalidArgument("a message is needed");
  return {
    title: typeof value.title === "string" ? value.title : "",
    message: typeof value.message === "string" ? value.message : "",
    shown: value[shownKey] !== false,
    style: oneOf(value.style ?? "stop", ["stop", "warning", "information"], "style"),
  };
}

function alertToWire(validation: StateValidation | null): unknown {
  const alert = validation?.alert ?? null;
  const style = alert?.style ?? "stop";
  return {
    showAlert: alert !== null || validation === null,
    style: style.charAt(0).toUpperCase() + style.slice(1),
    title: alert?.title ?? "",
    message: alert?.message ?? "",
  };
}
