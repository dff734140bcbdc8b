import type { Translate } from "../../check/message";
import type { CollectedFile } from "../files/collect-files";
import { brokenFile } from "./file-result";
import type { FileResult } from "./file-result";
import type { FileWorker, StartWorker, WorkOrder } from "./file-worker";

/** How many files for each worker may be ahead of the one that is waited for; what is ahead is kept in memory. */
const AHEAD = 8;

export interface Crew {
  readonly start: StartWorker;
  /** How many workers there are at most. */
  readonly size: number;
  /** Milliseconds after which a file is given up; it keeps a run from hanging and is far beyond any sound workbook. */
  readonly limit: number;
}

/**
 * Results of files in the order of the files, whoever is done first. A file that breaks its worker or takes too long is
 * told as such, and another worker goes on in its place.
 */
export async function* inOrder(
  files: readonly CollectedFile[],
  order: WorkOrder,
  crew: Crew,
  translate: Translate,
): AsyncGenerator<FileResult> {
  const all = new Set<FileWorker>();
  const idle: FileWorker[] = [];
  const waiting: (() => void)[] = [];
  let working = 0;

  async function work(file: CollectedFile): Promise<FileResult> {
    if (working < crew.size) working += 1;
    else await new Promise<void>((takeOver) => waiting.push(takeOver));
    const worker = idle.pop() ?? crew.start(order);
    all.add(worker);
    try {
      const result = await within(crew.limit, worker.process(file));
      if (result !== "too-slow") {
        idle.push(worker);
        return result;
      }
      worker.stop();
      return brokenFile(file, "too-slow", order, translate);
    } catch {
      worker.stop();
      return brokenFile(file, "crashed", order, translate);
    } finally {
      const takeOver = waiting.shift();
      if (takeOver) takeOver();
      else working -= 1;
    }
  }

  const ahead: Promise<FileResult>[] = [];
  let next = 0;
  try {
    while (next < files.length || ahead.length > 0) {
      for (const file of files.slice(next, next + AHEAD * crew.size - ahead.length)) {
        ahead.push(work(file));
        next += 1;
      }
      const first = ahead.shift();
      if (first) yield await first;
    }
  } finally {
    for (const worker of all) worker.stop();
  }
}

async function within<Result>(limit: number, answer: Promise<Result>): Promise<Result | "too-slow"> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"too-slow">((done) => {
    // The worker keeps the program running; where nobody waits for it any more, this must not.
    timer = setTimeout(() => done("too-slow"), limit).unref();
  });
  try {
    return await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
