import type { Browser, Page } from "playwright-core";

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
  // Far beyond what any step takes: a spreadsheet engine that starts on a busy machine is slow, not broken.
  context.setDefaultTimeout(60_000);
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
  return { page: await context.newPage(), strangers, violations, errors };
}
