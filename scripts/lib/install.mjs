import { existsSync, readFileSync } from "node:fs";
import { projectPath, run } from "./project.mjs";

const packagesOf = (path) => JSON.parse(readFileSync(projectPath(path), "utf8")).packages;

/** True where node_modules holds what the lockfile asks for; npm leaves out the builds for other systems. */
const isInstalled = () => {
  if (!existsSync(projectPath("node_modules/.package-lock.json"))) return false;
  const installed = packagesOf("node_modules/.package-lock.json");
  return Object.entries(packagesOf("package-lock.json")).every(
    ([path, wanted]) =>
      path === "" || installed[path]?.version === wanted.version || (wanted.optional && !(path in installed)),
  );
};

/** Installs the packages of the lockfile unless they are there. Runs before any package can be imported. */
export const installPackages = () => {
  if (isInstalled()) return;
  console.log("Installing packages (npm ci) …");
  run("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
};
