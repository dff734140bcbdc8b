import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { loadGuideline } from "../../src/guidelines/load";
import { settles } from "../support/settles";
import { faults, openTab, usePanePages } from "./harness/pane-pages";

const openPane = usePanePages();

/** The editor of the guideline of the first matrix, opened by keyboard. */
async function openEditor(page: Page): Promise<void> {
  await openTab(page, "Start");
  await page.getByRole("button", { name: "Change the rules…" }).first().focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "Rules of your own guideline" }).waitFor();
}

const fold = (page: Page, name: string): Promise<void> => page.locator("summary", { hasText: name }).click();

async function type(page: Page, group: string, field: string, text: string): Promise<void> {
  const input = page.getByRole("group", { name: group, exact: true }).getByRole("textbox", { name: field });
  await input.fill(text);
  await input.press("Enter");
}

test("a limit that is changed decides about the check at once, and is told as a difference", async () => {
  const page = await openPane({ workbook: "sample" });
  const heavy = page.locator("[data-finding]", { hasText: "carries" });
  const before = await heavy.count();
  await openEditor(page);
  await settles(() => page.evaluate(() => document.activeElement?.tagName), "H2");
  await fold(page, "Limits");
  await type(page, "Weight of one indicator", "To", "1");
  await page.getByText("2 things differ from commonwealth-cfr").waitFor();
  await page.getByText("commonwealth-cfr: 20").waitFor();
  expect(await faults(page)).toEqual([]);
  await openTab(page, "Check");
  await page.waitForFunction((count) => document.querySelectorAll("[data-finding]").length > count, before);
  await openTab(page, "Start");
  await page.getByText("Commitment for Results, Commonwealth sample guideline, our own, edition 1.0").waitFor();
});

test("ratings that overlap and a scale that is not monotonic are refused at their fields, and the check goes on as it was", async () => {
  const page = await openPane({ workbook: "sample" });
  await openEditor(page);
  await fold(page, "Ratings of the composite");
  await type(page, "Rating 2", "From", "80");
  const sentence = "“Good” (76 to 85) overlaps “Very Good” (80 to 95).".replace(/[“”]/g, '"');
  await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
  await page.getByText("One place contradicts the rest").waitFor();
  await page
    .getByRole("button", { name: "Write to the About sheet" })
    .and(page.locator("[aria-disabled=true]"))
    .waitFor();
  expect(await faults(page)).toEqual([]);
  await type(page, "Rating 3", "To", "79");
  await page.getByText("The check goes by these rules now").waitFor();

  await fold(page, "Scale");
  await type(page, "Level 2", "Score", "100");
  await page.getByRole("alert").filter({ hasText: '"Very Good" must score less than "Excellent"' }).waitFor();
  await type(page, "Level 2", "Score", "ninety five?");
  await page.getByRole("alert").filter({ hasText: "This must be a number, but it is the text" }).waitFor();
  await type(page, "Level 2", "Score", "95");
  await page.getByText("The check goes by these rules now").waitFor();
});

test("what is written on the About sheet holds for whoever opens the workbook, and can be taken back", async () => {
  const page = await openPane({ workbook: "sample" });
  await openEditor(page);
  await fold(page, "Severity of rules");
  await page.getByRole("searchbox", { name: "Find a rule" }).fill("CFR-209");
  await page.getByText("1 rule", { exact: true }).waitFor();
  await page.getByRole("combobox", { name: /^CFR-209/ }).selectOption("off");
  await fold(page, "Mandatory objectives");
  await page.getByRole("checkbox", { name: "Every department carries" }).check();
  // Nobody has said yet what they weigh.
  await page.getByRole("alert").filter({ hasText: "This must be a number" }).waitFor();
  const weight = page.getByRole("textbox", { name: "Weight", exact: true });
  await weight.fill("15");
  await weight.press("Enter");
  await page.getByRole("button", { name: "Write to the About sheet" }).click();
  await page.getByText("The guideline is on the About sheet").waitFor();
  const choice = page.getByRole("combobox", { name: "Checked by" });
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await choice.waitFor();
  await settles(() => choice.locator("option:checked").innerText(), "The guideline that the workbook names");
  await page.getByText("our own, edition 1.0").waitFor();
  await openTab(page, "Check");
  await page.getByRole("button", { name: "Undo", exact: true }).click();
  await openTab(page, "Start");
  await page
    .locator("section")
    .first()
    .getByText("Commitment for Results, Commonwealth sample guideline, edition 1.0")
    .waitFor();
});

