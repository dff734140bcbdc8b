import type { Page } from "playwright-core";
import { settles } from "../support/settles";
import { faults, hasFocus, openTab, usePanePages } from "./harness/pane-pages";

const openPane = usePanePages();

const section = (page: Page, part: string) => page.locator(`details[data-section="${part}"]`);
const step = (page: Page, part: string, name: RegExp, mark: string) =>
  section(page, part).getByRole("group", { name }).getByRole("button", { name: mark, exact: true });

async function openScore(page: Page): Promise<void> {
  await openTab(page, "Score");
  await page.getByRole("heading", { name: "Quality of the draft" }).waitFor();
}

describe("the quality of a draft", () => {
  test("is shown so far, never as a mark, with what is counted and why", async () => {
    const page = await openPane({ workbook: "sample" });
    await openScore(page);
    await page.getByText("Points so far; no mark yet").waitFor();
    await section(page, "3").locator("summary").click();
    await section(page, "3")
      .getByText(/\d+ of \d+ past and projected values are filled in/)
      .waitFor();
    await section(page, "1A").locator("summary").getByText("4 open").waitFor();
  });

  test("is judged by keyboard alone; a mark is one step that can be taken back", async () => {
    const page = await openPane({ workbook: "sample" });
    await openScore(page);
    await page.getByRole("textbox", { name: "Your name" }).focus();
    await page.keyboard.type("A. Reviewer");
    await page.keyboard.press("Tab");
    await hasFocus(page, section(page, "1A").locator("summary"));
    await page.keyboard.press("Enter");
    const chosen = step(page, "1A", /1A\.1 Clear/, "90");
    await chosen.waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await hasFocus(page, chosen);
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Space");
    await page.getByText("The mark is on the Review sheet").waitFor();
    await settles(() => chosen.getAttribute("aria-pressed"), "true");
    await section(page, "1A").getByText("Marked by A. Reviewer").waitFor();
    await section(page, "1A").locator("summary").getByText("3 open").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await section(page, "1A").getByText("Marked by A. Reviewer").waitFor({ state: "detached" });
    await settles(() => chosen.getAttribute("aria-pressed"), "false");
  });

  test("takes a mark back when it is pressed again, and replaces it when another is", async () => {
    const page = await openPane({ workbook: "sample" });
    await openScore(page);
    await section(page, "5").locator("summary").click();
    await step(page, "5", /5\.1/, "80").click();
    await section(page, "5").locator("summary").getByText("1 open").waitFor();
    await step(page, "5", /5\.2/, "60").click();
    await section(page, "5").locator("summary").getByText("70.00").waitFor();
    await step(page, "5", /5\.2/, "100").click();
    await section(page, "5").locator("summary").getByText("90.00").waitFor();
    await step(page, "5", /5\.2/, "100").click();
    await section(page, "5").locator("summary").getByText("1 open").waitFor();
  });

  test("tells a mark that is none, and where", async () => {
    const page = await openPane({ workbook: "sample" });
    await openScore(page);
    await section(page, "1B").locator("summary").click();
    // Below the reasons the codes begin in row 34; 1B.1 is the fifth.
    await page.evaluate(() => window.harness.type("Review", "E38", "rather good"));
    await page.getByText("“rather good” in Review!E38 is none of the marks").waitFor();
  });

  test.each(["light", "dark", "contrast"] as const)("keeps nobody out with every section open, %s", async (theme) => {
    const page = await openPane({ workbook: "sample", theme });
    await openScore(page);
    for (const summary of await page.locator("details[data-section] > summary").all()) await summary.click();
    expect(await faults(page)).toEqual([]);
    const fits = () =>
      page.evaluate(
        () => document.querySelector("#panel")!.scrollWidth <= document.querySelector("#panel")!.clientWidth,
      );
    await settles(fits, true);
  });

  test("is not asked of a lone matrix", async () => {
    const page = await openPane({ workbook: "many" });
    await openTab(page, "Score");
    await page.getByText("Composite score so far").waitFor();
    await page.getByText("Quality of the draft").waitFor({ state: "detached" });
  });
});
