import type { Task } from "./task";

/** The person ended a run before its last file. */
export class RunStopped extends Error {
  constructor(
    readonly task: Task["kind"],
    /** Files that were done, of all. */
    readonly done: number,
    readonly all: number,
  ) {
    super("the run was stopped");
  }
}
