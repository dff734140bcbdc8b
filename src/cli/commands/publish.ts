import { Command } from "commander";
import { catalogueIn } from "../../messages/catalogues";
import { createTranslate } from "../../messages/translate";
import { publishCfr } from "../../report/publish/publish-cfr";
import { approvalDay } from "../../report/publish/published-version";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { collectFiles } from "../files/collect-files";
import { fileRemarks } from "../files/file-remarks";
import { reportFile } from "../files/report-file";
import { refuseInputAsOutput, writeOutput } from "../files/write-output";
import { readChoice, readGuidelineOption } from "../options";

interface PublishFlags {
  readonly guideline?: string;
  readonly locale: string;
  readonly out?: string;
}

const LANGUAGES = ["en", "fr", "km"] as const;

/** `publish FILE --out PAGE.html`: an approved CFR as an accessible page of its own. */
export function publishCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("publish")
    .description(translate("cli.publish"))
    .argument("<file>", translate("cli.publish.file"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--locale <language>", translate("cli.option.locale"), "en")
    .option("--out <file>", translate("cli.option.out"))
    .action((file: string, flags: PublishFlags) => publish(file, flags, context));
}

async function publish(file: string, flags: PublishFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const language = readChoice("--locale", flags.locale, LANGUAGES);
  const guideline = await readGuidelineOption(flags.guideline, context);
  const inspect = { ...(guideline ? { guideline } : {}), asOf: io.today() };
  const [collected] = await collectFiles([file]);
  if (!collected) return;
  await refuseInputAsOutput(flags.out, [collected.file]);
  const report = await reportFile(collected, inspect, translate);
  for (const remark of fileRemarks(report, false, translate)) io.err(`${remark}\n`);
  const matrices =
    report.state === "read" ? report.inspection.matrices.flatMap((one) => (one.kind === "cfr" ? [one] : [])) : [];
  const inspected = matrices.find(({ matrix }) => matrix.document) ?? matrices[0];
  if (!inspected) {
    // A file that cannot be read was told of already.
    if (report.state === "read") io.err(`${translate("cli.publish.none", { file })}\n`);
    end(EXIT.failed);
    return;
  }
  if (matrices.length > 1)
    io.err(`${translate("cli.publish.several", { file, count: matrices.length, sheet: inspected.matrix.sheet })}\n`);
  if (approvalDay(inspected) === "") io.err(`${translate("cli.publish.unapproved", { file })}\n`);
  const words = createTranslate(catalogueIn(language), language);
  await writeOutput(flags.out, publishCfr(inspected, words, language), io);
  end(EXIT.clean);
}
