import type { Finding } from "../../check/finding";

/** What is not settled when a group agrees: errors, and baselines and targets that are missing; justified ones rest. */
export interface OpenPoints {
  readonly errors: number;
  readonly missing: number;
}

export const NOTHING_OPEN: OpenPoints = { errors: 0, missing: 0 };

const MISSING: ReadonlySet<string> = new Set(["baseline-missing", "target-missing"]);

export function openPoints(findings: readonly Finding[]): OpenPoints {
  const open = findings.filter(({ justification }) => !justification);
  return {
    errors: open.filter(({ severity }) => severity === "error").length,
    missing: open.filter(({ slug }) => MISSING.has(slug)).length,
  };
}

export function isSettled({ errors, missing }: OpenPoints): boolean {
  return errors + missing === 0;
}
