import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildHarness } from "./build-harness";

interface Run {
  /** What was asked for on the command line; nothing is everything. */
  readonly testPathPatterns: { readonly patterns: readonly string[] };
}

/** Before a run with tests of the pane: builds the harness once for all of them. RM_HARNESS tells them where it is. */
async function buildOnce({ testPathPatterns: { patterns } }: Run): Promise<void> {
  if (patterns.length > 0 && !patterns.some((pattern) => pattern.includes("taskpane"))) return;
  const folder = mkdtempSync(join(tmpdir(), "results-matrix-pane-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  try {
    await buildHarness(folder);
    process.env["RM_HARNESS"] = folder;
  } catch {
    // What is wrong is told by the tests of the pane, which then build it themselves; the others must not fail for it.
  }
}

export { buildOnce as default };
