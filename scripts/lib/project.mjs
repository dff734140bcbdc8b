import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** A path inside the project, absolute. */
export const projectPath = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * Runs a program of the project and shows its output. Throws when it fails, unless `mayFail` is set.
 * Returns the exit status.
 */
export const run = (program, args, { env = {}, mayFail = false } = {}) => {
  const result = spawnSync(program, args, {
    cwd: projectPath(""),
    env: { ...process.env, ...env },
    stdio: "inherit",
    // npm and npx are scripts that only a shell starts on Windows.
    shell: process.platform === "win32" && !program.endsWith(".exe"),
  });
  if (result.error) throw result.error;
  const status = result.status ?? 1;
  if (status !== 0 && !mayFail) throw new Error(`"${[program, ...args].join(" ")}" ended with status ${status}.`);
  return status;
};

/** Runs a script of an installed package with this same Node, so that no shell is needed. */
export const runModule = (path, args, options) =>
  run(process.execPath, [projectPath(`node_modules/${path}`), ...args], options);
