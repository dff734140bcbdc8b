import { Command, CommanderError } from "commander";
import { createTranslate } from "../messages/translate";
import { checkCommand } from "./commands/check";
import { compareCommand } from "./commands/compare";
import { consolidateCommand } from "./commands/consolidate";
import { convertCommand } from "./commands/convert";
import { exportCommand } from "./commands/export";
import { guidelinesCommand } from "./commands/guidelines";
import { importCommand } from "./commands/import";
import { letterCommand } from "./commands/letter";
import { newCommand } from "./commands/new";
import { progressCommand } from "./commands/progress";
import { rulesCommand } from "./commands/rules";
import { publishCommand } from "./commands/publish";
import { scoreCommand } from "./commands/score";
import type { CliIo } from "./cli-io";
import type { CommandContext } from "./command-context";
import { EXIT } from "./exit-status";
import type { ExitStatus } from "./exit-status";
import { TOOL } from "./tool";
import { UsageError } from "./usage-error";
import { RunStopped } from "./work/run-stopped";

/** Runs one command line. Whatever goes wrong is said in one sentence on `io.err`; nothing is thrown. */
export async function runCli(args: readonly string[], io: CliIo): Promise<ExitStatus> {
  const translate = createTranslate();
  let status: ExitStatus = EXIT.clean;
  const context: CommandContext = { io, translate, end: (ended) => (status = ended) };
  const program = new Command(TOOL.name).description(translate("cli.about")).version(TOOL.version);
  for (const make of [
    newCommand,
    checkCommand,
    scoreCommand,
    compareCommand,
    letterCommand,
    consolidateCommand,
    progressCommand,
    publishCommand,
    convertCommand,
    exportCommand,
    importCommand,
    rulesCommand,
    guidelinesCommand,
  ])
    program.addCommand(make(context));
  for (const command of [program, ...program.commands]) {
    command.exitOverride().configureOutput({ writeOut: io.out, writeErr: () => undefined });
  }
  try {
    await program.parseAsync(args, { from: "user" });
    return status;
  } catch (error) {
    return failed(error, context, program);
  }
}

function failed(error: unknown, { io, translate }: CommandContext, program: Command): ExitStatus {
  if (error instanceof UsageError) {
    io.err(`${translate(`cli.usage.${error.key}`, error.args)}\n`);
    return EXIT.failed;
  }
  if (error instanceof RunStopped) {
    const { task, done, all } = error;
    io.err(`${translate("cli.stopped", { task, done, all })}\n`);
    return EXIT.stopped;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return EXIT.clean; // --help, --version
    const said = error.message.replace(/^error: |\.$/g, "").replace(/\s*\n\s*/g, " ");
    io.err(
      error.code === "commander.help" ? program.helpInformation() : `${translate("cli.usage.commander", { said })}\n`,
    );
    return EXIT.failed;
  }
  io.err(`${translate("cli.fault", { detail: error instanceof Error ? error.message : String(error) })}\n`);
  return EXIT.failed;
}
