import { Command } from "commander";
import { summarise } from "../../report/file-report";
import { readColumnsOption } from "../columns-option";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { openOutput } from "../files/write-output";
import { collect, readChoice, readGuidelineOption, readJobs, readShard } from "../options";
import { SCORE_FORMATS, fileBeginning, scoreFormat } from "../work/formats";
import { runFiles } from "../work/run-files";
import type { TaskOf } from "../work/task";
import { writeReport } from "../work/write-report";

interface ScoreFlags {
  readonly guideline?: string;
  readonly format: string;
  readonly out?: string;
  readonly columns: readonly string[];
  readonly jobs?: string;
  readonly shard?: string;
}

/** `score FILE…`: score cards alone. */
export function scoreCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("score")
    .description(translate("cli.score"))
    .argument("<file...>", translate("cli.files"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--format <format>", translate("cli.option.format", { words: SCORE_FORMATS.join(", ") }), "pretty")
    .option("--out <file>", translate("cli.option.out-report"))
    .option("--columns <field=letter>", translate("cli.option.columns"), collect, [])
    .option("--jobs <n>", translate("cli.option.jobs"))
    .option("--shard <i/n>", translate("cli.option.shard"))
    .action((files: readonly string[], flags: ScoreFlags) => score(files, flags, context));
}

async function score(files: readonly string[], flags: ScoreFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const { out } = flags;
  const format = readChoice("--format", flags.format, SCORE_FORMATS);
  const guideline = await readGuidelineOption(flags.guideline, context);
  const task: TaskOf<"score"> = { kind: "score", format, colours: io.outIsTerminal && out === undefined };
  const results = runFiles(
    {
      task,
      files,
      out,
      inspect: { ...(guideline ? { guideline } : {}), asOf: io.today() },
      columns: readColumnsOption(flags.columns),
      jobs: readJobs(flags.jobs),
      shard: readShard(flags.shard),
      told: format === "pretty" && out === undefined,
    },
    context,
  );
  const summaries = await writeReport(scoreFormat(task, translate), results, () =>
    openOutput(out, io, fileBeginning(format)),
  );
  end(summarise(summaries).unreadable > 0 ? EXIT.failed : EXIT.clean);
}
