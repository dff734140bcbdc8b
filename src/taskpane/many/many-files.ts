import type { Submission } from "../../report/consolidated/submission";
import type { Clock, Timer } from "../../session/clock";
import { createFileCrew } from "./file-crew";
import type { FileCrew } from "./file-crew";
import { createFileQueue } from "./file-queue";
import type { PaneLanguage } from "../language/language-choice";
import type { PickedFile } from "./picked-file";
import type { PaneWorker } from "./worker/start-worker";

/** Milliseconds between two looks at what has come in, so that drawing never keeps the pane from answering. */
const BREATH = 150;
const LIMIT = 180_000;

export interface ManyState {
  readonly phase: "empty" | "working" | "stopped" | "done";
  /** How many files were picked. */
  readonly all: number;
  /** The results so far, in the order in which the files were picked. */
  readonly submissions: readonly Submission[];
  /** The paths of the files that have no result yet. */
  readonly unchecked: readonly string[];
  /** The list of departments as it was typed, one a line. */
  readonly expected: string;
}

/** Many files being checked, and what came of each; it goes on while its page is out of sight. */
export interface ManyFiles {
  /** What the files are told of in. */
  readonly language: PaneLanguage;
  /** What was picked, in its order. */
  readonly picked: () => readonly PickedFile[];
  readonly get: () => ManyState;
  readonly subscribe: (onChange: () => void) => () => void;
  /** Takes in files and begins. The same file again is checked again; another of the same path gets a number to it. */
  readonly add: (files: readonly PickedFile[]) => void;
  /** Stops at once; what is known stays. */
  readonly stop: () => void;
  /** Goes on with the files that have no result. */
  readonly resume: () => void;
  readonly expect: (departments: string) => void;
  /** Forgets all files; the departments stay. */
  readonly clear: () => void;
}

export interface ManyFilesOptions {
  readonly language: PaneLanguage;
  readonly clock: Clock;
  readonly startWorker: () => Pick<PaneWorker, "check" | "stop">;
  /** How many workers there are at most. */
  readonly workers: number;
  /** The result of a file that broke its worker or took too long. */
  readonly broken: (path: string, why: "crashed" | "too-slow") => Submission;
}

const EMPTY: ManyState = { phase: "empty", all: 0, submissions: [], unchecked: [], expected: "" };

export function createManyFiles(options: ManyFilesOptions): ManyFiles {
  const { language, clock, startWorker, workers, broken } = options;
  const queue = createFileQueue();
  const listeners = new Set<() => void>();
  let state = EMPTY;
  let crew: FileCrew | null = null;
  let telling: Timer | null = null;

  function tell(phase: ManyState["phase"]): void {
    telling?.cancel();
    telling = null;
    const [submissions, unchecked] = [queue.submissions(), queue.unchecked()];
    show({ ...state, phase, all: queue.picked().length, submissions, unchecked });
  }

  function show(next: ManyState): void {
    state = next;
    for (const listener of [...listeners]) listener();
  }

  function begin(): void {
    crew ??= createFileCrew({
      start: startWorker,
      size: workers,
      limit: LIMIT,
      clock,
      take: queue.take,
      onResult: (picked, result) => {
        const submission = typeof result === "string" ? broken(picked.path, result) : result;
        if (queue.finish(picked, submission)) telling ??= clock.after(BREATH, () => tell("working"));
      },
      onIdle: () => {
        crew = null;
        tell("done");
      },
    });
    tell("working");
    crew.go();
  }

  function halt(): void {
    crew?.stop();
    crew = null;
    queue.giveBack();
  }

  return {
    language,
    picked: queue.picked,
    get: () => state,
    subscribe: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
    add: (files) => {
      if (files.length === 0) return;
      for (const file of files) queue.add(file);
      begin();
    },
    stop: () => {
      halt();
      tell("stopped");
    },
    resume: begin,
    expect: (expected) => show({ ...state, expected }),
    clear: () => {
      halt();
      queue.clear();
      tell("empty");
    },
  };
}
