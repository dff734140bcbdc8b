import type { CfrIndicator } from "../cfr/matrix";
import { weightPoints } from "../cfr/score/weight-points";
import type { Unscored } from "../cfr/score/score-card";
import type { InspectedMatrix } from "../inspect/inspection";
import type { Reading } from "../parse/reading";
import { comparableOf, jsonOfMeasure, jsonOfReading, sureValueOf } from "./json-value";
import type { JsonValue } from "./json-value";

/** One indicator of either kind; what a kind does not have is null. Scores keep full precision. */
export interface JsonIndicator {
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  /** Only where it is not the matrix's own sheet, because the matrix goes on on others. */
  readonly sheet?: string;
  readonly objective: string | null;
  readonly outcome: string | null;
  readonly output: string | null;
  readonly indicator: string;
  readonly unit: string | null;
  readonly weight: number | null;
  readonly baseline: JsonValue;
  readonly target: JsonValue;
  readonly criteria: readonly (number | string | null)[] | null;
  readonly achievement: number | string | null;
  readonly rawScore: number | null;
  readonly weightedScore: number | null;
  readonly unscored: Unscored | null;
}

type Inspected<Kind extends InspectedMatrix["kind"]> = Extract<InspectedMatrix, { readonly kind: Kind }>;

export function jsonIndicators(inspected: InspectedMatrix): readonly JsonIndicator[] {
  return inspected.kind === "cfr"
    ? inspected.matrix.indicators.map((row, index) => cfrIndicator(inspected, row, index))
    : jmiIndicators(inspected);
}

function cfrIndicator(inspected: Inspected<"cfr">, row: CfrIndicator, index: number): JsonIndicator {
  const { matrix, guideline, score } = inspected;
  const scored = score?.indicators[index];
  const unit = row.unit.text;
  return {
    row: row.row + 1,
    ...(row.indicator.at.sheet === matrix.sheet ? {} : { sheet: row.indicator.at.sheet }),
    objective: row.objective === null ? null : (matrix.objectives[row.objective]?.name ?? null),
    outcome: null,
    output: null,
    indicator: row.indicator.text,
    unit: unit || null,
    weight: weightPoints(row, matrix, guideline),
    baseline: jsonOfMeasure(row.baselines[0] ?? null, unit),
    target: jsonOfMeasure(targetOf(row), unit),
    criteria: row.criteria?.map(comparableOf) ?? null,
    achievement: comparableOf(row.achievement),
    rawScore: scored?.raw ?? null,
    weightedScore: scored?.weighted ?? null,
    unscored: scored ? scored.unscored : "achievement-missing",
  };
}

/** The level below the best is what a department plans to reach; some layouts have one target and no levels. */
function targetOf(row: CfrIndicator) {
  return row.criteria?.[1] ?? row.singleTarget;
}

function jmiIndicators({ matrix }: Inspected<"jmi">): JsonIndicator[] {
  return matrix.outcomes.flatMap((outcome) =>
    outcome.outputs.flatMap((output) =>
      output.indicators.map((indicator): JsonIndicator => {
        const target = indicator.targets.at(-1)?.reading ?? { state: "missing" as const };
        const { reading: baseline } = indicator.baseline;
        return {
          row: indicator.row + 1,
          ...(indicator.at.sheet === matrix.sheet ? {} : { sheet: indicator.at.sheet }),
          objective: null,
          outcome: outcome.text,
          output: output.text,
          indicator: indicator.text,
          unit: unitOf(target) ?? unitOf(baseline),
          weight: null,
          baseline: jsonOfReading(baseline),
          target: jsonOfReading(target),
          criteria: null,
          achievement: sureValueOf(indicator.actual?.reading),
          rawScore: null,
          weightedScore: null,
          unscored: null,
        };
      }),
    ),
  );
}

/** The unit of what was read for sure. */
function unitOf(reading: Reading): string | null {
  return reading.state === "value" && reading.confidence === "sure" ? reading.unit : null;
}
