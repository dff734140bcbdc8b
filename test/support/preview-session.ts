import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, Frame, FrameLocator, Locator, Page } from "playwright-core";
import { serve, type Server } from "../../scripts/lib/serve.mjs";
import { launchChromium } from "./chromium";
import { distPath } from "./dist";
import { GridHand } from "./grid-hand";
import { settles } from "./settles";
import { openWatched, type WatchedPage } from "./watched-page";

/** The tabs by the words on them, and the names of their panels. */
const PANELS = { Start: "start", Check: "check", Score: "score", Indicators: "jmi", About: "about" } as const;
export type TabName = keyof typeof PANELS;

/** What the command line says of a workbook, as far as the tests compare it. */
export interface CliMatrix {
  readonly range: string;
  readonly findings: readonly { readonly rule: string; readonly cell: string; readonly message: string }[];
  readonly score: { readonly composite: number | null } | null;
  readonly quality: {
    readonly mark: number | null;
    readonly sections: readonly { readonly criteria: readonly { readonly code: string; readonly how: string }[] }[];
  } | null;
}

/** The built preview, served on the loopback interface and opened in a real browser. */
export class PreviewSession {
  readonly folder = mkdtempSync(join(tmpdir(), "results-matrix-"));

  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<PreviewSession> {
    const server = await serve(dirname(distPath("taskpane.html")), { port: 0 });
    return new PreviewSession(server, await launchChromium());
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Opens the preview page; `address` is what follows "preview/". */
  async open(address = ""): Promise<OpenPreview> {
    const watched = await openWatched(this.browser, this.server.address);
    await watched.page.goto(`${this.server.address}preview/${address}`);
    await watched.page.locator("canvas").first().waitFor();
    return new OpenPreview(watched, this.folder);
  }
}

/** One tab with the preview in it. */
export class OpenPreview {
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly grid: GridHand;

  constructor(
    readonly watched: WatchedPage,
    private readonly folder: string,
  ) {
    this.page = watched.page;
    this.pane = this.page.frameLocator(".pane iframe");
    this.grid = new GridHand(this.page);
  }

  /** Waits until the pane has checked the workbook it shows; answers its status line. */
  async checked(pattern = /^Last checked/): Promise<string> {
    const status = this.pane.getByTestId("status").filter({ hasText: pattern });
    await status.waitFor();
    return status.innerText();
  }

  async showTab(name: TabName): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
    await this.tabShown(name);
  }

  /** Waits until a tab stands there with what is on it, which is fetched after the press. */
  async tabShown(name: TabName): Promise<void> {
    const parts = this.pane.locator(`[data-tab="${PANELS[name]}"] > :not([role="progressbar"])`);
    await parts.filter({ visible: true }).first().waitFor();
  }

  /** Waits until something in the pane has the focus and takes a press: while the pane works, it ignores some. */
  async hasFocus(target: Locator): Promise<void> {
    await target.and(this.pane.locator(':focus:not([aria-disabled="true"])')).waitFor();
  }

  /** The window of the pane. */
  frame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes("taskpane.html"));
    if (!frame) throw new Error("the pane is not there");
    return frame;
  }

  finding(text: string | RegExp) {
    return this.pane.locator("[data-finding]", { hasText: text });
  }

  /** What the pane lists on Check at this moment, as "message · cell", in its order. */
  findings(): Promise<readonly string[]> {
    return this.pane.locator("[data-finding]").allInnerTexts();
  }

  /** Waits until the pane lists on Check exactly the findings of the command line. */
  async listsAll(expected: CliMatrix["findings"]): Promise<void> {
    await this.showTab("Check");
    const read = async () => {
      const shown = await this.findings();
      const fits = expected.map(
        ({ message, cell }) => shown.filter((text) => text.includes(message) && text.includes(cell)).length,
      );
      return { count: shown.length, fits };
    };
    await settles(read, { count: expected.length, fits: expected.map(() => 1) });
  }

  async openFile(path: string): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles(path);
  }

  /** Saves through the page; answers the path of the file that the browser was given. */
  async save(name: string): Promise<string> {
    const [download] = await Promise.all([
      this.page.waitForEvent("download"),
      this.page.getByRole("button", { name: "Save as .xlsx" }).click(),
    ]);
    const path = join(this.folder, name);
    await download.saveAs(path);
    return path;
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}

/** Runs the built command line on a workbook. */
export function checkOnCommandLine(path: string): readonly CliMatrix[] {
  const args = [distPath("cli.js"), "check", path, "--format", "json"];
  let text: string;
  try {
    text = execFileSync(process.execPath, args, { encoding: "utf8" });
  } catch (error) {
    // Findings are told by the exit status too.
    text = (error as { readonly stdout?: string }).stdout ?? "";
  }
  const report = JSON.parse(text) as { readonly files: readonly { readonly matrices: readonly CliMatrix[] }[] };
  return report.files[0]?.matrices ?? [];
}
