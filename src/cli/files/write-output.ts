import { access, open, realpath } from "node:fs/promises";
import { dirname } from "node:path";
import type { CliIo } from "../cli-io";
import { UsageError } from "../usage-error";
import { writeRefused } from "./write-refused";

/** Refuses an output that is one of the inputs, by whatever name: a check never writes to what it checks. */
export async function refuseInputAsOutput(out: string | undefined, inputs: readonly string[]): Promise<void> {
  if (out === undefined) return;
  const target = await realpath(out).catch(() => null);
  if (target === null) return;
  for (const input of inputs) {
    if ((await realpath(input).catch(() => null)) === target) throw new UsageError("out-is-input", { out });
  }
}

/** Refuses an output for which there is no folder, before any work is done for it. */
export async function refuseMissingFolder(out: string): Promise<void> {
  await orRefused(out, access(dirname(out)));
}

/** Where data goes, piece by piece. */
export interface Output {
  readonly write: (text: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The file that was named, emptied but for what it begins with, or standard output, which begins with nothing. */
export async function openOutput(out: string | undefined, io: CliIo, beginsWith = ""): Promise<Output> {
  if (out === undefined) return { write: async (text) => io.out(text), close: async () => undefined };
  const file = await orRefused(out, open(out, "w"));
  if (beginsWith !== "") await orRefused(out, file.write(beginsWith));
  return {
    write: async (text) => void (await orRefused(out, file.write(text))),
    close: () => orRefused(out, file.close()),
  };
}

/** Data to the file that was named, or to standard output. */
export async function writeOutput(out: string | undefined, text: string, io: CliIo): Promise<void> {
  const output = await openOutput(out, io);
  await output.write(text);
  await output.close();
}

async function orRefused<Result>(out: string, doing: Promise<Result>): Promise<Result> {
  try {
    return await doing;
  } catch (error) {
    throw writeRefused(out, error);
  }
}
