import { Command } from "commander";
import { jsonFile, jsonReport } from "../../report/json";
import { COLOURS, NO_COLOURS } from "../../report/paint";
import { prettyReport } from "../../report/pretty";
import { summarise } from "../../report/file-report";
import type { FileReport } from "../../report/file-report";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import type { ExitStatus } from "../exit-status";
import { reportFiles } from "../files/report-files";
import { writeOutput } from "../files/write-output";
import { readChoice, readDayOption, readGuidelineOption, readStage } from "../options";
import { TOOL } from "../tool";
import { UsageError } from "../usage-error";

const FORMATS = ["pretty", "json", "ndjson"] as const;
const FORMATS_LATER = ["sarif", "csv", "html"];

interface CheckFlags {
  readonly guideline?: string;
  readonly stage?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly out?: string;
  readonly jobs?: string;
  readonly shard?: string;
}

/** `check FILE…`: findings, and scores where there are achievements. */
export function checkCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("check")
    .description(translate("cli.check"))
    .argument("<file...>", translate("cli.files"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--stage <stage>", translate("cli.option.stage"))
    .option("--as-of <day>", translate("cli.option.as-of"))
    .option("--format <format>", translate("cli.option.format", { words: FORMATS.join(", ") }), "pretty")
    .option("--out <file>", translate("cli.option.out"))
    .option("--jobs <n>", translate("cli.option.jobs"))
    .option("--shard <i/n>", translate("cli.option.shard"))
    .action((files: readonly string[], flags: CheckFlags) => check(files, flags, context));
}

async function check(files: readonly string[], flags: CheckFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const format = readChoice("--format", flags.format, FORMATS, FORMATS_LATER);
  const guideline = await readGuidelineOption(flags.guideline);
  const stage = readStage(flags.stage);
  const shard = readShard(flags.shard);
  checkJobs(flags.jobs);
  const streams = format === "ndjson" && flags.out === undefined;
  const line = (report: FileReport) => `${JSON.stringify(jsonFile(report, translate))}\n`;
  const reports = await reportFiles(
    {
      files,
      out: flags.out,
      shard,
      told: format === "pretty" && flags.out === undefined,
      inspect: {
        ...(guideline ? { guideline } : {}),
        ...(stage ? { stage } : {}),
        asOf: flags.asOf === undefined ? io.today() : readDayOption("--as-of", flags.asOf),
      },
      ...(streams ? { onReport: (report: FileReport) => io.out(line(report)) } : {}),
    },
    context,
  );
  if (format === "json")
    await writeOutput(flags.out, `${JSON.stringify(jsonReport(TOOL, reports, translate), null, 2)}\n`, io);
  else if (format === "pretty") {
    const paint = io.outIsTerminal && flags.out === undefined ? COLOURS : NO_COLOURS;
    await writeOutput(flags.out, prettyReport(reports, { translate, paint }), io);
  } else if (!streams) await writeOutput(flags.out, reports.map(line).join(""), io);
  end(statusOf(reports));
}

function statusOf(reports: readonly FileReport[]): ExitStatus {
  const { unreadable, errors } = summarise(reports);
  if (unreadable > 0) return EXIT.failed;
  return errors > 0 ? EXIT.findings : EXIT.clean;
}

/** "2/5" is the second of five parts; parts are counted from 1. */
function readShard(text: string | undefined): { readonly index: number; readonly of: number } {
  if (text === undefined) return { index: 0, of: 1 };
  const [, index, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? [];
  if (Number(index) >= 1 && Number(index) <= Number(of)) return { index: Number(index) - 1, of: Number(of) };
  throw new UsageError("shard", { text });
}

/** Files are read one after the other so far, whatever number is given. */
function checkJobs(text: string | undefined): void {
  if (text !== undefined && !/^[1-9]\d{0,3}$/.test(text)) throw new UsageError("jobs", { text });
}
