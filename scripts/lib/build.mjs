import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectPath, runModule } from "./project.mjs";

/** Everything a build is made from. */
const inputs = [
  "src",
  "assets",
  "scripts/lib",
  "manifest.xml",
  "webpack.config.js",
  "package.json",
  "package-lock.json",
  "LICENSE",
  "NOTICE",
];
const outputs = ["dist/taskpane.html", "dist/preview/index.html", "dist/manifest.xml", "dist/cli.js"];
const stampPath = projectPath("node_modules/.cache/results-matrix/build");

const filesUnder = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesUnder(join(path, name)))
    : [path];

/** A digest of the contents a build reads and of the settings it is given: equal digests, equal builds. */
const inputDigest = () => {
  const hash = createHash("sha256");
  for (const name of ["ADDIN_URL", "OFFICE_JS_URL", "NODE_ENV"]) hash.update(`${name}=${process.env[name] ?? ""}\n`);
  for (const file of inputs.map(projectPath).flatMap(filesUnder)) hash.update(`${file}\n`).update(readFileSync(file));
  return hash.digest("hex");
};

const isFresh = (digest) =>
  outputs.every((path) => existsSync(projectPath(path))) &&
  existsSync(stampPath) &&
  readFileSync(stampPath, "utf8") === digest;

/** Builds dist/. */
export const build = (digest = inputDigest()) => {
  runModule("webpack-cli/bin/cli.js", ["--config", "webpack.config.js"]);
  mkdirSync(projectPath("node_modules/.cache/results-matrix"), { recursive: true });
  writeFileSync(stampPath, digest);
};

/** Builds dist/ unless it was built from these very inputs. */
export const buildIfStale = () => {
  const digest = inputDigest();
  if (isFresh(digest)) return;
  console.log("Building …");
  build(digest);
};
