import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { defaultGuideline } from "../../guidelines/load";
import { planJmi } from "../../jmi/template/plan-jmi";
import { templateCatalogue } from "../../messages/catalogues";
import { createTranslate } from "../../messages/translate";
import { readJmiCsvFile } from "../../report/interchange/read-jmi-csv-file";
import type { CommandContext } from "../command-context";
import { templateBytes } from "../files/template-bytes";
import { writeNewFile } from "../files/write-new-file";
import { readChoice, readGuidelineOption } from "../options";
import { UsageError } from "../usage-error";

interface ImportFlags {
  readonly out: string;
  readonly guideline?: string;
  readonly entity: string;
  readonly period: string;
  readonly locale: string;
  readonly force?: boolean;
}

const LANGUAGES = ["en", "fr", "km"] as const;

/** `import FILE.csv --out NEW.xlsx`: rows of a plain or HXL-tagged CSV in a new workbook from the JMI template. */
export function importCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("import")
    .description(translate("cli.import"))
    .argument("<file>", translate("cli.import.file"))
    .requiredOption("--out <file>", translate("cli.new.out"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--entity <name>", translate("cli.new.entity"), "")
    .option("--period <period>", translate("cli.new.period"), "")
    .option("--locale <language>", translate("cli.new.locale"), "en")
    .option("--force", translate("cli.new.force"))
    .action((file: string, flags: ImportFlags) => importFile(file, flags, context));
}

async function importFile(file: string, flags: ImportFlags, context: CommandContext): Promise<void> {
  const { io, translate } = context;
  const language = readChoice("--locale", flags.locale, LANGUAGES);
  const { out, entity, period } = flags;
  if (!/\.xlsx$/i.test(out)) throw new UsageError("out-not-xlsx", { out });
  const guideline = (await readGuidelineOption(flags.guideline, context)) ?? defaultGuideline("jmi");
  if (guideline.kind !== "jmi") throw new UsageError("guideline-kind", { text: guideline.id, kind: "JMI" });
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new UsageError("import-unreadable", { file, why: error.code ?? "", detail: error.message });
  });
  const read = readJmiCsvFile(bytes, guideline);
  if (read.state === "failed") throw new UsageError(`import-${read.code}`, { file });
  const plan = planJmi({
    guideline,
    entity: entity || read.twg,
    period,
    language,
    sample: false,
    filled: read.filled,
    translate: createTranslate(templateCatalogue(language), language),
    taken: { sheets: [], names: [] },
  });
  await writeNewFile(out, await templateBytes(plan, language), flags.force === true);
  io.err(`${translate("cli.import.done", { out, rows: read.filled.rows.length })}\n`);
}
