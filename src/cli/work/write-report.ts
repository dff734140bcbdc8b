import type { FileSummary } from "../../report/file-report";
import type { ReportFormat } from "../../report/report-format";
import type { Output } from "../files/write-output";
import { RunStopped } from "./run-stopped";
import type { FileResult } from "./file-result";

/**
 * Writes a report part by part, as the files come; nothing of a file is kept but its counts. Where the person ends the
 * run, the report is whole with the files that were done, and `RunStopped` goes on.
 */
export async function writeReport(
  format: ReportFormat,
  results: AsyncIterable<FileResult<"check" | "score">>,
  openOutput: () => Promise<Output>,
): Promise<readonly FileSummary[]> {
  const files: FileSummary[] = [];
  const held: string[] = [];
  // Not before the first result: by then it is known that the output is none of the inputs.
  let opening: Promise<Output> | undefined;
  const output = () => (opening ??= openOutput());
  let isFirst = true;
  const write = async (part: string) => (await output()).write(part);
  const writePart = async (part: string) => {
    await write(isFirst ? format.head(files) + part : format.between + part);
    isFirst = false;
  };
  let stopped: RunStopped | null = null;
  try {
    for await (const { summary, made } of results) {
      files.push(summary);
      if (made === "") continue;
      if (format.summaryFirst) held.push(made);
      else await writePart(made);
    }
  } catch (error) {
    if (!(error instanceof RunStopped)) throw error;
    stopped = error;
  }
  for (const part of held) await writePart(part);
  await write(isFirst ? format.head(files) + format.foot(files) : format.foot(files));
  await (await output()).close();
  if (stopped) throw stopped;
  return files;
}
