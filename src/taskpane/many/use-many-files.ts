import { useState, useSyncExternalStore } from "react";
import consolidatedTexts from "../../messages/en/consolidated.json";
import fileTexts from "../../messages/en/files.json";
import reportTexts from "../../messages/en/report.json";
import { usePane } from "../pane-context";
import { createManyFiles } from "./many-files";
import type { ManyFiles, ManyState } from "./many-files";
import { unreadable } from "./unreadable";
import { startWorker } from "./worker/start-worker";

/** More read from the same disk at once gain little and take memory from Excel. */
const MOST_WORKERS = 4;

/** The files of this pane, and how far they are. */
export function useManyFiles(): { readonly many: ManyFiles; readonly state: ManyState } {
  const { clock, translate, learn, manyFiles } = usePane();
  useState(() => learn({ ...fileTexts, ...reportTexts, ...consolidatedTexts }));
  const [many] = useState(
    () =>
      (manyFiles.current ??= createManyFiles({
        clock,
        startWorker,
        // One core is left to the pane and to Excel.
        workers: Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)),
        broken: (path, why) => unreadable(path, why, translate),
      })),
  );
  return { many, state: useSyncExternalStore(many.subscribe, many.get) };
}
