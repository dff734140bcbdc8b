import { fork } from "node:child_process";
import { createTranslate } from "../../messages/translate";
import type { CollectedFile } from "../files/collect-files";
import { processFile } from "./file-result";
import type { FileResult } from "./file-result";
import type { FileWorker, WorkOrder } from "./file-worker";

/** The argument by which the program knows that it is to serve files. */
export const SERVE_FILES = "--serve-files";

/**
 * A worker forgets nearly all that it makes of a file: 4 MB for that, in place of Node's 16, keep its memory from growing
 * with the number of files. It tidies up on its own thread, since it has a core to itself at best, and handing the work
 * to other threads costs more than they take off it.
 */
const MEMORY = ["--max-semi-space-size=4", "--single-threaded-gc"];

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
    execArgv: [...process.execArgv, ...MEMORY],
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
  const translate = createTranslate();
  process.on("message", ({ order, file }: Request) => {
    void processFile(file, order, translate).then((result) => process.send?.(result));
  });
}
