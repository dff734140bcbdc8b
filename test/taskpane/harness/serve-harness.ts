import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../../scripts/lib/serve.mjs";
import { buildHarness } from "./build-harness";

/** The built harness at an address of this machine, until it is stopped. */
export interface ServedHarness {
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves the harness that was built for the run, or else one of its own. */
export async function serveHarness(): Promise<ServedHarness> {
  const built = process.env["RM_HARNESS"];
  if (built !== undefined) return serveFolder(built);
  const folder = mkdtempSync(join(tmpdir(), "results-matrix-pane-"));
  await buildHarness(folder);
  const served = await serveFolder(folder);
  return {
    origin: served.origin,
    stop: async () => {
      await served.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function serveFolder(folder: string): Promise<ServedHarness> {
  const { address, close } = await serve(folder, { port: 0 });
  return { origin: address, stop: close };
}
