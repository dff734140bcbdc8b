import { readFileSync } from "node:fs";
import type { AxeResults, RunOptions } from "axe-core";
import type { Frame } from "playwright-core";
import { PreviewSession, type OpenPreview } from "../support/preview-session";

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

function paneFrame(): Frame {
  const frame = preview.page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("the pane is not there");
  return frame;
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
  expect(await barriers(paneFrame())).toEqual([]);
});

test("is used without a mouse: F6 goes from bar to cells to pane and back", async () => {
  const { page } = preview;
  const focused = () =>
    page.evaluate(() => document.activeElement?.closest(".bar, .grid, .pane")?.classList[0] ?? "nowhere");
  await page.locator(".bar button").first().focus();
  await page.keyboard.press("F6");
  expect(await focused()).toBe("grid");
  await page.keyboard.press("F6");
  expect(await focused()).toBe("pane");
  expect(await paneFrame().evaluate(() => document.activeElement !== document.body)).toBe(true);
  await page.keyboard.press("F6");
  expect(await focused()).toBe("bar");
  await page.keyboard.press("Shift+F6");
  expect(await focused()).toBe("pane");
});

test("goes to a finding's cell by keys alone", async () => {
  const { page, pane, grid } = preview;
  await preview.showTab("Check");
  const first = pane.locator("[data-finding]").first();
  const place = /\b[A-Z]{1,2}\d+\b/.exec((await first.innerText()).split("\n").at(-1) ?? "")?.[0];
  await first.focus();
  await page.keyboard.press("Enter");
  await page.waitForFunction(
    (cell) => document.querySelector<HTMLElement>(".ic-formula-bar-address")?.innerText.trim() === cell,
    place,
  );
  expect(await grid.at()).toBe(place);
  // The pane asked for it by a key in the pane, and there the focus stays.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("IFRAME");
});

test("asks before unsaved changes are left, and loses nothing over a file that is none", async () => {
  const { page, grid } = preview;
  await grid.focus();
  await grid.type("P60", "a note");
  await page.getByRole("button", { name: "New blank" }).click();
  await page.getByRole("button", { name: "Stay here" }).click();
  await page
    .locator('input[type="file"]')
    .setInputFiles({ name: "notes.xlsx", mimeType: "", buffer: Buffer.from("notes") });
  await page.getByRole("button", { name: "Leave without saving" }).click();
  await page
    .getByRole("alert")
    .getByText(/notes\.xlsx was not opened/)
    .waitFor();
  await grid.focus();
  expect(await grid.contentOf("P60")).toMatch(/a note/);
});
