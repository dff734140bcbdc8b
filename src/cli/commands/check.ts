import { Command } from "commander";
import { summarise } from "../../report/file-report";
import type { FileSummary } from "../../report/file-report";
import { readColumnsOption } from "../columns-option";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import type { ExitStatus } from "../exit-status";
import { openOutput } from "../files/write-output";
import { collect, readChoice, readDayOption, readGuidelineOption, readJobs, readShard, readStage } from "../options";
import { CHECK_FORMATS, checkFormat, fileBeginning } from "../work/formats";
import { runFiles } from "../work/run-files";
import type { TaskOf } from "../work/task";
import { writeReport } from "../work/write-report";

interface CheckFlags {
  readonly guideline?: string;
  readonly stage?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly out?: string;
  readonly columns: readonly string[];
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
    .option("--format <format>", translate("cli.option.format", { words: CHECK_FORMATS.join(", ") }), "pretty")
    .option("--out <file>", translate("cli.option.out-report"))
    .option("--columns <field=letter>", translate("cli.option.columns"), collect, [])
    .option("--jobs <n>", translate("cli.option.jobs"))
    .option("--shard <i/n>", translate("cli.option.shard"))
    .action((files: readonly string[], flags: CheckFlags) => check(files, flags, context));
}

async function check(files: readonly string[], flags: CheckFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const { out } = flags;
  const format = readChoice("--format", flags.format, CHECK_FORMATS);
  const guideline = await readGuidelineOption(flags.guideline, context);
  const stage = readStage(flags.stage);
  const asOf = flags.asOf === undefined ? io.today() : readDayOption("--as-of", flags.asOf);
  const task: TaskOf<"check"> = { kind: "check", format, colours: io.outIsTerminal && out === undefined, asOf };
  const results = runFiles(
    {
      task,
      files,
      out,
      inspect: { ...(guideline ? { guideline } : {}), ...(stage ? { stage } : {}), asOf },
      columns: readColumnsOption(flags.columns),
      jobs: readJobs(flags.jobs),
      shard: readShard(flags.shard),
      told: (format === "pretty" || format === "html") && out === undefined,
    },
    context,
  );
  end(
    statusOf(
      await writeReport(checkFormat(task, translate), results, () => openOutput(out, io, fileBeginning(format))),
    ),
  );
}

function statusOf(files: readonly FileSummary[]): ExitStatus {
  const { unreadable, errors } = summarise(files);
  if (unreadable > 0) return EXIT.failed;
  return errors > 0 ? EXIT.findings : EXIT.clean;
}
