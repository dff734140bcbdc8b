import { wordIn } from "../../guidelines/wording/wording";
import type { MatrixRow } from "./matrix-rows";
import type { SampleRow, SampleValue } from "./sample";
import type { TemplateContext } from "./template-options";
import { serialToIso } from "../../parse/serial-date";
import { daySerial } from "../../grid/day-serial";
import { unitKind } from "../read/unit-kind";

type Example = Pick<SampleRow, "criteria" | "achievement" | "actuals" | "projections">;

/**
 * The rows that the guideline prescribes to every department: objectives under their mark, with the weights that it
 * gives them. Targets and past values are the department's to fill in; only the worked example has some.
 */
export function mandatoryRows(context: TemplateContext): readonly MatrixRow[] {
  const { guideline, language, translate, sample } = context;
  const { mandatory } = guideline;
  return (mandatory?.objectives ?? []).flatMap(({ name, weight, indicators }) =>
    indicators.map((one, index) => ({
      objective:
        index === 0 ? { name: `${mandatory?.marker ?? ""} ${wordIn(language, name)}`, group: null, weight } : null,
      action: wordIn(language, one.action),
      indicator: wordIn(language, one.name),
      unit: wordIn(language, one.unit),
      // A guideline that leaves the weights open leaves them to the department; an example shares them out evenly.
      weight: one.weight ?? (sample && weight !== null ? weight / indicators.length : null),
      objectiveWeight: weight,
      ...(sample
        ? {
            ...exampleOf(one.unit, mandatory?.dateStepDays ?? null),
            class: "internalOutput" as const,
            description: translate("template.cfr.sample.mandatory.description"),
            measurement: translate("template.cfr.sample.mandatory.measurement"),
          }
        : {}),
    })),
  );
}

const FIRST_DAY = "2027-03-01";
const DAYS_BETWEEN = 7;

function exampleOf(unit: string, stepDays: number | null): Example {
  switch (unitKind(unit)) {
    case "date": {
      const days = [0, 1, 2, 3, 4].map((step) => later(FIRST_DAY, step * (stepDays ?? DAYS_BETWEEN)));
      const none = { text: "notApplicable" };
      return {
        criteria: days,
        achievement: days[1] ?? null,
        actuals: [{ text: "new" }, none],
        projections: [none, none],
      };
    }
    case "percent":
      return { criteria: [95, 90, 85, 80, 75], achievement: 88, actuals: [82, 78], projections: [92, 94] };
    default:
      return { criteria: [14, 12, 10, 8, 6], achievement: 11, actuals: [9, 7], projections: [13, 14] };
  }
}

function later(iso: string, days: number): SampleValue {
  const date = serialToIso((daySerial(iso, "1900") ?? 0) + days, "1900");
  return date === null ? null : { date };
}
