import type { Severity } from "../../check/finding";
import { toA1 } from "../../grid/cell-ref";
import { foldText } from "../../parse/normalise";
import type { ShownFinding } from "./shown-finding";

/** What of the findings is shown: one severity, or one of the two topics that are counted by themselves. */
export type FindingFocus = Severity | "baseline" | "target";

export interface FindingFilter {
  readonly focus: FindingFocus | null;
  readonly text: string;
}

/** True for a finding that a baseline, or a target, is missing. CFR and JMI rules share these names. */
export function isMissing(what: "baseline" | "target", { finding }: ShownFinding): boolean {
  return finding.slug === `${what}-missing`;
}

/** The findings that fit, in their order. The text may be words of the finding, a rule's id, a cell or a sheet. */
export function filterFindings(findings: readonly ShownFinding[], filter: FindingFilter): readonly ShownFinding[] {
  const words = foldText(filter.text).split(" ").filter(Boolean);
  return findings.filter((shown) => fits(shown, filter.focus) && words.every((word) => textOf(shown).includes(word)));
}

function fits(shown: ShownFinding, focus: FindingFocus | null): boolean {
  if (focus === null) return true;
  if (focus === "baseline" || focus === "target") return isMissing(focus, shown);
  return shown.finding.severity === focus;
}

function textOf({ finding, what, remedy }: ShownFinding): string {
  const { rule, slug, column, at } = finding;
  return foldText([what, remedy, rule, slug, column, at.sheet, toA1(at)].join(" "));
}
