import type { CommandContext } from "../command-context";
import type { InspectOptions } from "../../inspect/inspection";
import type { FileColumnChoice } from "../columns-option";
import { collectFiles } from "../files/collect-files";
import type { CollectedFile } from "../files/collect-files";
import { refuseExisting } from "../files/write-new-file";
import { refuseInputAsOutput, refuseMissingFolder } from "../files/write-output";
import type { Shard } from "../options";
import { watchColumns } from "../unmet-columns";
import { processFile } from "./file-result";
import type { FileResult } from "./file-result";
import type { WorkOrder } from "./file-worker";
import { inOrder } from "./in-order";
import { RunStopped } from "./run-stopped";
import { watchStop } from "./stop-watch";
import type { TaskOf, Task } from "./task";

/** Milliseconds that one file may take in a worker; the largest sound workbooks need a few seconds. */
const LIMIT = 180_000;

export interface RunRequest<Kind extends Task["kind"]> {
  readonly task: TaskOf<Kind>;
  readonly files: readonly string[];
  /** Where the output goes, so that it is not one of the files. */
  readonly out: string | undefined;
  /** An output that is there already stays as it is: then nothing is read either. */
  readonly keepsOut?: boolean;
  readonly inspect: InspectOptions;
  readonly columns?: readonly FileColumnChoice[];
  /** How many files may be worked on at once. */
  readonly jobs: number;
  readonly shard: Shard;
  /** The output itself is for people and tells of every file, so nothing of that is said besides. */
  readonly told: boolean;
}

/**
 * Carries a task out on every file and gives the results in the order of the files. What is to be said of a file
 * besides is said here; on a terminal, so is how far the run has come. Throws `RunStopped` where the person ends it.
 */
export async function* runFiles<Kind extends Task["kind"]>(
  request: RunRequest<Kind>,
  context: CommandContext,
): AsyncGenerator<FileResult<Kind>> {
  const { io, translate } = context;
  const all = await collectFiles(request.files);
  await refuseInputAsOutput(
    request.out,
    all.map(({ file }) => file),
  );
  if (request.out !== undefined) {
    await refuseMissingFolder(request.out);
    await refuseExisting(request.out, request.keepsOut !== true);
  }
  const files = all.filter((_, position) => position % request.shard.of === request.shard.index);
  const line = io.errIsTerminal && files.length > 1 ? "\r\u001b[K" : "";
  const { task, inspect, told, columns } = request;
  const results = resultsOf(files, { task, inspect, told, ...(columns ? { columns } : {}) }, request.jobs, context);
  const named = watchColumns(columns ?? [], translate);
  const watch = watchStop(usesWorkers(files, io) ? io.onStop : undefined);
  try {
    for (let done = 0; ; done += 1) {
      if (line !== "") io.err(`${line}${translate("cli.progress", { done, all: files.length })}`);
      const next = await watch.orStopped(results.next());
      if (line !== "") io.err(line);
      if (next === "stopped") throw new RunStopped(task.kind, done, files.length);
      const { value, done: isLast } = next;
      if (isLast) break;
      for (const remark of value.remarks) io.err(`${remark}\n`);
      if (value.sheets) named.read(value.summary.file, value.sheets);
      // The order names one task, and what is made is made by it, in this process or in another.
      yield value as FileResult<Kind>;
    }
  } finally {
    watch.letGo();
  }
  const names = all.map(({ file }) => file);
  for (const sentence of named.unmet(names, files.length < all.length)) io.err(`${sentence}\n`);
}

function usesWorkers(files: readonly CollectedFile[], { startWorker }: CommandContext["io"]): boolean {
  return startWorker !== undefined && files.length > 1;
}

/** One file is worked on here; several in workers, where there are any, so that none of them can end the run. */
async function* resultsOf(
  files: readonly CollectedFile[],
  order: WorkOrder,
  jobs: number,
  { io, translate }: CommandContext,
): AsyncGenerator<FileResult, undefined> {
  if (io.startWorker && usesWorkers(files, io)) {
    const size = Math.min(jobs, files.length);
    yield* inOrder(files, order, { start: io.startWorker, size, limit: LIMIT }, translate);
    return undefined;
  }
  for (const file of files) yield await processFile(file, order, translate);
  return undefined;
}
