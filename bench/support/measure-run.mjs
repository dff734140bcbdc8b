import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const USAGE = fileURLToPath(new URL("tell-usage.cjs", import.meta.url));

/**
 * Runs a program of Node's and tells what it took: seconds by the clock, seconds of processor time of all its processes
 * and of the one that worked most, and their peaks of memory added up, in MB. `printed` is what it wrote.
 */
export function measureRun(args) {
  const folder = mkdtempSync(join(tmpdir(), "results-matrix-usage-"));
  try {
    const log = join(folder, "usage.ndjson");
    const start = performance.now();
    const run = spawnSync(process.execPath, ["--require", USAGE, ...args], {
      encoding: "utf8",
      env: { ...process.env, RM_USAGE: log },
    });
    const clock = (performance.now() - start) / 1000;
    // Status 1 tells of findings.
    if (run.error || run.status === 2 || run.signal)
      throw new Error(`${args.join(" ")}: ${run.stderr}${run.error ?? ""}`);
    const processes = readFileSync(log, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    return {
      clock,
      cpu: processes.reduce((sum, { cpu }) => sum + cpu, 0),
      busiest: Math.max(...processes.map(({ cpu }) => cpu)),
      peakMegabytes: Math.round(processes.reduce((sum, { peak }) => sum + peak, 0) / 1024),
      printed: run.stdout,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