test("mandatory objectives are given with their rows, and each fault stands at its field", async () => {
  const page = await openPane({ workbook: "sample" });
  await openEditor(page);
  await fold(page, "Mandatory objectives");
  await page.getByRole("checkbox", { name: "Every department carries" }).check();
  const weight = page.getByRole("textbox", { name: "Weight", exact: true });
  await weight.fill("15");
  await weight.press("Enter");
  await page.getByRole("button", { name: "Add a mandatory objective" }).click();
  await type(page, "Mandatory objective 1", "Name", "Efficient functioning");
  await type(page, "Mandatory objective 1", "Weight", "10");
  await page.getByRole("alert").filter({ hasText: "do not add to 15" }).waitFor();
  await type(page, "Mandatory objective 1", "Weight", "15");
  await page.getByRole("button", { name: "Add a success indicator to objective 1" }).click();
  const row = "Success indicator 1.1";
  await type(page, row, "Action", "Submit the draft in time");
  await type(page, row, "Name", "Draft submitted");
  await type(page, row, "Unit", "Date");
  await type(page, row, "Weight", "15");
  await page.getByText("The check goes by these rules now").waitFor();
  expect(await faults(page)).toEqual([]);
  await type(page, row, "Weight", "");
  await page.getByText("The check goes by these rules now").waitFor();

  await page.getByRole("button", { name: "Remove success indicator 1.1" }).click();
  await page.getByRole("group", { name: row }).waitFor({ state: "detached" });
  await settles(() => page.evaluate(() => document.activeElement?.textContent), "Mandatory objectives");
  await page.getByRole("button", { name: "Save as a file…" }).click();
  const text = await page.getByRole("textbox", { name: "File own-commonwealth-cfr.json" }).inputValue();
  expect(loadGuideline(JSON.parse(text))).toMatchObject({
    state: "loaded",
    guideline: {
      mandatory: { weight: 15, objectives: [{ name: "Efficient functioning", weight: 15, indicators: [] }] },
    },
  });
});

test("a rule is given a severity for each stage, and the check goes by that of the stage it is at", async () => {
  const page = await openPane({ workbook: "sample" });
  const missing = page.locator("[data-finding]", { hasText: "has no baseline" });
  const before = await missing.count();
  expect(before).toBeGreaterThan(0);
  await openEditor(page);
  await fold(page, "Severity of rules");
  await page.getByRole("searchbox", { name: "Find a rule" }).fill("CFR-306");
  await page.getByRole("combobox", { name: /^CFR-306/ }).selectOption("By stage of the document");
  const stages = page.getByRole("group", { name: /^CFR-306/ });
  const chosen = stages.locator("option:checked");
  await settles(() => chosen.allInnerTexts(), ["Warning", "Error", "Error"]);
  await stages.getByRole("combobox", { name: "Draft" }).selectOption("off");
  expect(await faults(page)).toEqual([]);
  await openTab(page, "Check");
  await page.waitForFunction(
    () => ![...document.querySelectorAll("[data-finding]")].some((one) => one.textContent?.includes("no baseline")),
  );
  await page.getByRole("combobox", { name: "Stage of the document" }).selectOption("submission");
  await settles(() => missing.count(), before);
});

test("a workbook without an About sheet gets one", async () => {
  const page = await openPane({ workbook: "many" });
  await openEditor(page);
  const title = page.getByRole("textbox", { name: "Title" });
  await title.fill("Rules of our ministry");
  await title.press("Enter");
  await page.getByRole("button", { name: "Write to the About sheet" }).click();
  await page.getByText("The guideline is on the About sheet").waitFor();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await page.getByText("Rules of our ministry, edition 1.0").waitFor();
});

test("the file that is saved is the guideline, and its text can be copied where no file comes", async () => {
  const page = await openPane({ workbook: "jmi" });
  await openEditor(page);
  await fold(page, "Limits");
  const outputs = page.getByRole("textbox", { name: "Outputs for an outcome" });
  await outputs.fill("4");
  await outputs.press("Enter");
  await page.getByRole("button", { name: "Save as a file…" }).click();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save file" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("own-cambodia-jmi-2019.json");
  const text = readFileSync(await download.path(), "utf8");
  expect(loadGuideline(JSON.parse(text))).toMatchObject({
    state: "loaded",
    guideline: { basedOn: "cambodia-jmi-2019", limits: { outputsPerOutcome: 4 } },
  });
  expect(await page.getByRole("textbox", { name: "File own-cambodia-jmi-2019.json" }).inputValue()).toBe(text);
  await page.getByRole("button", { name: "Copy text" }).click();
  await page.getByText(/^(Copied\.|The text is selected)/).waitFor();
  expect(await faults(page)).toEqual([]);
});
