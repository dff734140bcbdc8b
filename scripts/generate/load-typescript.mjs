import { createRequire } from "node:module";
import webpack from "webpack";
import { projectPath } from "../lib/project.mjs";

/** Bundles a TypeScript module of the project with the command line's settings and loads it: its exports. */
export const loadTypescript = async (path) => {
  const { default: configs } = await import("../../webpack.config.js");
  const { module, resolve, target } = configs.find((config) => config.name === "cli");
  const folder = projectPath("node_modules/.cache/results-matrix/generate");
  const compiler = webpack({
    mode: "development",
    devtool: false,
    target,
    module,
    resolve,
    entry: { bundle: projectPath(path) },
    output: { path: folder, filename: "[name].cjs", library: { type: "commonjs2" } },
  });
  await new Promise((done, fail) => {
    compiler.run((error, stats) => {
      if (error) fail(error);
      else if (stats.hasErrors()) fail(new Error(stats.toString("errors-only")));
      else compiler.close(done);
    });
  });
  return createRequire(import.meta.url)(`${folder}/bundle.cjs`);
};
