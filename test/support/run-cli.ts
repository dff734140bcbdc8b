import type { CliIo } from "../../src/cli/cli-io";
import { runCli } from "../../src/cli/run-cli";

export interface CliRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, on 31 March 2026 and without a terminal. */
export async function cli(...args: readonly string[]): Promise<CliRun> {
  let out = "";
  let err = "";
  const io: CliIo = {
    out: (text) => (out += text),
    err: (text) => (err += text),
    outIsTerminal: false,
    errIsTerminal: false,
    today: () => "2026-03-31",
  };
  const status = await runCli(args, io);
  return { status, out, err };
}
