import { access, writeFile } from "node:fs/promises";
import { UsageError } from "../usage-error";
import { writeRefused } from "./write-refused";

/** Refuses a file that is there already, before any work is done for it. */
export async function refuseExisting(out: string, force: boolean): Promise<void> {
  if (force) return;
  const isThere = await access(out).then(
    () => true,
    () => false,
  );
  if (isThere) throw new UsageError("exists", { out });
}

/** Writes a file that is not there yet; one that is stays as it is unless the person said that it may go. */
export async function writeNewFile(out: string, content: Uint8Array | string, force = false): Promise<void> {
  await writeFile(out, content, { flag: force ? "w" : "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "EEXIST") throw new UsageError("exists", { out });
    throw writeRefused(out, error);
  });
}
