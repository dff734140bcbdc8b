import type { Absent } from "../../../report/consolidated/register-rows";
import type { Submission } from "../../../report/consolidated/submission";
import type { PaneLanguage } from "../../language/language-choice";
import type { PickedFile } from "../picked-file";
import type { WorkerAnswer, WorkerRequest } from "./worker-message";

/** Works on one thing at a time, beside the pane. What is asked rejects where the worker breaks. */
export interface PaneWorker {
  /** `asOf`: the day the check is for, YYYY-MM-DD. */
  readonly check: (picked: PickedFile, asOf: string) => Promise<Submission>;
  /** The bytes of one workbook from many. */
  readonly consolidate: (submissions: readonly Submission[], absent: Absent) => Promise<Uint8Array<ArrayBuffer>>;
  /** Ends it, whatever it is doing; what it was asked is not answered. */
  readonly stop: () => void;
}

/** A worker of the browser's, from a file of the pane's own: everything stays on this machine. It tells in `language`. */
export function startWorker(language: PaneLanguage): PaneWorker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url), { name: "many-files" });
  const ask = <Kind extends WorkerAnswer["kind"]>(request: WorkerRequest, kind: Kind) =>
    new Promise<Extract<WorkerAnswer, { kind: Kind }>>((done, broken) => {
      worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
        if (isOf(data, kind)) done(data);
        else broken(new Error(data.kind === "failed" ? data.detail : "an answer to another question"));
      };
      worker.onerror = (event) => broken(new Error(event.message));
      worker.postMessage(request);
    });
  return {
    check: async (picked, asOf) => (await ask({ kind: "check", language, picked, asOf }, "checked")).submission,
    consolidate: async (submissions, absent) =>
      (await ask({ kind: "consolidate", language, submissions, absent }, "consolidated")).bytes,
    stop: () => worker.terminate(),
  };
}

function isOf<Kind extends WorkerAnswer["kind"]>(
  answer: WorkerAnswer,
  kind: Kind,
): answer is Extract<WorkerAnswer, { kind: Kind }> {
  return answer.kind === kind;
}
