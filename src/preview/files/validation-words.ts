import type { DataValidation } from "hucre/xlsx";
import { assertNever } from "../../grid/assert-never";
import { areaToA1, parseArea } from "../../grid/cell-ref";
import type { StateOperator, StateValidation, StateValidationRule } from "../host/workbook-state";

type XlsxOperator = NonNullable<DataValidation["operator"]>;
type LimitKind = Extract<StateValidationRule, { formula1: unknown }>["kind"];

const OPERATORS: Readonly<Record<XlsxOperator, StateOperator>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
};

const LIMIT_TYPES: Readonly<Record<LimitKind, DataValidation["type"]>> = {
  decimal: "decimal",
  wholeNumber: "whole",
  date: "date",
  time: "time",
  textLength: "textLength",
};

/** A file's rule about input, once for every area it stands for; empty for one that cannot be understood. */
export function validationsIn(validation: DataValidation): readonly StateValidation[] {
  const rule = ruleIn(validation);
  if (!rule) return [];
  const { inputTitle = "", inputMessage = "", errorTitle = "", errorMessage = "" } = validation;
  const shared = {
    rule,
    ignoreBlanks: validation.allowBlank ?? false,
    prompt: inputTitle || inputMessage ? { title: inputTitle, message: inputMessage } : null,
    alert: validation.showErrorMessage
      ? { style: validation.errorStyle ?? ("stop" as const), title: errorTitle, message: errorMessage }
      : null,
  };
  return validation.range.split(/\s+/).flatMap((range) => {
    const area = parseArea(range);
    return area ? [{ area, ...shared }] : [];
  });
}

function ruleIn(validation: DataValidation): StateValidationRule | null {
  const { type, formula1, formula2 } = validation;
  if (type === "list") {
    const source = validation.values?.join(",") ?? (formula1 === undefined ? null : `=${formula1}`);
    return source === null ? null : { kind: "list", source, inCellDropDown: true };
  }
  if (formula1 === undefined) return null;
  if (type === "custom") {
    // How a prompt without a condition is written: the format's own word for it is one the library does not know.
    return formula1 === "TRUE" ? { kind: "any" } : { kind: "custom", formula: `=${formula1}` };
  }
  return {
    kind: type === "whole" ? "wholeNumber" : type,
    operator: OPERATORS[validation.operator ?? "between"],
    formula1: limitIn(formula1),
    formula2: formula2 === undefined ? null : limitIn(formula2),
  };
}

/** The way back into a file. */
export function validationOut(validation: StateValidation): DataValidation {
  const { area, ignoreBlanks, prompt, alert, rule } = validation;
  return {
    ...ruleOut(rule),
    range: areaToA1(area),
    allowBlank: ignoreBlanks,
    showInputMessage: prompt !== null,
    showErrorMessage: alert !== null,
    ...(prompt ? { inputTitle: prompt.title, inputMessage: prompt.message } : {}),
    ...(alert ? { errorStyle: alert.style, errorTitle: alert.title, errorMessage: alert.message } : {}),
  };
}

function ruleOut(rule: StateValidationRule): Omit<DataValidation, "range"> {
  switch (rule.kind) {
    case "list":
      return rule.source.startsWith("=")
        ? { type: "list", formula1: rule.source.slice(1) }
        : { type: "list", values: rule.source.split(",") };
    case "custom":
      return { type: "custom", formula1: withoutEquals(rule.formula) };
    case "any":
      return { type: "custom", formula1: "TRUE" };
    case "decimal":
    case "wholeNumber":
    case "date":
    case "time":
    case "textLength":
      return {
        type: LIMIT_TYPES[rule.kind],
        operator: operatorOut(rule.operator),
        formula1: limitOut(rule.formula1),
        ...(rule.formula2 === null ? {} : { formula2: limitOut(rule.formula2) }),
      };
    default:
      return assertNever(rule);
  }
}

function operatorOut(operator: StateOperator): XlsxOperator {
  return `${operator[0]?.toLowerCase() ?? ""}${operator.slice(1).replace(/To$/, "")}` as XlsxOperator;
}

function limitIn(text: string): string | number {
  const number = Number(text);
  return text.trim() !== "" && Number.isFinite(number) ? number : `=${text}`;
}

function limitOut(limit: string | number): string {
  return typeof limit === "number" ? String(limit) : withoutEquals(limit);
}

function withoutEquals(formula: string): string {
  return formula.startsWith("=") ? formula.slice(1) : formula;
}
