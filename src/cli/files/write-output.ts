import { realpath, writeFile } from "node:fs/promises";
import type { CliIo } from "../cli-io";
import { UsageError } from "../usage-error";

/** Refuses an output that is one of the inputs, by whatever name: a check never writes to what it checks. */
export async function refuseInputAsOutput(out: string | undefined, inputs: readonly string[]): Promise<void> {
  if (out === undefined) return;
  const target = await realpath(out).catch(() => null);
  if (target === null) return;
  for (const input of inputs) {
    if ((await realpath(input).catch(() => null)) === target) throw new UsageError("out-is-input", { out });
  }
}

/** Data to the file that was named, or to standard output. */
export async function writeOutput(out: string | undefined, text: string, io: CliIo): Promise<void> {
  if (out === undefined) {
    io.out(text);
    return;
  }
  await writeFile(out, text).catch((error: unknown) => {
    throw new UsageError("out-failed", { out, detail: error instanceof Error ? error.message : String(error) });
  });
}
