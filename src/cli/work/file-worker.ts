import type { InspectOptions } from "../../inspect/inspection";
import type { FileColumnChoice } from "../columns-option";
import type { CollectedFile } from "../files/collect-files";
import type { FileResult } from "./file-result";
import type { Task } from "./task";

/** All that a worker has to know before its first file, as plain data. */
export interface WorkOrder {
  readonly task: Task;
  readonly inspect: Omit<InspectOptions, "loadGuideline">;
  /** The output is for people and tells of every file itself, so nothing of that is said besides. */
  readonly told: boolean;
  /** What the person said that columns are, in these files or in all. */
  readonly columns?: readonly FileColumnChoice[];
}

/** Something that works on one file at a time, apart from this process, so that a file that breaks it breaks no more. */
export interface FileWorker {
  /** Rejects where the worker ended before its answer; it takes no more files then. */
  readonly process: (file: CollectedFile) => Promise<FileResult>;
  readonly stop: () => void;
}

export type StartWorker = (order: WorkOrder) => FileWorker;
