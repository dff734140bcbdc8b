import { Command } from "commander";
import { cfrRules } from "../../cfr/rules";
import { catalogueOf } from "../../check/catalogue";
import type { RuleEntry } from "../../check/catalogue";
import type { Translate } from "../../check/message";
import { documentTitle } from "../../guidelines/document-title";
import { jmiRules } from "../../jmi/rules";
import type { CommandContext } from "../command-context";
import { writeOutput } from "../files/write-output";
import { markdownTable } from "../markdown-table";
import { readChoice } from "../options";

const FORMATS = ["md", "json"] as const;
const STAGES = ["draft", "submission", "evaluation"] as const;

/** `rules`: the catalogue of both kinds, made from the rules themselves. */
export function rulesCommand({ io, translate }: CommandContext): Command {
  return new Command("rules")
    .description(translate("cli.rules"))
    .option("--format <format>", translate("cli.option.format", { words: FORMATS.join(", ") }), "md")
    .option("--out <file>", translate("cli.option.out"))
    .action(async (flags: { readonly format: string; readonly out?: string }) => {
      const format = readChoice("--format", flags.format, FORMATS);
      const entries = [...catalogueOf(cfrRules), ...catalogueOf(jmiRules)];
      await writeOutput(flags.out, format === "md" ? asMarkdown(entries, translate) : asJson(entries, translate), io);
    });
}

function asMarkdown(entries: readonly RuleEntry[], translate: Translate): string {
  const headings = ["id", "slug", "title", "severity", "source", "authority"].map((key) =>
    translate(`cli.rules.${key}`),
  );
  return markdownTable(
    headings,
    entries.map((entry) => [
      entry.id,
      entry.slug,
      translate(`rules.${entry.id}.title`),
      severities(entry, translate),
      `${documentTitle(entry.source.document)}, ${entry.source.clause}`,
      entry.source.authority,
    ]),
  );
}

function asJson(entries: readonly RuleEntry[], translate: Translate): string {
  const rules = entries.map((entry) => ({
    ...entry,
    title: translate(`rules.${entry.id}.title`),
    source: { ...entry.source, document: documentTitle(entry.source.document) },
  }));
  return `${JSON.stringify({ rules }, null, 2)}\n`;
}

/** One word where all stages agree, else each with its stage. */
function severities({ severity }: RuleEntry, translate: Translate): string {
  const words = STAGES.map((stage) => severity[stage]);
  if (words.every((word) => word === words[0])) return String(words[0]);
  return STAGES.map((stage) => translate("cli.rules.at-stage", { stage, severity: severity[stage] })).join(", ");
}
