import { fork } from "node:child_process";
import { setFlagsFromString } from "node:v8";
import { createTranslate } from "../../messages/translate";
import type { CollectedFile } from "../files/collect-files";
import { processFile } from "./file-result";
import type { FileResult } from "./file-result";
import type { FileWorker, WorkOrder } from "./file-worker";

/** The argument by which the program knows that it is to serve files. */
export const SERVE_FILES = "--serve-files";

/** 4 MB for new things, in place of Node's 16: a worker forgets nearly all that it makes of a file. */
const SMALL_YOUNG_SPACE = ["--max-semi-space-size=4"];

/**
 * Settings of V8 for work that is the same for every file; one that it does not know it passes over.
 * Memory: no more than twice what is kept, so that it does not grow with the number of files.
 * Code: compiled to its fastest form only when it has run eight times as long as usual. The work is spread over hundreds of
 * functions, and compiling them all in each worker takes as long as reading a few hundred files.
 */
const ENGINE = ["--heap-growing-percent=100", "--interrupt-budget=540672"];

interface Request {
  readonly order: WorkOrder;
  readonly file: CollectedFile;
}

/**
 * A worker in a process of its own, which runs `program`; that has to call `serveFiles`. Not a thread: a workbook that
 * wants more memory than there is ends a thread's whole process with it.
 */
export function processWorker(program: string, order: WorkOrder): FileWorker {
  // What Node says of its own end is no sentence for people; that the worker ended is told of its file.
  const child = fork(program, [SERVE_FILES], {
    serialization: "advanced",
    execArgv: [...process.execArgv, ...SMALL_YOUNG_SPACE],
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  // A process that failed may say so once more after its file was answered for.
  child.on("error", () => undefined);
  let isWorking = false;
  return {
    process: (file) =>
      new Promise((done, broken) => {
        isWorking = true;
        const settle = () => {
          isWorking = false;
          child.off("message", answered);
          child.off("error", failed);
          child.off("exit", ended);
        };
        const answered = (result: FileResult) => {
          settle();
          done(result);
        };
        const failed = (error: Error) => {
          settle();
          broken(error);
        };
        const ended = () => failed(new Error("the worker ended"));
        child.on("message", answered);
        child.on("error", failed);
        child.on("exit", ended);
        child.send({ order, file } satisfies Request);
      }),
    stop() {
      if (isWorking) child.kill("SIGKILL");
      else if (child.connected) child.disconnect();
    },
  };
}

/** Answers each file that is sent to this process with its result; the process ends when nobody listens any more. */
export function serveFiles(): void {
  for (const setting of ENGINE) setFlagsFromString(setting);
  const translate = createTranslate();
  // Ctrl+C goes to every process of the terminal; what becomes of the files under way, the run decides.
  process.on("SIGINT", () => undefined);
  process.on("message", ({ order, file }: Request) => {
    void processFile(file, order, translate).then((result) => process.send?.(result));
  });
}
