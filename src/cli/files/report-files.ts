import type { InspectOptions } from "../../inspect/inspection";
import type { FileReport } from "../../report/file-report";
import type { CommandContext } from "../command-context";
import { collectFiles } from "./collect-files";
import type { CollectedFile } from "./collect-files";
import { reportFile } from "./report-file";
import { refuseInputAsOutput } from "./write-output";

export interface ReportRequest {
  readonly files: readonly string[];
  /** Where the output goes, so that it is not one of the files. */
  readonly out: string | undefined;
  readonly inspect: InspectOptions;
  /** The part of the files to take: each of which `index` modulo `of` is the same. */
  readonly shard?: { readonly index: number; readonly of: number };
  /** The output itself is for people and tells of every file, so nothing of that is said besides. */
  readonly told?: boolean;
  /** Called with each report when it is there; files are read one after the other. */
  readonly onReport?: (report: FileReport) => void;
}

/** Reports every file in the order given, says one line for each that has nothing to check (unless the output does), and goes on. */
export async function reportFiles(
  request: ReportRequest,
  { io, translate }: CommandContext,
): Promise<readonly FileReport[]> {
  const all = await collectFiles(request.files);
  await refuseInputAsOutput(
    request.out,
    all.map(({ file }) => file),
  );
  const { index, of } = request.shard ?? { index: 0, of: 1 };
  const files = all.filter((_, position) => position % of === index);
  const reports: FileReport[] = [];
  for (const [position, collected] of files.entries()) {
    if (io.errIsTerminal && files.length > 1)
      io.err(`\r${translate("cli.progress", { done: position, all: files.length })}`);
    const report = await reportFile(collected, request.inspect, translate);
    reports.push(report);
    for (const line of remarks(report, collected, request.told === true, translate))
      io.err(`${io.errIsTerminal && files.length > 1 ? "\r" : ""}${line}\n`);
    request.onReport?.(report);
  }
  if (io.errIsTerminal && files.length > 1)
    io.err(`\r${translate("cli.progress", { done: files.length, all: files.length })}\n`);
  return reports;
}

function remarks(
  report: FileReport,
  { file }: CollectedFile,
  told: boolean,
  translate: CommandContext["translate"],
): string[] {
  if (report.state === "unreadable") return told ? [] : [report.error.message];
  const { matrices, unknownGuidelines = [], guidelineProblems = [] } = report.inspection;
  const none = matrices.length === 0 && !told ? [translate("cli.file.no-matrix", { file })] : [];
  return [
    ...none,
    ...unknownGuidelines.map((guideline) => translate("cli.file.unknown-guideline", { file, guideline })),
    ...guidelineProblems.map(({ sheet, path, message, used }) =>
      translate(used ? "cli.file.guideline-differs" : "cli.file.guideline-refused", { file, sheet, path, message }),
    ),
  ];
}
