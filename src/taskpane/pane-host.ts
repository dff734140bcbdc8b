/** What the pane needs to know of the program around it, besides the workbook. */
export interface PaneHost {
  /** BCP 47, e.g. "en-GB": the program's language, for words, times and numbers. */
  readonly locale: string;
  /** Null where the program does not tell. */
  brightness(): "light" | "dark" | null;
  /** Calls back when `brightness` may have changed; answers the way to stop. */
  onBrightnessChange(onChange: () => void): () => void;
}
