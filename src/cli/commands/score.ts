import { Command } from "commander";
import { summarise } from "../../report/file-report";
import { COLOURS, NO_COLOURS } from "../../report/paint";
import { prettyScores } from "../../report/pretty-scores";
import { scoreCsv } from "../../report/score-csv";
import { scoreJson } from "../../report/score-json";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { reportFiles } from "../files/report-files";
import { writeOutput } from "../files/write-output";
import { readChoice, readGuidelineOption } from "../options";
import { TOOL } from "../tool";

const FORMATS = ["pretty", "json", "csv"] as const;

interface ScoreFlags {
  readonly guideline?: string;
  readonly format: string;
  readonly out?: string;
}

/** `score FILE…`: score cards alone. */
export function scoreCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("score")
    .description(translate("cli.score"))
    .argument("<file...>", translate("cli.files"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--format <format>", translate("cli.option.format", { words: FORMATS.join(", ") }), "pretty")
    .option("--out <file>", translate("cli.option.out"))
    .action((files: readonly string[], flags: ScoreFlags) => score(files, flags, context));
}

async function score(files: readonly string[], flags: ScoreFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const format = readChoice("--format", flags.format, FORMATS);
  const guideline = await readGuidelineOption(flags.guideline);
  const inspect = { ...(guideline ? { guideline } : {}), asOf: io.today() };
  const reports = await reportFiles(
    { files, out: flags.out, inspect, told: format === "pretty" && flags.out === undefined },
    context,
  );
  const paint = io.outIsTerminal && flags.out === undefined ? COLOURS : NO_COLOURS;
  const texts = {
    pretty: () => prettyScores(reports, { translate, paint }),
    json: () => `${JSON.stringify(scoreJson(TOOL, reports), null, 2)}\n`,
    csv: () => scoreCsv(reports),
  };
  await writeOutput(flags.out, texts[format](), io);
  end(summarise(reports).unreadable > 0 ? EXIT.failed : EXIT.clean);
}
