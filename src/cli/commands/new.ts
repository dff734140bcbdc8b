import { Command } from "commander";
import { planCfr } from "../../cfr/template/plan-cfr";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import type { Guideline } from "../../guidelines/guideline";
import { defaultGuideline } from "../../guidelines/load";
import type { Language } from "../../guidelines/wording/wording";
import { planJmi } from "../../jmi/template/plan-jmi";
import { templateCatalogue } from "../../messages/catalogues";
import { createTranslate } from "../../messages/translate";
import type { CommandContext } from "../command-context";
import { templateBytes } from "../files/template-bytes";
import { writeNewFile } from "../files/write-new-file";
import { readChoice, readGuidelineOption } from "../options";
import { UsageError } from "../usage-error";

interface NewFlags {
  readonly out: string;
  readonly guideline?: string;
  readonly entity: string;
  readonly period?: string;
  readonly locale: string;
  readonly sample?: boolean;
  readonly force?: boolean;
}

const KINDS = ["cfr", "jmi"] as const;
const LANGUAGES = ["en", "fr", "km"] as const;

/** `new cfr|jmi --out FILE.xlsx`: writes the template. */
export function newCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("new")
    .description(translate("cli.new"))
    .argument("<kind>", translate("cli.new.kind"))
    .requiredOption("--out <file>", translate("cli.new.out"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--entity <name>", translate("cli.new.entity"), "")
    .option("--period <period>", translate("cli.new.period"))
    .option("--locale <language>", translate("cli.new.locale"), "en")
    .option("--sample", translate("cli.new.sample"))
    .option("--force", translate("cli.new.force"))
    .action((kind: string, flags: NewFlags) => createTemplate(kind, flags, context));
}

async function createTemplate(kindText: string, flags: NewFlags, context: CommandContext): Promise<void> {
  const { io, translate } = context;
  const kind = readChoice("new", kindText, KINDS);
  const language = readChoice("--locale", flags.locale, LANGUAGES);
  if (!/\.xlsx$/i.test(flags.out)) throw new UsageError("out-not-xlsx", { out: flags.out });
  const guideline = (await readGuidelineOption(flags.guideline, context)) ?? defaultGuideline(kind);
  if (guideline.kind !== kind) throw new UsageError("guideline-kind", { text: guideline.id, kind: kind.toUpperCase() });
  const period = readPeriod(flags.period) ?? defaultPeriod(guideline, io.today());
  const wanted = { entity: flags.entity, period, sample: flags.sample === true, language };
  const bytes = await templateBytes(plan(guideline, wanted), language);
  await writeNewFile(flags.out, bytes, flags.force === true);
  io.err(`${translate("cli.new.done", { out: flags.out, guideline: guideline.title })}\n`);
}

interface Wanted {
  readonly entity: string;
  readonly period: string;
  readonly sample: boolean;
  readonly language: Language;
}

function plan(guideline: Guideline, wanted: Wanted): WorkbookPlan {
  const translate = createTranslate(templateCatalogue(wanted.language), wanted.language);
  const options = { ...wanted, translate, taken: { sheets: [], names: [] } };
  return guideline.kind === "cfr" ? planCfr({ ...options, guideline }) : planJmi({ ...options, guideline });
}

/** "2026" or "2026-27" or "2026-2027": a year, or one that ends in the next, or for a JMI a span of years. */
function readPeriod(text: string | undefined): string | null {
  if (text === undefined) return null;
  const [, from, to] = /^((?:19|20)\d\d)(?:-(\d{2}|(?:19|20)\d\d))?$/.exec(text) ?? [];
  const last = to?.length === 2 ? Number(`${from?.slice(0, 2)}${to}`) : Number(to ?? from);
  const turnsCentury = to === "00" && from?.endsWith("99");
  if (from === undefined || (last < Number(from) && !turnsCentury)) throw new UsageError("period", { text });
  return text;
}

/** The year that has begun, or the years that the guideline is for. */
function defaultPeriod(guideline: Guideline, today: string): string {
  if (guideline.kind === "jmi") return `${guideline.periods.output.from}-${guideline.periods.output.to}`;
  const year = Number(today.slice(0, 4));
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}
