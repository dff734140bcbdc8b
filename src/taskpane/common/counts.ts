import type { Finding, Severity } from "../../check/finding";
import type { InspectedMatrix } from "../../inspect/inspection";

export const SEVERITIES: readonly Severity[] = ["error", "warning", "advice"];

/** Findings still open, by severity; a justified finding rests. */
export function countFindings(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const finding of findings) if (!finding.justification) counts[finding.severity] += 1;
  return counts;
}

/** Indicators of all matrices: what a person calls the rows. */
export function countRows(matrices: readonly InspectedMatrix[]): number {
  return matrices.reduce((sum, inspected) => sum + rowsOf(inspected), 0);
}

/** Indicators of one matrix. */
export function rowsOf(inspected: InspectedMatrix): number {
  if (inspected.kind === "cfr") return inspected.matrix.indicators.length;
  const outputs = inspected.matrix.outcomes.flatMap((outcome) => outcome.outputs);
  return outputs.reduce((sum, output) => sum + output.indicators.length, 0);
}
