import { Command } from "commander";
import { assertNever } from "../../grid/assert-never";
import { readComments } from "../../review/comments/read-comments";
import { placeComments } from "../../review/comments/place-comments";
import { composeLetter } from "../../review/letter/letter";
import type { Letter } from "../../review/letter/letter";
import { letterPage } from "../../review/letter/letter-page";
import { letterText } from "../../review/letter/letter-text";
import { compareRounds } from "../../review/rounds/compare-rounds";
import { countComparison } from "../../review/rounds/comparison-counts";
import { choicesFor, readColumnsOption } from "../columns-option";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { collectFiles } from "../files/collect-files";
import { fileRemarks } from "../files/file-remarks";
import { openFile } from "../files/open-file";
import { reportWorkbook } from "../files/report-file";
import { refuseExisting, writeNewFile } from "../files/write-new-file";
import { refuseInputAsOutput } from "../files/write-output";
import { collect, readDayOption, readGuidelineOption, readStage } from "../options";
import { watchColumns } from "../unmet-columns";
import { UsageError } from "../usage-error";

interface LetterFlags {
  readonly out: string;
  readonly previous?: string;
  readonly by: string;
  readonly guideline?: string;
  readonly stage?: string;
  readonly asOf?: string;
  readonly columns: readonly string[];
  readonly force?: boolean;
}

const FORMATS = ["docx", "html", "txt"] as const;
type LetterFormat = (typeof FORMATS)[number];

/** The language of every text that the command line writes. */
const LANGUAGE = "en";

/** `letter FILE --out FILE.docx`: the letter of comments to the department, as the review in the pane writes it. */
export function letterCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("letter")
    .description(translate("cli.letter"))
    .argument("<file>", translate("cli.letter.file"))
    .requiredOption("--out <file>", translate("cli.letter.out"))
    .option("--previous <file>", translate("cli.letter.previous"))
    .option("--by <name>", translate("cli.letter.by"), "")
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--stage <stage>", translate("cli.option.stage"))
    .option("--as-of <day>", translate("cli.letter.as-of"))
    .option("--columns <field=letter>", translate("cli.option.columns"), collect, [])
    .option("--force", translate("cli.new.force"))
    .action((file: string, flags: LetterFlags) => writeLetter(file, flags, context));
}

async function writeLetter(file: string, flags: LetterFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const { out, previous, force = false } = flags;
  const format = FORMATS.find((one) => out.toLowerCase().endsWith(`.${one}`));
  if (!format) throw new UsageError("letter-out", { out });
  const guideline = await readGuidelineOption(flags.guideline, context);
  const stage = readStage(flags.stage);
  const asOf = flags.asOf === undefined ? io.today() : readDayOption("--as-of", flags.asOf);
  const columns = readColumnsOption(flags.columns);
  const given = previous === undefined ? [file] : [file, previous];
  await refuseInputAsOutput(out, given);
  await refuseExisting(out, force);

  const named = watchColumns(columns, translate);
  const read = async (name: string) => {
    const options = { ...(guideline ? { guideline } : {}), ...(stage ? { stage } : {}), asOf };
    const reviewed = await readReviewed(name, { ...options, columns: choicesFor(name, columns) }, context);
    if (reviewed)
      named.read(
        name,
        reviewed.workbook.grids.map(({ sheet }) => sheet),
      );
    return reviewed;
  };
  const now = await read(file);
  const before = previous === undefined ? null : await read(previous);
  for (const sentence of named.unmet(given, false)) io.err(`${sentence}\n`);
  if (!now || (previous !== undefined && !before)) return end(EXIT.failed);
  const { inspection, workbook } = now;
  const comments = placeComments(inspection, readComments(workbook));
  const comparison = before ? compareRounds(before.inspection, inspection) : null;
  if (previous !== undefined && comparison && countComparison(comparison).kept === 0)
    io.err(`${translate("rounds.compare.strangers", { before: previous })}\n`);
  const letter = composeLetter({ inspection, comments, comparison, by: flags.by.trim(), date: asOf }, translate);
  await writeNewFile(out, await contentOf(letter, format), force);
  io.err(`${translate("cli.letter.done", { out, comments: comments.length })}\n`);
  end(EXIT.clean);
}

/** One workbook, read and checked; null where it cannot be read or holds no matrix, which is then told. */
async function readReviewed(
  file: string,
  options: Parameters<typeof reportWorkbook>[2],
  { io, translate }: CommandContext,
) {
  const [collected, ...more] = await collectFiles([file]);
  if (!collected) return null;
  if (more.length > 0) throw new UsageError("one-file", { file });
  const opened = await openFile(collected, translate);
  const report =
    opened.state === "opened" ? reportWorkbook(collected.file, opened.workbook, options, translate) : opened;
  for (const remark of fileRemarks(report, false, translate)) io.err(`${remark}\n`);
  if (opened.state !== "opened" || report.state !== "read" || report.inspection.matrices.length === 0) return null;
  return { workbook: opened.workbook, inspection: report.inspection };
}

async function contentOf(letter: Letter, format: LetterFormat): Promise<Uint8Array | string> {
  switch (format) {
    case "docx": {
      // The library is large, and no other command needs it.
      const { letterDocument } = await import("../../review/letter/letter-document");
      return new Uint8Array(await (await letterDocument(letter, LANGUAGE)).arrayBuffer());
    }
    case "html":
      return letterPage(letter, LANGUAGE);
    case "txt":
      return letterText(letter);
    default:
      return assertNever(format);
  }
}
