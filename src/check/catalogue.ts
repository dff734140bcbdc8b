import type { Rule } from "./define-rule";
import type { RuleSource, Severity, Stage, Topic } from "./finding";

/** What there is to know about a rule without running it. Its title is the message `rules.<id>.title`. */
export interface RuleEntry {
  readonly id: string;
  readonly slug: string;
  readonly severity: Readonly<Record<Stage, Severity | "off">>;
  readonly topic: Topic;
  readonly source: RuleSource;
  readonly messages: readonly string[];
  readonly standsBackFor: readonly string[];
  readonly justifiable: boolean;
}

/** The rules as a list of facts, ordered by id. */
export function catalogueOf<Matrix, Guideline>(rules: readonly Rule<Matrix, Guideline>[]): readonly RuleEntry[] {
  return rules.map(entryOf).sort((a, b) => (a.id < b.id ? -1 : 1));
}

function entryOf<Matrix, Guideline>(rule: Rule<Matrix, Guideline>): RuleEntry {
  const { id, slug, severity, topic, source, messages, standsBackFor = [], justifiable } = rule;
  return {
    id,
    slug,
    severity: typeof severity === "string" ? { draft: severity, submission: severity, evaluation: severity } : severity,
    topic,
    source,
    messages,
    standsBackFor,
    justifiable,
  };
}
