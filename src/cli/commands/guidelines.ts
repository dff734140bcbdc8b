import { Command } from "commander";
import { shippedGuidelines } from "../../guidelines/load";
import type { CommandContext } from "../command-context";
import { writeOutput } from "../files/write-output";
import { markdownTable } from "../markdown-table";
import { readChoice } from "../options";

const FORMATS = ["md", "json"] as const;

/** `guidelines`: the shipped ones, as a table or whole. */
export function guidelinesCommand({ io, translate }: CommandContext): Command {
  return new Command("guidelines")
    .description(translate("cli.guidelines"))
    .option("--format <format>", translate("cli.option.format", { words: FORMATS.join(", ") }), "md")
    .option("--out <file>", translate("cli.option.out"))
    .action(async (flags: { readonly format: string; readonly out?: string }) => {
      const format = readChoice("--format", flags.format, FORMATS);
      const headings = ["id", "kind", "edition", "title"].map((key) => translate(`cli.guidelines.${key}`));
      const rows = shippedGuidelines.map(({ id, kind, edition, title }) => [id, kind.toUpperCase(), edition, title]);
      const text = format === "md" ? markdownTable(headings, rows) : `${JSON.stringify({ guidelines: shippedGuidelines }, null, 2)}\n`;
      await writeOutput(flags.out, text, io);
    });
}
