import { readFileSync } from "node:fs";
import type { Browser, Locator, Page } from "playwright-core";
import { launchChromium } from "../../support/chromium";
import { openWatched } from "../../support/watched-page";
import type { WatchedPage } from "../../support/watched-page";
import { serveHarness } from "./serve-harness";
import type { ServedHarness } from "./serve-harness";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

export interface Look {
  readonly workbook: "sample" | "jmi" | "jmi-2006" | "empty" | "many" | "broken";
  readonly theme?: "light" | "dark" | "contrast";
  readonly height?: number;
}

/**
 * The pane at its narrowest over a workbook in memory, after its first check. Registers what a test file needs: the
 * browser before, and after each test that nothing went astray.
 */
export function usePanePages(): (look: Look) => Promise<Page> {
  let served: ServedHarness;
  let browser: Browser;
  const opened: WatchedPage[] = [];

  beforeAll(async () => {
    served = await serveHarness();
    browser = await launchChromium();
  });

  afterAll(async () => {
    await browser?.close();
    await served?.stop();
  });

  afterEach(async () => {
    for (const { page, strangers, violations, errors } of opened.splice(0)) {
      await page.context().close();
      expect({ strangers, violations, errors }).toEqual({ strangers: [], violations: [], errors: [] });
    }
  });

  return async ({ workbook, theme = "light", height = 720 }) => {
    const watched = await openWatched(browser, served.origin);
    opened.push(watched);
    const { page } = watched;
    await page.setViewportSize({ width: 350, height });
    await page.addInitScript((choice) => localStorage.setItem("results-matrix.theme", choice), theme);
    await page.goto(`${served.origin}?workbook=${workbook}`);
    await page.getByTestId("status").filter({ hasText: "Last checked" }).waitFor();
    await tabShown(page);
    return page;
  };
}

/** Opens a tab, and waits until what is on it has been fetched and stands there. */
export async function openTab(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("tab", { name, exact: true });
  await tab.click();
  await tab.and(page.locator('[aria-selected="true"]')).waitFor();
  await tabShown(page);
}

const tabShown = (page: Page): Promise<void> =>
  page.locator('#panel > :not([role="progressbar"])').filter({ visible: true }).first().waitFor();

/** Waits until something has the focus and takes a press: while the pane works, it ignores some. */
export const hasFocus = (page: Page, target: Locator): Promise<void> =>
  target.and(page.locator(':focus:not([aria-disabled="true"])')).waitFor();

/** What axe finds, one line each; the policy is kept by giving axe to the page as a script of the test. */
export async function faults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe: engine } = window as unknown as {
      axe: { run(): Promise<{ violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[] }> };
    };
    const { violations } = await engine.run();
    return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.failureSummary} ${node.html}`));
  });
}
