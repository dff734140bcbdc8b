import type { CellRef } from "../grid/cell-ref";
import type { Fix, RuleSource, Severity, Stage, Topic } from "./finding";
import type { MessageArgs } from "./message";

/** A rule's severity, the same at every stage or one for each; "off" where the rule does not apply yet. */
export type RuleSeverity = Severity | Readonly<Record<Stage, Severity | "off">>;

/** What a rule may know: the matrix, the guideline, the stage and the day, and nothing else. */
export interface RuleContext<Matrix, Rules> {
  readonly matrix: Matrix;
  readonly guideline: Rules;
  readonly stage: Stage;
  /** The day the check is for, YYYY-MM-DD. */
  readonly asOf: string;
}

/** A report of one finding; everything the engine cannot know by itself. */
export interface Report {
  readonly at: CellRef;
  /** Which of the rule's `messages` this is. */
  readonly message: string;
  readonly args?: MessageArgs;
  readonly related?: readonly CellRef[];
  readonly fix?: Fix | null;
  /** Overrides the rule's severity for this case (CFR-304: a plateau is a warning, five equal values an error). */
  readonly severity?: Severity;
  /** True where the value is known all the same (a number stored as text): then no rule stands back for this. */
  readonly valueStands?: boolean;
}

/**
 * A rule: pure, deterministic, one file. `Matrix` is what it reads, `Rules` the guideline it reads by.
 * The texts of message `m` are the catalogue's `rules.<id>.<m>.what`, `.why` and `.do`.
 */
export interface Rule<Matrix, Rules> {
  readonly id: string;
  readonly slug: string;
  readonly severity: RuleSeverity;
  readonly topic: Topic;
  readonly source: RuleSource;
  /** Names of the messages it can report. */
  readonly messages: readonly string[];
  /**
   * Ids of rules that own a cell before this one: where one of them has a finding on the same cell, this rule's
   * finding there is not shown, so that one fault makes one finding.
   */
  readonly standsBackFor?: readonly string[];
  /** False for faults no reason can excuse (arithmetic); true where the guideline leaves discretion. */
  readonly justifiable: boolean;
  /** True where a reason counts only with the day on which the group agreed: the guideline encourages, members may agree otherwise. */
  readonly needsAgreementDay?: boolean;
  readonly check: (context: RuleContext<Matrix, Rules>, report: (finding: Report) => void) => void;
}

/** Declares a rule and checks at load that its declaration makes sense. */
export function defineRule<Matrix, Rules>(rule: Rule<Matrix, Rules>): Rule<Matrix, Rules> {
  if (!/^(CFR-\d{3}|JMI-\d{2}|TWG-\d{2})$/.test(rule.id)) throw new Error(`rule id "${rule.id}" has no known form`);
  if (!/^[a-z]+(-[a-z0-9]+)*$/.test(rule.slug)) throw new Error(`${rule.id}: slug "${rule.slug}" is not kebab-case`);
  if (rule.messages.length === 0) throw new Error(`${rule.id} has no message`);
  if (rule.standsBackFor?.includes(rule.id)) throw new Error(`${rule.id} stands back for itself`);
  return rule;
}
