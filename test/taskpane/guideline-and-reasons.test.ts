import type { Page } from "playwright-core";
import { defaultGuideline } from "../../src/guidelines/shipped-guidelines";
import { settles } from "../support/settles";
import { faults, hasFocus, openTab, usePanePages } from "./harness/pane-pages";

const shipped = defaultGuideline("cfr");
const shippedJmi = defaultGuideline("jmi");
const openPane = usePanePages();

describe("the guideline of a matrix", () => {
  const open = async (page: Page, name: string, content: unknown): Promise<void> => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
    await page.locator("input[type=file]").setInputFiles(file);
  };

  test("is shown, and another that comes with the program is a press away", async () => {
    const page = await openPane({ workbook: "many" });
    await openTab(page, "Start");
    const select = page.getByRole("combobox", { name: "Checked by" });
    await page.getByText("Commonwealth sample guideline, edition").first().waitFor();
    await select.selectOption({ index: 2 });
    await page
      .locator("section")
      .first()
      .getByText(/edition/)
      .filter({ hasNotText: "Commonwealth" })
      .waitFor();
    await select.selectOption({ index: 0 });
    await page.locator("section").first().getByText("Commonwealth sample guideline, edition").waitFor();
  });

  test("of a country's own is read from a file, and stays among the choices", async () => {
    const page = await openPane({ workbook: "many" });
    await openTab(page, "Start");
    await open(page, "ours.json", { ...shipped, id: "our-own", edition: "7", title: "Our own guideline" });
    await page.getByText("Our own guideline, edition 7").waitFor();
    await openTab(page, "About");
    await openTab(page, "Start");
    const chosen = page.getByRole("combobox", { name: "Checked by" }).locator("option:checked");
    await settles(() => chosen.innerText(), "Our own guideline");
  });

  test("of another edition than the program's is taken, and that is said", async () => {
    const page = await openPane({ workbook: "many" });
    await openTab(page, "Start");
    await open(page, "later.json", { ...shipped, edition: "2099" });
    await page.getByText("Commonwealth sample guideline, edition 2099").waitFor();
    await page.getByText("“later.json” has edition 2099 of these rules; this program has edition").waitFor();
    expect(await faults(page)).toEqual([]);
  });

  test.each([
    ["no JSON", "Dear colleagues", /“x.json” is no JSON/],
    ["a fault in it", { ...shipped, bandRounding: "upwards" }, /“x.json” was not taken. At bandRounding: /],
    ["another kind", shippedJmi, /is a guideline for Joint Monitoring Indicators/],
  ])("is refused with a sentence where the file has %s", async (_, content, sentence) => {
    const page = await openPane({ workbook: "many" });
    await openTab(page, "Start");
    await open(page, "x.json", content);
    await page.getByRole("alert").filter({ hasText: sentence }).waitFor();
    expect(await faults(page)).toEqual([]);
  });
});

describe("a reason for leaving a finding as it is", () => {
  test("is given by keyboard, rests the finding under its own heading, and can be taken back", async () => {
    const page = await openPane({ workbook: "sample" });
    await page.getByRole("searchbox", { name: "Search findings" }).fill("has no baseline");
    await page.getByRole("list", { name: "1 finding", exact: true }).waitFor();
    await page.locator("[data-finding]").focus();
    await page.keyboard.press("ArrowRight");
    await page.getByRole("button", { name: "Justify…" }).focus();
    await page.keyboard.press("Enter");
    await hasFocus(page, page.getByRole("textbox", { name: "Why it stays as it is" }));
    await page.keyboard.type("The first survey is in May");
    expect(await faults(page)).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.type("A. Planner");
    await page.keyboard.press("Enter");
    await page.getByText("The reason is on the Review sheet").waitFor();
    const resting = page.getByText("1 justified finding", { exact: true });
    await resting.click();
    await page.getByText("The first survey is in May").waitFor();
    await page.getByText("A. Planner, 2027-07-31").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.getByRole("button", { name: "Undo", exact: true }).click();
    await resting.waitFor({ state: "detached" });
  });
});
