import { refKey } from "../grid/cell-ref";
import type { CellRef } from "../grid/cell-ref";
import { scanDates } from "../parse/dates/scan-dates";
import { normaliseText } from "../parse/normalise";
import type { Rule, RuleContext, Report } from "./define-rule";
import type { Finding, Justification, Severity, Stage } from "./finding";

/** A severity that a guideline sets in place of a rule's own; "off" rests the rule. */
export type SeverityOverrides = Readonly<
  Record<string, Severity | "off" | { readonly [At in Stage]?: Severity | "off" | undefined }>
>;

/** A justification with what it is for: a rule, and one cell or (without `cell`) the rule everywhere. */
export interface JustificationEntry extends Justification {
  readonly rule: string;
  readonly sheet: string;
  /** A1, or null when the reason covers the whole sheet. */
  readonly cell: string | null;
}

export interface RunOptions {
  readonly severities?: SeverityOverrides;
  readonly justifications?: readonly JustificationEntry[];
  /** The heading over a cell, for people; "" where there is none. */
  readonly columnHeading?: (cell: CellRef) => string;
}

/**
 * Runs rules over one matrix. Findings come ordered by sheet row, then column, then rule id, then message, whatever
 * the order of the rules; a finding whose cell is owned by a rule it stands back for is dropped.
 */
export function runRules<Matrix, Guideline>(
  rules: readonly Rule<Matrix, Guideline>[],
  context: RuleContext<Matrix, Guideline>,
  options: RunOptions = {},
): readonly Finding[] {
  const findings: Finding[] = [];
  const owning: Finding[] = [];
  for (const rule of rules) {
    const severity = severityOf(rule, context.stage, options.severities ?? {});
    if (severity === "off") continue;
    rule.check(context, (report) => {
      if (!rule.messages.includes(report.message))
        throw new Error(`${rule.id} reports unknown message "${report.message}"`);
      const finding = toFinding(rule, severity, report, options);
      findings.push(finding);
      if (report.valueStands !== true) owning.push(finding);
    });
  }
  return withoutCascades(rules, findings, owning).sort(byPlace);
}

function severityOf<M, G>(rule: Rule<M, G>, stage: Stage, overrides: SeverityOverrides): Severity | "off" {
  const override = overrides[rule.id];
  const chosen = typeof override === "object" ? override[stage] : override;
  if (chosen !== undefined) return chosen;
  return typeof rule.severity === "string" ? rule.severity : rule.severity[stage];
}

function toFinding<M, G>(rule: Rule<M, G>, severity: Severity, report: Report, options: RunOptions): Finding {
  return {
    rule: rule.id,
    slug: rule.slug,
    severity: report.severity ?? severity,
    topic: rule.topic,
    messageId: report.message,
    args: report.args ?? {},
    at: report.at,
    column: options.columnHeading?.(report.at) ?? "",
    related: report.related ?? [],
    source: rule.source,
    fix: report.fix ?? null,
    justifiable: rule.justifiable,
    ...(rule.needsAgreementDay && { needsAgreementDay: true }),
    justification: rule.justifiable ? justificationFor(rule, report.at, options.justifications ?? []) : null,
  };
}

function justificationFor<M, G>(
  { id, needsAgreementDay = false }: Rule<M, G>,
  at: CellRef,
  entries: readonly JustificationEntry[],
): Justification | null {
  const cell = refKey(at).slice(at.sheet.length + 1);
  const fits = entries.find(
    (entry) =>
      entry.rule === id &&
      entry.sheet === at.sheet &&
      (entry.cell === null || entry.cell === cell) &&
      (!needsAgreementDay || namesDay(entry.reason)),
  );
  return fits ? { reason: fits.reason, by: fits.by, date: fits.date } : null;
}

/** A month or a year is no day on which anybody met. */
function namesDay(reason: string): boolean {
  return scanDates(normaliseText(reason)).some(({ firstDay, lastDay }) => firstDay !== null && firstDay === lastDay);
}

function withoutCascades<M, G>(
  rules: readonly Rule<M, G>[],
  findings: readonly Finding[],
  owning: readonly Finding[],
): Finding[] {
  const standsBackFor = new Map(rules.map((rule) => [rule.id, rule.standsBackFor ?? []]));
  if (!findings.some((finding) => standsBackFor.get(finding.rule)?.length)) return [...findings];
  const owners = new Map<string, Set<string>>();
  for (const finding of owning) {
    for (const cell of [finding.at, ...finding.related]) {
      const key = refKey(cell);
      owners.set(key, (owners.get(key) ?? new Set()).add(finding.rule));
    }
  }
  return findings.filter((finding) => {
    const first = owners.get(refKey(finding.at));
    return !standsBackFor.get(finding.rule)?.some((owner) => first?.has(owner));
  });
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compare(a.at.sheet, b.at.sheet) ||
    a.at.row - b.at.row ||
    a.at.column - b.at.column ||
    compare(a.rule, b.rule) ||
    compare(a.messageId, b.messageId)
  );
}

/** By code unit, so that the order is the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
