/** How a run ended, for scripts. */
export const EXIT = {
  clean: 0,
  /** At least one finding of severity error. */
  findings: 1,
  /** Wrong usage, or a file that could not be read. */
  failed: 2,
  /** Ended by the person; shells give it to whatever Ctrl+C ends. */
  stopped: 130,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
