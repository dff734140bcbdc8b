import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame, Locator } from "playwright-core";
import { PreviewSession, type OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

interface AxeWindow {
  readonly axe: { run(context: Document, options: RunOptions): Promise<AxeResults> };
}

let session: PreviewSession;
let preview: OpenPreview;
let openedAt: number;

beforeAll(async () => {
  session = await PreviewSession.start();
  openedAt = Date.now();
  preview = await session.open("?open=cfr");
});
afterAll(async () => {
  await session.stop();
});

/** Violations that keep people out, in one frame, each with the element it stands on. */
async function barriers(frame: Frame): Promise<readonly string[]> {
  await frame.evaluate(AXE);
  const { violations } = await frame.evaluate(() =>
    (window as unknown as AxeWindow).axe.run(document, { resultTypes: ["violations"], iframes: false }),
  );
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

test("shows the first checked result of the sample, and says how long that took", async () => {
  await preview.checked(/ rows? · /);
  console.info(`From opening the page to the first checked result of the sample: ${Date.now() - openedAt} ms`);
});

test("keeps nobody out of the page around the pane", async () => {
  expect(await barriers(preview.page.mainFrame())).toEqual([]);
});

test.each(["Start", "Check", "Score", "About"] as const)("keeps nobody out of the pane's tab %s", async (tab) => {
  await preview.showTab(tab);
  expect(await barriers(preview.frame())).toEqual([]);
});

test("is used without a mouse: F6 goes from bar to cells to pane and back", async () => {
  const { page } = preview;
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest(".bar, .grid, .pane")?.classList[0] ?? "nowhere");
  await page.locator(".bar button").first().focus();
  await page.keyboard.press("F6");
  await settles(focused, "grid");
  await page.keyboard.press("F6");
  await settles(focused, "pane");
  await settles(() => preview.frame().evaluate(() => document.activeElement !== document.body), true);
  await page.keyboard.press("F6");
  await settles(focused, "bar");
  await page.keyboard.press("Shift+F6");
  await settles(focused, "pane");
});

test("comes back by F6 to where it was in the pane", async () => {
  const { page, pane } = preview;
  await preview.showTab("Check");
  const finding = pane.locator("[data-finding]").first();
  await finding.focus();
  await preview.hasFocus(finding);
  await page.keyboard.press("F6");
  await page.locator(".bar :focus").waitFor();
  await page.keyboard.press("Shift+F6");
  await preview.hasFocus(finding);
});

test("goes to a finding's cell by keys alone", async () => {
  const { page, pane, grid } = preview;
  await preview.showTab("Check");
  const first = pane.locator("[data-finding]").first();
  const [place = ""] = /\b[A-Z]{1,2}\d+\b/.exec((await first.innerText()).split("\n").at(-1) ?? "") ?? [];
  await first.focus();
  await page.keyboard.press("Enter");
  await grid.shows(place);
  // The pane asked for it by a key in the pane, and there the focus stays.
  await settles(() => page.evaluate(() => document.activeElement?.tagName), "IFRAME");
});

test("asks before unsaved changes are left, and loses nothing over a file that is none", async () => {
  const { page, grid } = preview;
  await grid.focus();
  await grid.type("P60", "a note");
  const blank = page.getByRole("button", { name: "New blank" });
  const isFocused = (one: Locator) => one.and(page.locator(":focus")).waitFor();
  await blank.focus();
  await page.keyboard.press("Enter");
  await isFocused(page.getByRole("button", { name: "Stay here" }));
  await page.keyboard.press("Enter");
  await isFocused(blank);
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "notes.xlsx", mimeType: "", buffer: Buffer.from("notes") });
  await page.getByRole("button", { name: "Leave without saving" }).click();
  const alert = page.getByRole("alert");
  await alert.getByText(/notes\.xlsx was not opened/).waitFor();
  await alert.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await page.locator(".bar :focus").waitFor();
  await grid.focus();
  await grid.holds({ P60: "a note" });
});

test("leaves the focus on the button that opened another workbook", async () => {
  const { page } = preview;
  const sample = page.getByRole("button", { name: "Sample JMI" });
  await sample.focus();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Leave without saving" }).press("Enter");
  await page.locator(".bar-name", { hasText: /JMI/ }).waitFor();
  await sample.and(page.locator(":focus")).waitFor();
});
