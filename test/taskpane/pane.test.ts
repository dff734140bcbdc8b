import type { Page } from "playwright-core";
import { settles } from "../support/settles";
import { faults, hasFocus, openTab, usePanePages } from "./harness/pane-pages";

const TABS = ["Start", "Check", "Score", "About"];

const openPane = usePanePages();
const count = (page: Page, word: RegExp) => page.getByRole("button", { name: word, pressed: false });

describe("accessibility", () => {
  test.each(["light", "dark", "contrast"] as const)("axe finds nothing on any tab, %s", async (theme) => {
    const page = await openPane({ workbook: "sample", theme });
    for (const tab of TABS) {
      await openTab(page, tab);
      if (tab === "Check") await page.locator("[data-finding]").first().click();
      expect({ tab, faults: await faults(page) }).toEqual({ tab, faults: [] });
    }
  });

  test("axe finds nothing on empty tabs and on notices", async () => {
    const page = await openPane({ workbook: "empty" });
    for (const tab of TABS) {
      await openTab(page, tab);
      expect({ tab, faults: await faults(page) }).toEqual({ tab, faults: [] });
    }
    const broken = await openPane({ workbook: "broken" });
    await broken.getByText("is larger than can be read").waitFor();
    expect(await faults(broken)).toEqual([]);
  });

  test.each(["sample", "empty", "many"] as const)("nothing is wider than 350 pixels, %s", async (workbook) => {
    const page = await openPane({ workbook });
    for (const tab of TABS) {
      await openTab(page, tab);
      const overflow = () =>
        page.evaluate(() => {
          const panel = document.querySelector("[role=tabpanel]");
          return panel ? panel.scrollWidth - panel.clientWidth : null;
        });
      await settles(async () => ({ tab, overflow: await overflow() }), { tab, overflow: 0 });
    }
  });

  test("what is announced is the counts alone, so that a check that changes nothing is silent", async () => {
    const page = await openPane({ workbook: "sample" });
    const spoken = page.locator("footer [role=status]");
    await settles(() => spoken.textContent(), expect.stringMatching(/^\d+ rows, \d+ errors?$/));
  });
});

describe("the first look", () => {
  test("a workbook with a matrix opens on Check, and takes no focus", async () => {
    const page = await openPane({ workbook: "sample" });
    await page.locator("[data-tab=check] [data-finding]").first().waitFor();
    await expect(page.evaluate(() => document.activeElement === document.body)).resolves.toBe(true);
    await expect(page.evaluate(() => window.harness.revealed)).resolves.toEqual([]);
  });

  test("a workbook without one stays on Start and says what would be recognised", async () => {
    const page = await openPane({ workbook: "empty" });
    await page.getByText("No matrix yet").waitFor();
    await openTab(page, "Check");
    await page.getByRole("button", { name: "Go to Start" }).click();
    await page.getByRole("button", { name: "Insert template" }).waitFor();
  });
});

describe("inserting a template", () => {
  test.each([
    ["CFR", "Commitment for Results", /A\d+:[N-Z]\d+/],
    ["JMI", "Joint Monitoring Indicators", /JMI Matrix/],
  ])("%s: by keyboard alone, then it is found", async (kind, title, place) => {
    const page = await openPane({ workbook: "empty" });
    const insert = page.getByRole("button", { name: "Insert template" });
    await insert.waitFor();
    await page.getByRole("tab", { name: "Start" }).focus();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    if (kind === "JMI") await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.type("Health");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Space");
    await page.keyboard.press("Tab");
    await hasFocus(page, insert);
    await page.keyboard.press("Enter");
    await page.getByText("The template is in the workbook").waitFor();
    const found = page.locator("section").filter({ hasText: "In this workbook" });
    await found.getByText(title, { exact: true }).waitFor();
    await settles(() => found.textContent(), expect.stringMatching(place));
  });

  test("a period that is none is refused with a sentence, and nothing is inserted", async () => {
    const page = await openPane({ workbook: "empty" });
    await page.getByRole("textbox", { name: "Period" }).fill("next year");
    await page.getByRole("button", { name: "Insert template" }).click();
    await page.getByText("Type a year or two").waitFor();
    await page.getByText("No matrix yet").waitFor();
  });
});

