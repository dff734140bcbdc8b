import type { Translate } from "../check/message";
import type { CliIo } from "./cli-io";
import type { ExitStatus } from "./exit-status";

/** What every command works with. */
export interface CommandContext {
  readonly io: CliIo;
  readonly translate: Translate;
  /** Sets the status that the run will end with. */
  readonly end: (status: ExitStatus) => void;
}
