import type { Submission } from "../../report/consolidated/submission";
import type { Clock } from "../../session/clock";
import type { PickedFile } from "./picked-file";
import type { PaneWorker } from "./worker/start-worker";

export interface CrewOptions {
  readonly start: () => Pick<PaneWorker, "check" | "stop">;
  /** How many workers there are at most. */
  readonly size: number;
  /** Milliseconds after which a file is given up; it keeps a run from hanging and is far beyond any sound workbook. */
  readonly limit: number;
  readonly clock: Clock;
  /** The next file to work on; undefined where none is left. */
  readonly take: () => PickedFile | undefined;
  readonly onResult: (picked: PickedFile, result: Submission | "crashed" | "too-slow") => void;
  /** The last file that there was is done. */
  readonly onIdle: () => void;
}

/** Workers that take file after file. A file that breaks its worker is told as such, and another worker goes on. */
export interface FileCrew {
  /** Begins, or calls in more workers where files have come in. */
  readonly go: () => void;
  /** Ends at once; files under way get no result. */
  readonly stop: () => void;
}

type Outcome = Submission | "crashed" | "too-slow" | "stopped";

export function createFileCrew(options: CrewOptions): FileCrew {
  let working = 0;
  let isStopped = false;
  let tellStopped: () => void = () => undefined;
  const stopped = new Promise<"stopped">((done) => {
    tellStopped = () => done("stopped");
  });

  async function work(first: PickedFile): Promise<void> {
    let worker = options.start();
    for (let picked: PickedFile | undefined = first; picked && !isStopped; picked = options.take()) {
      const outcome = await check(worker, picked);
      if (outcome === "stopped") break;
      if (outcome === "crashed" || outcome === "too-slow") {
        worker.stop();
        worker = options.start();
      }
      options.onResult(picked, outcome);
    }
    worker.stop();
    working -= 1;
    if (working === 0 && !isStopped) options.onIdle();
  }

  async function check(worker: Pick<PaneWorker, "check">, picked: PickedFile): Promise<Outcome> {
    let giveUp: () => void = () => undefined;
    const late = new Promise<"too-slow">((done) => {
      giveUp = () => done("too-slow");
    });
    const timer = options.clock.after(options.limit, giveUp);
    const checked = worker.check(picked, options.clock.today()).catch(() => "crashed" as const);
    const outcome = await Promise.race([checked, late, stopped]);
    timer.cancel();
    return outcome;
  }

  return {
    go: () => {
      while (working < options.size && !isStopped) {
        const first = options.take();
        if (!first) return;
        working += 1;
        void work(first);
      }
    },
    stop: () => {
      isStopped = true;
      tellStopped();
    },
  };
}
