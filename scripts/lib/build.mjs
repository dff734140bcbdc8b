import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectPath } from "./project.mjs";

/** Everything a build is made from. */
const inputs = [
  "src",
  "assets",
  "docs/rules",
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

const runWebpack = async () => {
  // Imported late: on a fresh machine the packages were not there when this module was loaded.
  const { default: webpack } = await import("webpack");
  const { default: configs } = await import("../../webpack.config.js");
  const compiler = webpack(configs);
  const stats = await new Promise((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  await new Promise((done) => compiler.close(done));
  if (stats.hasErrors()) throw new Error(`${stats.toString("errors-only")}\n\nNothing was built.`);
  if (stats.hasWarnings()) console.warn(stats.toString("errors-warnings"));
};

/** Builds dist/. */
export const build = async (digest = inputDigest()) => {
  await runWebpack();
  mkdirSync(projectPath("node_modules/.cache/results-matrix"), { recursive: true });
  writeFileSync(stampPath, digest);
};

/** Builds dist/ unless it was built from these very inputs. */
export const buildIfStale = async () => {
  const digest = inputDigest();
  if (isFresh(digest)) return;
  console.log("Building …");
  await build(digest);
};
