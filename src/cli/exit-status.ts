/** How a run ended, for scripts: `cli.md`'s three statuses. */
export const EXIT = {
  clean: 0,
  /** At least one finding of severity error. */
  findings: 1,
  /** Wrong usage, or a file that could not be read. */
  failed: 2,
} as const;

export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];
