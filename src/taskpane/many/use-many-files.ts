import { useState, useSyncExternalStore } from "react";
import consolidatedTexts from "../../messages/en/consolidated.json";
import fileTexts from "../../messages/en/files.json";
import printTexts from "../../messages/en/print.json";
import reportTexts from "../../messages/en/report.json";
import { usePane } from "../pane-context";
import type { Pane } from "../pane-context";
import { createManyFiles } from "./many-files";
import type { ManyFiles, ManyState } from "./many-files";
import { unreadable } from "./unreadable";
import { startWorker } from "./worker/start-worker";

/** More read from the same disk at once gain little and take memory from Excel. */
const MOST_WORKERS = 4;

/** The files of this pane, and how far they are. */
export function useManyFiles(): { readonly many: ManyFiles; readonly state: ManyState } {
  const pane = usePane();
  useState(() => pane.learn({ ...fileTexts, ...reportTexts, ...consolidatedTexts, ...printTexts }));
  const [many] = useState(() => (pane.manyFiles.current = inLanguageOf(pane)));
  return { many, state: useSyncExternalStore(many.subscribe, many.get) };
}

/** The files that there are. What was checked in another language is checked again, so that it is told in this one. */
function inLanguageOf({ clock, translate, language, manyFiles }: Pane): ManyFiles {
  const before = manyFiles.current;
  if (before?.language === language) return before;
  const many = createManyFiles({
    language,
    clock,
    startWorker: () => startWorker(language),
    // One core is left to the pane and to Excel.
    workers: Math.max(1, Math.min(MOST_WORKERS, navigator.hardwareConcurrency - 1)),
    broken: (path, why) => unreadable(path, why, translate),
  });
  if (before) {
    before.stop();
    many.expect(before.get().expected);
    many.add(before.picked());
  }
  return many;
}
