import { Command } from "commander";
import { toA1 } from "../../grid/cell-ref";
import { jmiCsv } from "../../report/interchange/jmi-csv";
import { jmiIati } from "../../report/interchange/iati/jmi-iati";
import type { IatiPublisher } from "../../report/interchange/iati/jmi-iati";
import { publisherFault } from "../../report/interchange/iati/publisher-fault";
import type { CommandContext } from "../command-context";
import { EXIT } from "../exit-status";
import { readJmiFile } from "../files/read-jmi-file";
import type { InspectedJmi } from "../files/read-jmi-file";
import { refuseInputAsOutput, writeOutput } from "../files/write-output";
import { readChoice } from "../options";
import { UsageError } from "../usage-error";

interface ExportFlags {
  readonly to: string;
  readonly out?: string;
  readonly guideline?: string;
  readonly sheet?: string;
  readonly activity?: string;
  readonly org?: string;
  readonly orgName?: string;
  readonly orgType: string;
  readonly country?: string;
  readonly sector?: string;
}

const FORMATS = ["iati", "hxl", "csv"] as const;

/** `export FILE --to iati|hxl|csv`: a JMI matrix for other programs. */
export function exportCommand(context: CommandContext): Command {
  const { translate } = context;
  return new Command("export")
    .description(translate("cli.export"))
    .argument("<file>", translate("cli.export.file"))
    .requiredOption("--to <format>", translate("cli.export.to"))
    .option("--out <file>", translate("cli.option.out"))
    .option("--sheet <name>", translate("cli.export.sheet"))
    .option("--guideline <id|file>", translate("cli.option.guideline"))
    .option("--activity <identifier>", translate("cli.export.activity"))
    .option("--org <identifier>", translate("cli.export.org"))
    .option("--org-name <name>", translate("cli.export.orgName"))
    .option("--org-type <code>", translate("cli.export.orgType"), "10")
    .option("--country <code>", translate("cli.export.country"))
    .option("--sector <code>", translate("cli.export.sector"))
    .action((file: string, flags: ExportFlags) => exportFile(file, flags, context));
}

async function exportFile(file: string, flags: ExportFlags, context: CommandContext): Promise<void> {
  const { io, translate, end } = context;
  const format = readChoice("--to", flags.to, FORMATS);
  const publisher = format === "iati" ? publisherOf(flags) : null;
  await refuseInputAsOutput(flags.out, [file]);
  const matrices = await readJmiFile(file, flags.guideline, context);
  if (!matrices) return end(EXIT.failed);
  const { matrix } = chosen(matrices, flags.sheet, file, context);
  if (format !== "iati" || !publisher) {
    return writeOutput(flags.out, jmiCsv(matrix, format === "hxl" ? "hxl" : "csv"), io);
  }
  const { xml, told, blocked } = jmiIati(matrix, publisher, io.today(), translate);
  for (const { at, why, text } of blocked) {
    io.err(`${translate(`iati.blocked.${why}`, { cell: `${at.sheet}!${toA1(at)}`, text })}\n`);
  }
  io.err(`${translate("iati.count", { told, blocked: blocked.length })}\n`);
  if (xml === null) return end(EXIT.failed);
  await writeOutput(flags.out, xml, io);
}

/** The matrix on the sheet that was named, else the first, and then the others are told of. */
function chosen(
  matrices: readonly InspectedJmi[],
  sheet: string | undefined,
  file: string,
  { io, translate }: CommandContext,
): InspectedJmi {
  const sheets = matrices.map(({ matrix }) => matrix.sheet).join(", ");
  const [first, ...more] = matrices;
  const wanted = sheet === undefined ? first : matrices.find(({ matrix }) => matrix.sheet === sheet);
  if (!wanted) throw new UsageError("no-sheet", { sheet: sheet ?? "", sheets });
  if (sheet === undefined && more.length > 0) {
    io.err(`${translate("cli.export.several", { file, sheet: wanted.matrix.sheet, sheets })}\n`);
  }
  return wanted;
}

/** No matrix says who publishes, and nothing is made up for it. */
function publisherOf({ activity, org, orgName, orgType, country = "", sector = "" }: ExportFlags): IatiPublisher {
  if (!activity || !org || !orgName) throw new UsageError("iati-publisher");
  if (!/^\d{2}$/.test(orgType)) throw new UsageError("iati-org-type", { text: orgType });
  const organisation = { organisation: org, organisationName: orgName, organisationType: orgType };
  const publisher = { activity, ...organisation, country, sector };
  const fault = publisherFault(publisher);
  if (fault !== null) throw new UsageError(`iati-${fault}`, { activity, organisation: org, country, sector });
  return publisher;
}
