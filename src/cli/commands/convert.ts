import { Command } from "commander";
import type { WorkbookPlan } from "../../grid/sheet-plan";
import type { Language } from "../../guidelines/wording/wording";
import type { Conversion } from "../../jmi/convert/conversion";
import { convertMatrix } from "../../jmi/convert/convert-matrix";
import { planConverted } from "../../jmi/convert/plan-converted";
import { rowCount } from "../../jmi/parts";
import { templateCatalogue } from "../../messages/catalogues";
import { createTranslate } from "../../messages/translate";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { readJmiFile } from "../files/read-jmi-file";
import type { InspectedJmi } from "../files/read-jmi-file";
import { templateBytes } from "../files/template-bytes";
import { writeNewFile } from "../files/write-new-file";
import { refuseInputAsOutput } from "../files/write-output";
import { readChoice } from "../options";
import { UsageError } from "../usage-error";

interface ConvertFlags {
  readonly out: string;
  readonly guideline?: string;
  readonly entity: string;
  readonly period: string;
  readonly locale: string;
  readonly force?: boolean;
}

interface Converted extends InspectedJmi {
  readonly conversion: Conversion;
}

const LANGUAGES = ["en", "fr", "km"] as const;

/** `convert FILE --out NEW.xlsx`: a JMI matrix in an older layout as a new workbook from today's template. */
export function convertCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("convert")
    .description(translate("cli.convert"))
    .argument("<file>", translate("cli.convert.file"))
    .requiredOption("--out <file>", translate("cli.new.out"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--entity <name>", translate("cli.new.entity"), "")
    .option("--period <period>", translate("cli.new.period"), "")
    .option("--locale <language>", translate("cli.new.locale"), "en")
    .option("--force", translate("cli.new.force"))
    .action((file: string, flags: ConvertFlags) => convert(file, flags, context));
}

async function convert(file: string, flags: ConvertFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const language = readChoice("--locale", flags.locale, LANGUAGES);
  if (!/\.xlsx$/i.test(flags.out)) throw new UsageError("out-not-xlsx", { out: flags.out });
  await refuseInputAsOutput(flags.out, [file]);
  const matrices = await readJmiFile(file, flags.guideline, context);
  if (!matrices) return end(EXIT.failed);
  const converted = matrices.flatMap((one): Converted[] => {
    const conversion = convertMatrix(one.matrix);
    return conversion ? [{ ...one, conversion }] : [];
  });
  if (converted.length === 0) {
    io.err(`${translate("cli.convert.already", { file })}\n`);
    return end(EXIT.failed);
  }
  const plan = planAll(converted, flags, language);
  await writeNewFile(flags.out, await templateBytes(plan, language), flags.force === true);
  for (const { conversion, matrix } of converted) tell(conversion, rowCount(matrix), context);
  io.err(`${translate("cli.convert.done", { out: flags.out, file })}\n`);
}

/** Every converted matrix with the sheets of its own template, one after another in one workbook. */
function planAll(converted: readonly Converted[], { entity, period }: ConvertFlags, language: Language): WorkbookPlan {
  const translate = createTranslate(templateCatalogue(language), language);
  const [first, ...more] = converted.reduce<WorkbookPlan[]>((plans, { conversion, guideline }) => {
    const taken = {
      sheets: plans.flatMap(({ sheets }) => sheets.map(({ name }) => name)),
      names: plans.flatMap(({ names }) => names.map(({ name }) => name)),
    };
    return [...plans, planConverted(conversion, { guideline, entity, period, translate, language, taken })];
  }, []);
  if (!first) throw new Error("nothing to plan");
  return {
    ...first,
    sheets: [first, ...more].flatMap(({ sheets }) => sheets),
    names: [first, ...more].flatMap(({ names }) => names),
  };
}

/** What was unrolled, what has to be confirmed and what stands elsewhere, each kind under its own head. */
function tell({ from, sheet, rows, remarks }: Conversion, before: number, { io, translate }: CommandContext): void {
  const layout = translate(`convert.layout.${from}`);
  io.out(`${translate("cli.convert.matrix", { sheet, layout, before, after: rows.length })}\n`);
  for (const kind of ["unrolled", "confirm", "kept"] as const) {
    const own = remarks.filter((remark) => remark.kind === kind);
    if (own.length > 0) io.out(`\n${translate(`convert.kind.${kind}`)}\n`);
    for (const { id, args } of own) io.out(`  ${translate(`convert.remark.${id}`, args)}\n`);
  }
  io.out("\n");
}
