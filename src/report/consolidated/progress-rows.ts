import type { InspectedMatrix } from "../../inspect/inspection";
import type { JmiField, JmiIndicator } from "../../jmi/matrix";
import { measure } from "../../jmi/progress/measure";
import type { Reading } from "../../parse/reading";

/** A baseline, target or actual: the number it is surely read as, or its words; null where there is none. */
export interface ProgressValue {
  readonly shown: number | string;
  readonly unit: string | null;
}

/** One indicator of a JMI with how far it is, as the Technical Working Group reports it. */
export interface ProgressRow {
  readonly twg: string;
  /** The part of the national strategy that the indicator is linked to; "" where the row names none. */
  readonly strategy: string;
  readonly outcome: string;
  readonly output: string;
  readonly indicator: string;
  readonly baseline: ProgressValue | null;
  readonly target: ProgressValue | null;
  readonly actual: ProgressValue | null;
  /** YYYY-MM-DD, or "" where no day is known. */
  readonly due: string;
  /** (actual − baseline) / (target − baseline); null where it cannot be computed. */
  readonly share: number | null;
  readonly status: string;
  readonly challenges: string;
  readonly recommendation: string;
}

export function progressRows({ matrix }: Extract<InspectedMatrix, { readonly kind: "jmi" }>): readonly ProgressRow[] {
  const group = matrix.twg?.about?.texts.twg?.text ?? "";
  return matrix.outcomes.flatMap((outcome) =>
    outcome.outputs.flatMap((output) =>
      output.indicators.map((indicator) => ({
        twg: outcome.twg || group || matrix.sheet,
        strategy: field(indicator, "framework"),
        outcome: outcome.text,
        output: output.text,
        indicator: indicator.text,
        baseline: valueOf(indicator.baseline.reading),
        target: valueOf(indicator.targets.at(-1)?.reading ?? { state: "missing" }),
        actual: indicator.actual ? valueOf(indicator.actual.reading) : null,
        due: indicator.due?.day ?? "",
        share: shareOf(indicator),
        status: field(indicator, "status"),
        challenges: field(indicator, "challenges"),
        recommendation: field(indicator, "recommendation"),
      })),
    ),
  );
}

function shareOf(indicator: JmiIndicator): number | null {
  const measured = measure(indicator);
  return measured.kind === "share" ? measured.share : null;
}

function field(indicator: JmiIndicator, name: JmiField): string {
  return indicator.fields[name]?.text ?? "";
}

function valueOf(reading: Reading): ProgressValue | null {
  if (reading.state === "missing") return null;
  if (reading.state === "value" && reading.confidence === "sure") return { shown: reading.value, unit: reading.unit };
  return { shown: reading.raw, unit: null };
}
