import type { Browser, Page } from "playwright-core";
import { PATIENCE_MILLISECONDS } from "./settles";

/** A page with a record of everything that must not happen on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Addresses of requests that went, or tried to go, anywhere but to the page's own server. */
  readonly strangers: readonly string[];
  /** What the Content-Security-Policy stopped, "directive: address". */
  readonly violations: readonly string[];
  /** Errors that nobody caught. */
  readonly errors: readonly string[];
}

interface ViolationWindow {
  readonly reportViolation?: (text: string) => void;
}

/** Opens a page that may talk to `origin` alone; anything else is refused and noted. */
export async function openWatched(browser: Browser, origin: string): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 820 }, acceptDownloads: true });
  context.setDefaultTimeout(PATIENCE_MILLISECONDS);
  const strangers: string[] = [];
  const violations: string[] = [];
  const errors: string[] = [];
  await context.route("**/*", (route) => {
    const url = route.request().url();
    if (url.startsWith(origin)) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  context.on("request", (request) => {
    const url = request.url();
    const local = url.startsWith(origin) || url.startsWith("blob:") || url.startsWith("data:");
    if (!local && !strangers.includes(url)) strangers.push(url);
  });
  await context.exposeFunction("reportViolation", (text: string) => violations.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      (window as ViolationWindow).reportViolation?.(`${effectiveDirective}: ${blockedURI}`),
    );
  });
  context.on("weberror", (error) => errors.push(String(error.error().stack ?? error.error())));
  const page = await context.newPage();
  await slowDown(page);
  return { page, strangers, violations, errors };
}

/** RM_SLOW=6 makes the page six times slower, to find tests that a slow machine would break. */
async function slowDown(page: Page): Promise<void> {
  const rate = Number(process.env["RM_SLOW"] ?? 1);
  if (rate === 1) return;
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate });
}