describe("the list of findings", () => {
  test("holds a thousand findings with a few lines in the page, and reaches the last by keyboard", async () => {
    const page = await openPane({ workbook: "many" });
    await page.getByRole("list", { name: /1,\d{3} findings/ }).waitFor();
    await page.locator("[data-index] [data-finding]").first().focus();
    await page.keyboard.press("End");
    await page.locator('[data-finding]:focus:has-text("district 500")').waitFor();
    await settles(async () => (await page.locator("[data-finding]").count()) < 40, true);
    const focusIsOn = (place: number) =>
      settles(
        () =>
          page.locator("[data-finding]").evaluateAll((all) => all.findIndex((one) => one === document.activeElement)),
        place,
      );
    await page.keyboard.press("Home");
    await focusIsOn(0);
    await page.keyboard.press("ArrowDown");
    await focusIsOn(1);
    await page.keyboard.press("ArrowDown");
    await focusIsOn(2);
  });

  test("is one stop for the Tab key, however long", async () => {
    const page = await openPane({ workbook: "many" });
    await page.locator("[data-index] [data-finding]").first().waitFor();
    await settles(() => page.locator('[data-finding][tabindex="0"]').count(), 1);
  });

  test("Enter goes to the cell and shows why and what to do; nothing else moves the selection", async () => {
    const page = await openPane({ workbook: "sample" });
    const first = page.locator("[data-finding]").first();
    await first.focus();
    await page.keyboard.press("ArrowRight");
    await page.getByText("What to do").waitFor();
    await page.keyboard.press("ArrowLeft");
    await page.getByText("What to do").waitFor({ state: "detached" });
    await expect(page.evaluate(() => window.harness.revealed.length)).resolves.toBe(0);
    await page.keyboard.press("Enter");
    await page.getByText("What to do").waitFor();
    await page.waitForFunction(() => window.harness.revealed.length === 1);
  });

  test("a count shows only what it counts, and pressed again everything", async () => {
    const page = await openPane({ workbook: "many" });
    await count(page, /Missing targets/).click();
    await page.getByRole("list", { name: "500 findings" }).waitFor();
    await page.getByRole("button", { name: /Missing targets/, pressed: true }).click();
    await page.getByRole("list", { name: /1,\d{3} findings/ }).waitFor();
  });

  test("words narrow the list; words that fit nothing say so and offer the way back", async () => {
    const page = await openPane({ workbook: "many" });
    const search = page.getByRole("searchbox", { name: "Search findings" });
    await search.fill("no unit");
    await page.getByRole("list", { name: "500 findings" }).waitFor();
    await search.fill("I500");
    await page.getByRole("list", { name: "1 finding", exact: true }).waitFor();
    await search.fill("no such words");
    await page.getByText("Nothing fits this filter").waitFor();
    await page.getByRole("button", { name: "Show all findings" }).click();
    await page.getByRole("list", { name: /1,\d{3} findings/ }).waitFor();
  });

  test("a fix shows before and after, is written only when agreed, and can be taken back", async () => {
    const page = await openPane({ workbook: "broken" });
    await page.getByRole("searchbox", { name: "Search findings" }).fill("F2");
    await page.locator("[data-finding]", { hasText: /· F2\b/ }).click();
    await page.getByRole("button", { name: "Fix…" }).click();
    await page.getByRole("row", { name: "F2 “25” 25" }).waitFor();
    await page.getByRole("button", { name: "Apply" }).click();
    await page.getByText("Fixed.").waitFor();
    await page.getByText("Nothing fits this filter").waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await page.getByText("The last change was taken back.").waitFor();
    await page.locator("[data-finding]").first().waitFor();
    await page.getByRole("button", { name: "Undo", exact: true }).waitFor({ state: "detached" });
  });

  test("while the sheet is still on its way to a cell, a fix can be agreed to, by keyboard", async () => {
    const page = await openPane({ workbook: "broken" });
    await page.evaluate(() => window.harness.stallReveal());
    const finding = page.locator("[data-finding]", { hasText: /· F2\b/ });
    await finding.focus();
    await hasFocus(page, finding);
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => window.harness.revealed.length === 1);
    const offer = page.getByRole("button", { name: "Fix…" });
    await offer.focus();
    await hasFocus(page, offer);
    await page.keyboard.press("Enter");
    const apply = page.getByRole("button", { name: "Apply" });
    await hasFocus(page, apply);
    await page.keyboard.press("Enter");
    await page.getByText("Fixed.").waitFor();
  });

  test("says in sight, and to a screen reader, which keys move through it", async () => {
    const page = await openPane({ workbook: "sample" });
    const words = "Arrow keys move in the list, Enter goes to the cell.";
    await page.getByText(words).waitFor();
    const list = page.getByRole("list", { name: /findings/ });
    await settles(
      () => list.evaluate((one) => document.getElementById(one.getAttribute("aria-describedby") ?? "")?.textContent),
      words,
    );
  });

  test("another stage is another check", async () => {
    const page = await openPane({ workbook: "many" });
    await count(page, /^1 ?Warning/).waitFor();
    await page.getByRole("combobox", { name: "Stage of the document" }).selectOption("Submission");
    await count(page, /^0 ?Warnings/).waitFor();
  });

  test("a cell that is typed right makes its finding go", async () => {
    const page = await openPane({ workbook: "many" });
    await count(page, /Missing targets/).click();
    await page.getByRole("list", { name: "500 findings" }).waitFor();
    await page.evaluate(() => window.harness.type("Matrix", "I2", 70));
    await page.getByRole("list", { name: "499 findings" }).waitFor();
  });
});

describe("the score", () => {
  test("shows what the next step of each row would add, and goes to its achievement", async () => {
    const page = await openPane({ workbook: "sample" });
    await openTab(page, "Score");
    const section = page.locator("section").filter({ hasText: "What the next step up would add" });
    const gains = section.getByText(/^\+\d/);
    const title = section.locator("summary").first();
    await title.waitFor();
    await gains.first().waitFor({ state: "hidden" });
    await title.press("Enter");
    await gains.first().waitFor();
    const points = (await gains.allInnerTexts()).map(Number);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    await section.getByRole("button").first().click();
    await settles(() => page.evaluate(() => window.harness.revealed.at(-1)?.sheet), "2 Matrix");
  });
});
