import type { StartWorker } from "./work/file-worker";

/** What the command line needs of the process it runs in; tests pass their own. */
export interface CliIo {
  /** Data, and text that was asked for. */
  readonly out: (text: string) => void;
  /** Everything that is said besides. */
  readonly err: (text: string) => void;
  readonly outIsTerminal: boolean;
  readonly errIsTerminal: boolean;
  /** The day of today where the person is, YYYY-MM-DD. */
  readonly today: () => string;
  /** Starts a worker apart from this process; without it every file is worked on here, one after the other. */
  readonly startWorker?: StartWorker;
  /**
   * Calls back where the person wants the run to end (Ctrl+C), in place of ending it at once; answers how to let go of
   * that. For work that is done in workers: in this process nothing would hear of it.
   */
  readonly onStop?: (stop: () => void) => () => void;
}
