import { Command } from "commander";
import { countFindings } from "../../report/file-report";
import type { FileReport } from "../../report/file-report";
import { COLOURS, NO_COLOURS } from "../../report/paint";
import { compareRounds } from "../../review/rounds/compare-rounds";
import { countComparison } from "../../review/rounds/comparison-counts";
import { comparisonJson } from "../../review/rounds/comparison-json";
import { comparisonText } from "../../review/rounds/comparison-text";
import { choicesFor, readColumnsOption } from "../columns-option";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { collectFiles } from "../files/collect-files";
import { fileRemarks } from "../files/file-remarks";
import { openFile } from "../files/open-file";
import { reportWorkbook } from "../files/report-file";
import { refuseInputAsOutput, writeOutput } from "../files/write-output";
import { collect, readChoice, readDayOption, readGuidelineOption, readStage } from "../options";
import { TOOL } from "../tool";
import { watchColumns } from "../unmet-columns";

const FORMATS = ["pretty", "json"] as const;

interface CompareFlags {
  readonly guideline?: string;
  readonly stage?: string;
  readonly asOf?: string;
  readonly format: string;
  readonly out?: string;
  readonly columns: readonly string[];
}

/** `compare OLD NEW`: two versions of one workbook. Ends like `check` of the new one. */
export function compareCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("compare")
    .description(translate("cli.compare"))
    .argument("<old>", translate("cli.compare.old"))
    .argument("<new>", translate("cli.compare.new"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--stage <stage>", translate("cli.option.stage"))
    .option("--as-of <day>", translate("cli.option.as-of"))
    .option("--format <format>", translate("cli.option.format", { words: FORMATS.join(", ") }), "pretty")
    .option("--out <file>", translate("cli.option.out"))
    .option("--columns <field=letter>", translate("cli.option.columns"), collect, [])
    .action((old: string, now: string, flags: CompareFlags) => compare([old, now], flags, context));
}

async function compare(given: readonly [string, string], flags: CompareFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const { out } = flags;
  const format = readChoice("--format", flags.format, FORMATS);
  const guideline = await readGuidelineOption(flags.guideline, context);
  const stage = readStage(flags.stage);
  const asOf = flags.asOf === undefined ? io.today() : readDayOption("--as-of", flags.asOf);
  const columns = readColumnsOption(flags.columns);
  await refuseInputAsOutput(out, given);
  const named = watchColumns(columns, translate);
  const reports: FileReport[] = [];
  for (const file of given) {
    const [collected, ...others] = await collectFiles([file]);
    // A folder of several is no version of a workbook; read as a file it is told to be none.
    const one = collected && others.length === 0 ? collected : ({ file, state: "found" } as const);
    const options = { ...(guideline ? { guideline } : {}), ...(stage ? { stage } : {}), asOf };
    const opened = await openFile(one, translate);
    if (opened.state === "opened")
      named.read(
        file,
        opened.workbook.grids.map(({ sheet }) => sheet),
      );
    const told = { ...options, columns: choicesFor(file, columns) };
    const report = opened.state === "opened" ? reportWorkbook(one.file, opened.workbook, told, translate) : opened;
    for (const remark of fileRemarks(report, false, translate)) io.err(`${remark}\n`);
    reports.push(report);
  }
  for (const sentence of named.unmet(given, false)) io.err(`${sentence}\n`);
  const [before, now] = reports;
  if (before?.state !== "read" || now?.state !== "read") return end(EXIT.failed);
  // Held against a workbook without a matrix, every finding would seem resolved or new.
  if (reports.some((one) => one.state === "read" && one.inspection.matrices.length === 0)) return end(EXIT.failed);
  const comparison = compareRounds(before.inspection, now.inspection);
  const files = { before: before.file, now: now.file };
  if (countComparison(comparison).kept === 0) io.err(`${translate("rounds.compare.strangers", files)}\n`);
  const text =
    format === "json"
      ? `${JSON.stringify(comparisonJson(comparison, files, TOOL, translate), null, 2)}\n`
      : comparisonText(comparison, files, translate, io.outIsTerminal && out === undefined ? COLOURS : NO_COLOURS);
  await writeOutput(out, text, io);
  const { errors } = countFindings(now.inspection.matrices.flatMap(({ findings }) => findings));
  end(errors > 0 ? EXIT.findings : EXIT.clean);
}
