import { cfrRules } from "../../src/cfr/rules";
import type { RuleSource, Topic } from "../../src/check/finding";
import type { RuleSeverity } from "../../src/check/define-rule";
import { shippedGuidelines } from "../../src/guidelines/load";
import { jmiRules } from "../../src/jmi/rules";
import { english } from "../../src/messages/en";
import { shownMessage } from "./shown-message";

/** A rule as data: what its page and the coverage table say. */
export interface RuleEntry {
  readonly id: string;
  readonly slug: string;
  readonly kind: "cfr" | "jmi";
  readonly title: string;
  readonly severity: RuleSeverity;
  readonly topic: Topic;
  readonly source: RuleSource;
  readonly justifiable: boolean;
  readonly standsBackFor: readonly string[];
  /** The texts as Markdown, with the names of what they are filled with. */
  readonly messages: readonly { readonly what: string; readonly why: string; readonly do: string }[];
}

type AnyRule = (typeof cfrRules)[number] | (typeof jmiRules)[number];

const documents = Object.assign({}, ...shippedGuidelines.map((guideline) => guideline.documents)) as Readonly<
  Record<string, string>
>;

function text(key: string): string {
  const found = english[key];
  if (found === undefined) throw new Error(`The English catalogue has no "${key}".`);
  return found;
}

const entry =
  (kind: "cfr" | "jmi") =>
  (rule: AnyRule): RuleEntry => ({
    id: rule.id,
    slug: rule.slug,
    kind,
    title: text(`rules.${rule.id}.title`),
    severity: rule.severity,
    topic: rule.topic,
    source: { ...rule.source, document: documents[rule.source.document] ?? rule.source.document },
    justifiable: rule.justifiable,
    standsBackFor: rule.standsBackFor ?? [],
    messages: rule.messages.map((message) => ({
      what: shownMessage(text(`rules.${rule.id}.${message}.what`)),
      why: shownMessage(text(`rules.${rule.id}.${message}.why`)),
      do: shownMessage(text(`rules.${rule.id}.${message}.do`)),
    })),
  });

export const ruleCatalogue: readonly RuleEntry[] = [...cfrRules.map(entry("cfr")), ...jmiRules.map(entry("jmi"))];
