import { readFile, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "@swc/core";

/** Node hooks that run the project's TypeScript as it stands: imports without endings, JSON, types left out. */

/** The tests' helpers run as CommonJS too, and find files beside themselves. */
const COMMON_JS = 'import { fileURLToPath as pathOf } from "node:url"; const __filename = pathOf(import.meta.url); ';

const endings = [".ts", ".tsx", "/index.ts"];

const isFile = async (url) => {
  try {
    return (await stat(fileURLToPath(url))).isFile();
  } catch {
    return false;
  }
};

export const resolve = async (specifier, context, next) => {
  if (specifier.startsWith(".")) {
    for (const ending of ["", ...endings]) {
      const url = new URL(`${specifier}${ending}`, context.parentURL).href;
      if (await isFile(url)) return next(url, context);
    }
  }
  return next(specifier, context);
};

export const load = async (url, context, next) => {
  if (url.endsWith(".json") && !url.includes("/node_modules/")) {
    const text = await readFile(fileURLToPath(url), "utf8");
    return { format: "module", source: `export default ${text}`, shortCircuit: true };
  }
  if (/\.tsx?$/.test(url) && !url.includes("/node_modules/")) {
    const { code } = await transform(await readFile(fileURLToPath(url), "utf8"), {
      filename: fileURLToPath(url),
      sourceMaps: "inline",
      jsc: {
        target: "es2022",
        parser: { syntax: "typescript", tsx: url.endsWith("x") },
        transform: { react: { runtime: "automatic" } },
      },
      module: { type: "es6" },
    });
    return { format: "module", source: `${COMMON_JS}${code}`, shortCircuit: true };
  }
  return next(url, context);
};
