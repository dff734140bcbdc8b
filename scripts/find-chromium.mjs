import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";

const linuxNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const onPath = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => linuxNames.map((name) => join(folder, name)));

const macPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const windowsPaths = () =>
  [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, "Google/Chrome/Application/chrome.exe"),
      join(folder, "Microsoft/Edge/Application/msedge.exe"),
      join(folder, "Chromium/Application/chrome.exe"),
    ]);

const installedPaths = () => {
  if (process.platform === "darwin") return macPaths;
  if (process.platform === "win32") return windowsPaths();
  return onPath();
};

/** The browser that the test tool downloads for itself. */
const ownDownload = () => {
  try {
    return [createRequire(import.meta.url)("playwright-core").chromium.executablePath()];
  } catch {
    return [];
  }
};

/** Some distributions put a script of this name that only asks to install a package. */
const starts = (path) => {
  try {
    // On Windows the browser opens a window instead of printing its version.
    if (process.platform !== "win32") execFileSync(path, ["--version"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
};

/**
 * The path of a Chromium, Chrome or Edge that starts: CHROME_PATH, else an installed one, else the test tool's own
 * download; undefined where there is none.
 */
export const findChromium = () => {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names "${named}", but there is no such file.`);
    return named;
  }
  return [...installedPaths(), ...ownDownload()].find((path) => existsSync(path) && starts(path));
};
