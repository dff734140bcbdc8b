import { cfrRules } from "../../cfr/rules";
import { catalogueOf } from "../../check/catalogue";
import type { RuleEntry } from "../../check/catalogue";
import type { Severity } from "../../check/finding";
import type { Translate } from "../../check/message";
import { documentTitle } from "../../guidelines/document-title";
import { jmiRules } from "../../jmi/rules";

export const SARIF_LEVEL: Readonly<Record<Severity, "error" | "warning" | "note">> = {
  error: "error",
  warning: "warning",
  advice: "note",
};

const CATALOGUE: readonly RuleEntry[] = [...catalogueOf(cfrRules), ...catalogueOf(jmiRules)];
const POSITIONS: ReadonlyMap<string, number> = new Map(CATALOGUE.map(({ id }, index) => [id, index]));

/** Where a rule stands in `sarifRules`; undefined for one that is not in the catalogue. */
export function sarifRuleIndex(rule: string): number | undefined {
  return POSITIONS.get(rule);
}

/** The catalogue of both kinds as SARIF's reporting descriptors; `helpUri` gives the address of a rule's page. */
export function sarifRules(translate: Translate, helpUri: (rule: string) => string) {
  return CATALOGUE.map((entry) => {
    const { id, slug, source, topic } = entry;
    const title = translate(`rules.${id}.title`);
    const restsOn = translate("report.sarif.rests-on", {
      document: documentTitle(source.document),
      clause: source.clause,
      authority: translate(`report.authority.${source.authority}`),
    });
    return {
      id,
      name: slug,
      shortDescription: { text: title },
      help: { text: `${title}. ${restsOn}` },
      helpUri: helpUri(id),
      defaultConfiguration: { level: levelOf(entry) },
      properties: { tags: [topic, source.authority] },
    };
  });
}

/** The severity that the last stage gives it; a rule that rests there has the one it had before. */
function levelOf({ severity }: RuleEntry): "error" | "warning" | "note" | "none" {
  const { draft, submission, evaluation } = severity;
  for (const one of [evaluation, submission, draft]) if (one !== "off") return SARIF_LEVEL[one];
  return "none";
}
