import { existsSync, readFileSync } from "node:fs";
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { projectPath, run } from "./project.mjs";

const stampPath = projectPath("node_modules/.cache/results-matrix/install");

const lockfileDigest = () =>
  createHash("sha256")
    .update(readFileSync(projectPath("package-lock.json")))
    .digest("hex");

const isInstalled = () => {
  if (!existsSync(projectPath("node_modules/.package-lock.json"))) return false;
  return existsSync(stampPath) && readFileSync(stampPath, "utf8") === lockfileDigest();
};

/** Installs the packages of the lockfile unless they are there already. Runs before any package can be imported. */
export const installPackages = () => {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) …");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
  mkdirSync(projectPath("node_modules/.cache/results-matrix"), { recursive: true });
  writeFileSync(stampPath, lockfileDigest());
};
