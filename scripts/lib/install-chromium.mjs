import { existsSync } from "node:fs";
import { findChromium } from "../find-chromium.mjs";
import { run, runModule } from "./project.mjs";

const isDebianRoot = () => existsSync("/etc/debian_version") && process.getuid?.() === 0;

const installPackage = () => {
  run("apt-get", ["update", "-qq"], { mayFail: true });
  run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
    env: { DEBIAN_FRONTEND: "noninteractive" },
    mayFail: true,
  });
};

const download = () => runModule("playwright-core/cli.js", ["install", "chromium"], { mayFail: true });

/** The path of a Chromium for the browser tests; fetches one where none is installed. */
export const installChromium = () => {
  const installed = findChromium();
  if (installed !== undefined) return installed;
  console.log("No Chrome, Chromium or Edge found. Fetching a Chromium for the tests …");
  // The package brings the system libraries that the test tool's own download expects to find.
  for (const fetch of isDebianRoot() ? [installPackage, download] : [download]) {
    fetch();
    const fetched = findChromium();
    if (fetched !== undefined) return fetched;
  }
  throw new Error("The browser tests need Chrome, Chromium or Edge. Install one, or name one in CHROME_PATH.");
};
