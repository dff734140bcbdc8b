// npm run screenshots: the README's pictures, taken from the built preview with the sample CFR open.
import { mkdirSync } from "node:fs";
import { buildIfStale } from "./lib/build.mjs";
import { installChromium } from "./lib/install-chromium.mjs";
import { installPackages } from "./lib/install.mjs";
import { main } from "./lib/main.mjs";
import { projectPath } from "./lib/project.mjs";
import { serve } from "./lib/serve.mjs";

const flags = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
const size = { width: 1360, height: 820 };

/** Waits until the pane has checked the sample, then shows a sheet of the workbook and a tab of the pane. */
const show = async (page, sheet, tab) => {
  const pane = page.frameLocator(".pane iframe");
  await pane
    .getByTestId("status")
    .filter({ hasText: / rows? · / })
    .waitFor();
  await page.locator(".ic-sheet-tab", { hasText: sheet }).click();
  await pane.getByRole("tab", { name: tab }).click();
  await pane.locator(`[data-tab="${tab.toLowerCase()}"]`).waitFor();
  await pane.getByRole("progressbar").waitFor({ state: "detached" });
};

const takePictures = async (address, executablePath) => {
  const { chromium } = await import("playwright-core");
  const browser = await chromium.launch({ executablePath, headless: true, args: flags });
  try {
    const page = await browser.newPage({ viewport: size, colorScheme: "light" });
    await page.goto(`${address}preview/?open=cfr`);
    await show(page, "2 Matrix", "Check");
    await page.screenshot({ path: projectPath("docs/images/pane.png") });
    await show(page, "2 Matrix", "Score");
    await page.screenshot({ path: projectPath("docs/images/score.png") });
  } finally {
    await browser.close();
  }
};

await main(async () => {
  installPackages();
  const chromiumPath = installChromium();
  await buildIfStale();
  mkdirSync(projectPath("docs/images"), { recursive: true });
  const server = await serve(projectPath("dist"), { port: 0 });
  try {
    await takePictures(server.address, chromiumPath);
  } finally {
    await server.close();
  }
});
