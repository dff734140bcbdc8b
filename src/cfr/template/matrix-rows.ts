import { wordIn } from "../../guidelines/wording/wording";
import { scaled } from "../fixes/scale-weights";
import { mandatoryRows } from "./mandatory-rows";
import { SAMPLE } from "./sample";
import type { SampleRow } from "./sample";
import type { TemplateContext } from "./template-options";

/** A row that a template writes into Section 2, with what the other sections say of it; what is absent stays blank. */
export interface MatrixRow extends Partial<
  Pick<SampleRow, "class" | "criteria" | "achievement" | "actuals" | "projections">
> {
  /** Where the row is the first of its objective. */
  readonly objective: { readonly name: string; readonly group: string | null; readonly weight: number | null } | null;
  readonly action: string;
  readonly indicator: string;
  readonly unit: string;
  /** In points of the whole, like the weight of its objective. */
  readonly weight: number | null;
  readonly objectiveWeight: number | null;
  readonly description?: string;
  readonly measurement?: string;
}

/** The rows of the worked example, where it is asked for, then those that the guideline prescribes. */
export function matrixRows(context: TemplateContext): readonly MatrixRow[] {
  return [...(context.sample ? sampleRows(context) : []), ...mandatoryRows(context)];
}

function sampleRows({ guideline, language, translate }: TemplateContext): readonly MatrixRow[] {
  const text = (key: string) => translate(`template.cfr.sample.${key}`);
  // What is mandatory leaves the department so much less to share out.
  const own = 1 - (guideline.mandatory?.objectives.length ? guideline.mandatory.weight / guideline.weights.total : 0);
  return SAMPLE.flatMap(({ key, weight, rows }) => {
    const objectiveWeight = Math.round(weight * own * 100) / 100;
    const sum = rows.reduce((all, row) => all + row.weight, 0);
    const weights = scaled(
      rows.map((row) => row.weight),
      (sum / weight) * objectiveWeight,
    );
    return rows.map((row, index) => ({
      ...row,
      objective:
        index === 0 ? { name: text(`${key}.objective`), group: text(`${key}.group`), weight: objectiveWeight } : null,
      action: text(`${row.key}.action`),
      indicator: text(`${row.key}.indicator`),
      unit: wordIn(language, row.unit),
      weight: weights[index] ?? row.weight,
      objectiveWeight,
      description: text(`${row.key}.description`),
      measurement: text(`${row.key}.measurement`),
    }));
  });
}
