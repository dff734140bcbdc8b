import { Command } from "commander";
import { inScriptOf } from "../../grid/script-font";
import { progressReport } from "../../jmi/progress/progress-report";
import { calendarFile } from "../../jmi/year/calendar-file";
import { dueCalendar, dueTexts } from "../../jmi/year/due-calendar";
import { nextDue } from "../../jmi/year/next-due";
import type { InspectedMatrix } from "../../inspect/inspection";
import type { Language } from "../../guidelines/wording/wording";
import { catalogueIn } from "../../messages/catalogues";
import { createTranslate } from "../../messages/translate";
import { planProgressReport } from "../../report/progress/plan-progress-report";
import { nameLanguage } from "../../xlsx/name-language";
import { writePlan } from "../../xlsx/write-plan";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { collectFiles } from "../files/collect-files";
import { fileRemarks } from "../files/file-remarks";
import { reportFile } from "../files/report-file";
import { writeNewFile } from "../files/write-new-file";
import { refuseInputAsOutput } from "../files/write-output";
import { readChoice, readDayOption, readGuidelineOption } from "../options";
import { TOOL } from "../tool";
import { UsageError } from "../usage-error";

interface ProgressFlags {
  readonly out: string;
  readonly guideline?: string;
  readonly asOf?: string;
  readonly ics?: string;
  readonly locale: string;
  readonly force?: boolean;
}

const LANGUAGES = ["en", "fr", "km"] as const;

type InspectedJmi = Extract<InspectedMatrix, { readonly kind: "jmi" }>;

/** `progress FILE --out FILE.xlsx`: the JMI Progress Report of one workbook, and what is due next. */
export function progressCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("progress")
    .description(translate("cli.progress-report"))
    .argument("<file>", translate("cli.progress-report.file"))
    .requiredOption("--out <file>", translate("cli.progress-report.out"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--as-of <day>", translate("cli.progress-report.as-of"))
    .option("--ics <file>", translate("cli.progress-report.ics"))
    .option("--locale <language>", translate("cli.option.locale"), "en")
    .option("--force", translate("cli.new.force"))
    .action((file: string, flags: ProgressFlags) => writeProgress(file, flags, context));
}

async function writeProgress(file: string, flags: ProgressFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const { out, ics } = flags;
  if (!/\.xlsx$/i.test(out)) throw new UsageError("out-not-xlsx", { out });
  const language = readChoice("--locale", flags.locale, LANGUAGES);
  const asOf = flags.asOf === undefined ? io.today() : readDayOption("--as-of", flags.asOf);
  const guideline = await readGuidelineOption(flags.guideline, context);
  const [collected] = await collectFiles([file]);
  if (!collected) return;
  for (const written of [out, ics]) await refuseInputAsOutput(written, [collected.file]);
  const read = await reportFile(collected, { ...(guideline ? { guideline } : {}), asOf }, translate);
  for (const remark of fileRemarks(read, false, translate)) io.err(`${remark}\n`);
  const found =
    read.state === "read" ? read.inspection.matrices.flatMap((one) => (one.kind === "jmi" ? [one] : [])) : [];
  const inspected = found.find(({ matrix }) => matrix.twg) ?? found[0];
  if (!inspected) {
    // A file that cannot be read was told of already, and one without any matrix, too.
    if (read.state === "read" && read.inspection.matrices.length > 0)
      io.err(`${translate("cli.progress-report.none", { file })}\n`);
    end(EXIT.failed);
    return;
  }
  if (found.length > 1) {
    const { sheet } = inspected.matrix;
    io.err(`${translate("cli.progress-report.several", { file, count: found.length, sheet })}\n`);
  }
  const written = { language, asOf, force: flags.force === true };
  await writeReport(inspected, { ...written, out }, context);
  await tellDue(inspected, { ...written, ics }, context);
  end(EXIT.clean);
}

interface Written {
  /** Of the report and the calendar; what is told in the terminal is English. */
  readonly language: Language;
  readonly asOf: string;
  readonly force: boolean;
}

async function writeReport(
  { matrix, guideline }: InspectedJmi,
  { out, language, asOf, force }: Written & { readonly out: string },
  { io, translate }: CommandContext,
): Promise<void> {
  const report = progressReport(matrix, { guideline, asOf });
  const words = createTranslate(catalogueIn(language), language);
  const plan = inScriptOf(planProgressReport(report, words, { sheets: [], names: [] }), language);
  await writeNewFile(out, await nameLanguage(await writePlan(plan), language), force);
  const told = {
    out,
    day: asOf,
    indicators: report.lines.length,
    differ: report.lines.filter(({ progress }) => progress.differs).length,
    gaps: report.groupGaps.length + report.lines.flatMap(({ gaps }) => gaps).length,
  };
  io.err(`${translate("cli.progress-report.done", told)}\n`);
}

async function tellDue(
  { matrix, guideline }: InspectedJmi,
  { ics, language, asOf, force }: Written & { readonly ics: string | undefined },
  { io, translate }: CommandContext,
): Promise<void> {
  const items = nextDue(matrix, guideline, asOf);
  for (const item of items) {
    const { what, more } = dueTexts(item, translate);
    const key = item.isOverdue ? "cli.progress-report.overdue" : "cli.progress-report.due";
    io.err(`${translate(key, { day: item.day, what: [what, ...more].join(" ") })}\n`);
  }
  if (ics === undefined) return;
  const words = createTranslate(catalogueIn(language), language);
  const days = dueCalendar(items, matrix.twg?.about?.texts.twg?.text ?? "", words);
  const product = `-//${TOOL.name}//${TOOL.version}//${language.toUpperCase()}`;
  await writeNewFile(ics, calendarFile(days, product, asOf), force);
  io.err(`${translate("cli.progress-report.ics-done", { out: ics, count: days.length })}\n`);
}
