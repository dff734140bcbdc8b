import { Command } from "commander";
import { diffGuideline } from "../../guidelines/diff-guideline";
import type { Guideline } from "../../guidelines/guideline";
import { leavesOf } from "../../guidelines/leaves";
import { shippedGuideline, shippedGuidelines } from "../../guidelines/load";
import { pathLabel } from "../../guidelines/path-label";
import type { CommandContext } from "../command-context";
import { writeOutput } from "../files/write-output";
import { markdownTable } from "../markdown-table";
import { readChoice, readGuidelineOption } from "../options";

const FORMATS = ["md", "json"] as const;

/** `guidelines`: the shipped ones, as a table or whole; `guidelines show` tells what one of them says. */
export function guidelinesCommand(context: CommandContext): Command {
  const { io, translate } = context;
  return new Command("guidelines")
    .addCommand(showCommand(context))
    .description(translate("cli.guidelines"))
    .option("--format <format>", translate("cli.option.format", { words: FORMATS.join(", ") }), "md")
    .option("--out <file>", translate("cli.option.out"))
    .action(async (flags: { readonly format: string; readonly out?: string }) => {
      const format = readChoice("--format", flags.format, FORMATS);
      const headings = ["id", "kind", "edition", "title"].map((key) => translate(`cli.guidelines.${key}`));
      const rows = shippedGuidelines.map(({ id, kind, edition, title }) => [id, kind.toUpperCase(), edition, title]);
      const text =
        format === "md"
          ? markdownTable(headings, rows)
          : `${JSON.stringify({ guidelines: shippedGuidelines }, null, 2)}\n`;
      await writeOutput(flags.out, text, io);
    });
}

/** `guidelines show`: what a guideline says otherwise than the one it is based on, or everything it says. */
function showCommand(context: CommandContext): Command {
  const { io, translate } = context;
  return new Command("show")
    .description(translate("cli.guidelines.show"))
    .argument("<id|file>", translate("cli.option.guideline"))
    .option("--format <format>", translate("cli.option.format", { words: FORMATS.join(", ") }), "md")
    .option("--out <file>", translate("cli.option.out"))
    .action(async (wanted: string, _: unknown, command: Command) => {
      // The list has options of the same names; commander gives them to whichever command comes first.
      const flags = command.optsWithGlobals<{ readonly format: string; readonly out?: string }>();
      const format = readChoice("--format", flags.format, FORMATS);
      const guideline = await readGuidelineOption(wanted, context);
      if (!guideline) return;
      const text =
        format === "json" ? `${JSON.stringify(guideline, null, 2)}\n` : differencesTable(guideline, translate);
      await writeOutput(flags.out, text, io);
    });
}

function differencesTable(guideline: Guideline, translate: CommandContext["translate"]): string {
  const base = shippedGuideline(guideline.basedOn ?? "");
  const headings = ["part", "value", "before", "path"].map((key) =>
    translate(`cli.guidelines.${key}`, { base: base?.id ?? "" }),
  );
  const shown = (leaf: string | number | boolean | null | undefined) =>
    leaf === undefined || leaf === null ? "–" : String(leaf);
  if (base?.kind !== guideline.kind) {
    const rows = [...leavesOf(guideline)].map(([path, leaf]) => [pathLabel(path, translate), shown(leaf), path]);
    return markdownTable([headings[0] ?? "", headings[1] ?? "", headings[3] ?? ""], rows);
  }
  const rows = diffGuideline(guideline, base).map(({ path, from, to }) => [
    pathLabel(path, translate),
    shown(to),
    shown(from),
    path,
  ]);
  return markdownTable(headings, rows);
}
