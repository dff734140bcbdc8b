import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/** The absolute path of a built file. Throws where nothing is built, for a test that passed then would say nothing. */
export function distPath(name: string): string {
  const path = join(__dirname, "../../dist", name);
  if (!existsSync(path)) throw new Error(`dist/${name} is not there. "npm test" and "npm run build" make it.`);
  return path;
}

export function readDist(name: string): string {
  return readFileSync(distPath(name), "utf8");
}

/** The scripts of a built page in their order, as paths inside dist/; those of other hosts whole. */
export function scriptsOf(page: string): readonly string[] {
  const folder = page.includes("/") ? page.slice(0, page.lastIndexOf("/") + 1) : "";
  return [...readDist(page).matchAll(/<script\b[^>]*?\ssrc=["']?([^"'\s>]+)/g)].map(([, source = ""]) =>
    /^[a-z]+:/.test(source) ? source : join(folder, source).replaceAll("\\", "/"),
  );
}

/** Bytes of a built file, compressed as a web server does. */
export function gzippedBytes(name: string): number {
  return gzipSync(readFileSync(distPath(name)), { level: 9 }).length;
}
