import type { CliIo } from "../cli-io";

/** Hears for the length of a run whether the person wants it to end. */
export interface StopWatch {
  /** The answer, or "stopped" where the person wants the run to end before it is there. */
  readonly orStopped: <Answer>(answer: Promise<Answer>) => Promise<Answer | "stopped">;
  readonly letGo: () => void;
}

export function watchStop(onStop: CliIo["onStop"]): StopWatch {
  let isStopped = false;
  let tell: () => void = () => undefined;
  const letGo = onStop?.(() => {
    isStopped = true;
    tell();
  });
  return {
    // Not a race with one promise for the whole run: that would keep every answer in memory.
    orStopped: (answer) =>
      new Promise((done, failed) => {
        tell = () => done("stopped");
        if (isStopped) tell();
        answer.then(done, failed);
      }),
    letGo: () => letGo?.(),
  };
}
