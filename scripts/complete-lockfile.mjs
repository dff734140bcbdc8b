// Adds to package-lock.json what "npm install" leaves out where a registry does not offer the builds of a package for
// other systems: without their entries "npm ci" refuses the lockfile everywhere. Run after a change of dependencies.
import { readFileSync, writeFileSync } from "node:fs";
import { projectPath } from "./lib/project.mjs";

const systems = ["aix", "android", "darwin", "freebsd", "linux", "openbsd", "openharmony", "sunos", "win32"];
const processors = ["arm", "arm64", "ia32", "loong64", "ppc64", "riscv64", "s390x", "x64"];

/** "@swc/core-linux-arm-gnueabihf" → { os: ["linux"], cpu: ["arm"] }: native builds name their system so. */
const platformOf = (name) => {
  const parts = name.split("/").at(-1).split("-");
  const os = parts.filter((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part));
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`"${name}" does not name a system and a processor.`);
  return { os, cpu };
};

const path = projectPath("package-lock.json");
const lockfile = JSON.parse(readFileSync(path, "utf8"));
const missing = Object.entries(lockfile.packages).flatMap(([parent, { optionalDependencies = {}, dev }]) =>
  Object.entries(optionalDependencies)
    .filter(
      ([name]) =>
        !(`node_modules/${name}` in lockfile.packages || `${parent}/node_modules/${name}` in lockfile.packages),
    )
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true },
    ]),
);
const all = { ...lockfile.packages, ...Object.fromEntries(missing) };
lockfile.packages = Object.fromEntries(Object.entries(all).sort(([a], [b]) => a.localeCompare(b, "en")));
writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${missing.length} entries added.`);
