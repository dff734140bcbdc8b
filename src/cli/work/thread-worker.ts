import { parentPort, Worker, workerData } from "node:worker_threads";
import { createTranslate } from "../../messages/translate";
import type { CollectedFile } from "../files/collect-files";
import { processFile } from "./file-result";
import type { FileResult } from "./file-result";
import type { FileWorker, WorkOrder } from "./file-worker";

/** A worker in a thread of its own, which runs `program`; that has to call `serveFiles`. */
export function threadWorker(program: string, order: WorkOrder): FileWorker {
  const thread = new Worker(program, { workerData: order });
  return {
    process: (file) =>
      new Promise((done, broken) => {
        const settle = () => {
          thread.off("message", answered);
          thread.off("error", failed);
          thread.off("exit", ended);
        };
        const answered = (result: FileResult) => {
          settle();
          done(result);
        };
        const failed = (error: Error) => {
          settle();
          // A thread that failed says so once more when it ends.
          thread.on("error", () => undefined);
          broken(error);
        };
        const ended = () => {
          settle();
          broken(new Error("the worker ended"));
        };
        thread.on("message", answered);
        thread.on("error", failed);
        thread.on("exit", ended);
        thread.postMessage(file);
      }),
    stop: () => void thread.terminate(),
  };
}

/** Answers each file that is posted to this thread with its result. */
export function serveFiles(): void {
  const order = workerData as WorkOrder;
  const translate = createTranslate();
  parentPort?.on("message", (file: CollectedFile) => {
    void processFile(file, order, translate).then((result) => parentPort?.postMessage(result));
  });
}
