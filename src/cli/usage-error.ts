import type { MessageArgs } from "../check/message";

/** Something the person asked for that cannot be done; it ends the run with one sentence, `cli.usage.<key>`. */
export class UsageError extends Error {
  override readonly name = "UsageError";

  constructor(
    readonly key: string,
    readonly args: MessageArgs = {},
  ) {
    super(key);
  }
}
