import { chromium, type Browser } from "playwright-core";
import { findChromium } from "../../scripts/find-chromium.mjs";

/** Nothing of the browser's own goes out, and nothing of an earlier run comes in: each launch has an empty profile. */
const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the installed Chromium, Chrome or Edge without a window, however long that takes. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error("No Chromium was found. `npm test` installs one.");
  return chromium.launch({ executablePath, headless: true, args: FLAGS, timeout: 0 });
}
