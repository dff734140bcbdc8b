import { readFile } from "node:fs/promises";
import { Command } from "commander";
import { planConsolidated } from "../../report/consolidated/plan-consolidated";
import type { Submission } from "../../report/consolidated/submission";
import { decodeText } from "../../xlsx/decode-text";
import { writePlan } from "../../xlsx/write-plan";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { writeNewFile } from "../files/write-new-file";
import { namesInFile } from "../../report/consolidated/parse-names";
import { readGuidelineOption, readJobs, readShard } from "../options";
import { UsageError } from "../usage-error";
import { runFiles } from "../work/run-files";

interface ConsolidateFlags {
  readonly out: string;
  readonly expected?: string;
  readonly guideline?: string;
  readonly jobs?: string;
  readonly shard?: string;
  readonly force?: boolean;
}

/** `consolidate FILE… --out FILE.xlsx`: many workbooks as one: register, scores, progress of JMIs, findings. */
export function consolidateCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("consolidate")
    .description(translate("cli.consolidate"))
    .argument("<file...>", translate("cli.files"))
    .requiredOption("--out <file>", translate("cli.consolidate.out"))
    .option("--expected <file>", translate("cli.consolidate.expected"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--jobs <n>", translate("cli.option.jobs"))
    .option("--shard <i/n>", translate("cli.option.shard"))
    .option("--force", translate("cli.new.force"))
    .action((files: readonly string[], flags: ConsolidateFlags) => consolidate(files, flags, context));
}

async function consolidate(files: readonly string[], flags: ConsolidateFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const { out } = flags;
  if (!/\.xlsx$/i.test(out)) throw new UsageError("out-not-xlsx", { out });
  const expected = await readExpected(flags.expected);
  const guideline = await readGuidelineOption(flags.guideline, context);
  const submissions: Submission[] = [];
  const results = runFiles(
    {
      task: { kind: "consolidate" },
      files,
      out,
      keepsOut: flags.force !== true,
      inspect: { ...(guideline ? { guideline } : {}), asOf: io.today() },
      jobs: readJobs(flags.jobs),
      shard: readShard(flags.shard),
      told: false,
    },
    context,
  );
  for await (const { made } of results) submissions.push(made);
  const bytes = await writePlan(planConsolidated(submissions, { translate, expected }));
  await writeNewFile(out, bytes, flags.force);
  io.err(`${translate("cli.consolidate.done", { out, files: submissions.length })}\n`);
  end(submissions.some(({ error }) => error !== null) ? EXIT.failed : EXIT.clean);
}

/** Departments from which something is awaited: one a line, or the first column of a CSV file. */
async function readExpected(file: string | undefined): Promise<readonly string[]> {
  if (file === undefined) return [];
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null) throw new UsageError("expected-unreadable", { text: file });
  const names = namesInFile(decodeText(bytes), file);
  if (names === null) throw new UsageError("expected-no-text", { text: file });
  return names;
}
