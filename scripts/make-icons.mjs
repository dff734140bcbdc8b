// Draws assets/icon-<size>.png from the SVG sources. Run after a change of a drawing: node scripts/make-icons.mjs
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { findChromium } from "./find-chromium.mjs";
import { projectPath } from "./lib/project.mjs";

/** Under 32 pixels a simpler drawing stays legible. */
const drawings = [
  ["icon-small.svg", [16]],
  ["icon.svg", [32, 64, 80, 128]],
];

const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
for (const [drawing, sizes] of drawings) {
  const svg = readFileSync(projectPath(`assets/${drawing}`), "utf8");
  for (const size of sizes) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: projectPath(`assets/icon-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
