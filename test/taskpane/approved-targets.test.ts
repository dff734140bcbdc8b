import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { settles } from "../support/settles";
import { faults, openTab, usePanePages } from "./harness/pane-pages";

const openPane = usePanePages();

async function approve(page: Page): Promise<void> {
  await openTab(page, "Score");
  await page.getByRole("button", { name: "Approve…" }).focus();
  await page.keyboard.press("Enter");
  const day = page.getByLabel("Day of approval");
  await settles(() => day.inputValue(), "2027-07-31");
  await day.fill("2026-06-15");
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Approve", exact: true }).click();
}

test("approving keeps the targets, and what is changed later is shown beside both scores", async () => {
  const page = await openPane({ workbook: "sample" });
  await openTab(page, "Score");
  const composite = await page.getByTestId("composite").innerText();
  await approve(page);
  await page.getByText("Approved on 2026-06-15. No target, weight or indicator was changed since.").waitFor();

  await page.evaluate(() => window.harness.type("2 Matrix", "G6", 71));
  await page.getByText("One thing was changed after approval").waitFor();
  await page.getByTestId("composite-original").getByText(composite, { exact: true }).waitFor();
  await page.getByTestId("composite-revised").getByText("By the revised targets").waitFor();
  await page.getByRole("button", { name: /G6 · Excellent: .* → 71 %$/ }).click();
  const revealed = expect.objectContaining({ sheet: "2 Matrix", row: 5, column: 6 });
  await settles(() => page.evaluate(() => window.harness.revealed.at(-1)), revealed);
  expect(await faults(page)).toEqual([]);

  await openTab(page, "Check");
  await page.locator("[data-finding]", { hasText: "differs from what was approved" }).waitFor();
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await page.getByText("The last change was taken back.").waitFor();
  await openTab(page, "Score");
  // The copy stays on record; only the About sheet is as it was.
  await page.getByText("One thing was changed after approval").waitFor();
});

test("a matrix without an About sheet gets one that says the day", async () => {
  const page = await openPane({ workbook: "many" });
  await approve(page);
  await page.getByText("Approved on 2026-06-15.").waitFor();
});

test("the page for the website is saved with what the workbook holds, and says whether it is approved", async () => {
  const page = await openPane({ workbook: "sample" });
  await openTab(page, "Score");
  await page.getByText("This Commitment is not approved yet").waitFor();
  const saved = async () => {
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a web page" }).click();
    return readFile(await (await download).path(), "utf8");
  };
  expect(await saved()).toContain("Draft, not approved yet");
  await approve(page);
  await page.getByText("Approved on 2026-06-15.").waitFor();
  await page.getByText("This Commitment is not approved yet").waitFor({ state: "detached" });
  const html = await saved();
  expect(html).toContain("2026-06-15");
  expect(html).not.toContain("<script");
  expect(await faults(page)).toEqual([]);
});
