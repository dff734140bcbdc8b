import type { Submission } from "../../report/consolidated/submission";
import type { PickedFile } from "./picked-file";

/** The files that were picked, in their order, and what came of each. */
export interface FileQueue {
  readonly picked: () => readonly PickedFile[];
  /** The results so far. */
  readonly submissions: () => readonly Submission[];
  /** The paths of the files that have no result yet. */
  readonly unchecked: () => readonly string[];
  /** Puts a file in line. The same file again loses its result; another of the same path gets a number to it. */
  readonly add: (picked: PickedFile) => void;
  /** The next file that nobody works on. */
  readonly take: () => PickedFile | undefined;
  /** Keeps a result; false where the file was picked again since it was taken, or forgotten. */
  readonly finish: (picked: PickedFile, submission: Submission) => boolean;
  /** Puts back in line what was taken and has no result. */
  readonly giveBack: () => void;
  readonly clear: () => void;
}

interface Entry {
  readonly picked: PickedFile;
  state: "waiting" | "taken" | "done";
  submission: Submission | null;
}

export function createFileQueue(): FileQueue {
  const entries = new Map<string, Entry>();
  const all = () => [...entries.values()];
  return {
    picked: () => all().map(({ picked }) => picked),
    submissions: () => all().flatMap(({ submission }) => submission ?? []),
    unchecked: () => all().flatMap(({ picked, submission }) => (submission ? [] : [picked.path])),
    add: ({ path, file }) => {
      const picked = { path: freePath(entries, path, file), file };
      entries.set(picked.path, { picked, state: "waiting", submission: null });
    },
    take: () => {
      for (const entry of entries.values()) {
        if (entry.state !== "waiting") continue;
        entry.state = "taken";
        return entry.picked;
      }
      return undefined;
    },
    finish: (picked, submission) => {
      const entry = entries.get(picked.path);
      if (entry?.picked !== picked) return false;
      entry.state = "done";
      entry.submission = submission;
      return true;
    },
    giveBack: () => {
      for (const entry of entries.values()) if (entry.state === "taken") entry.state = "waiting";
    },
    clear: () => entries.clear(),
  };
}

function freePath(entries: ReadonlyMap<string, Entry>, path: string, file: File): string {
  for (let number = 1; ; number += 1) {
    const wanted = number === 1 ? path : `${path} (${number})`;
    const there = entries.get(wanted)?.picked.file;
    if (!there || (there.size === file.size && there.lastModified === file.lastModified)) return wanted;
  }
}
