import type { Page } from "playwright-core";
import { settles } from "../support/settles";
import { faults, openTab, usePanePages } from "./harness/pane-pages";

const openPane = usePanePages();

async function openIndicators(): Promise<Page> {
  const page = await openPane({ workbook: "jmi" });
  await openTab(page, "Indicators");
  await page.getByText("How the text reads").waitFor();
  return page;
}

test("the selected indicator shows how its text reads; one press fills its columns, and one takes it back", async () => {
  const page = await openIndicators();
  await page.getByText("Select a cell in the row of an indicator").waitFor();
  await page.evaluate(() => window.harness.select("JMI Matrix", "C9"));
  await page.getByText("34 % (2018)", { exact: true }).waitFor();
  await page.getByText("60 % (2020-12)", { exact: true }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Fill the columns from the text" }).click();
  const box = page.getByRole("group", { name: "Fill the columns from the text" });
  await settles(() => box.getByRole("row").count(), 6);
  await box.getByRole("button", { name: "Fill", exact: true }).click();
  await page.getByText("The columns are filled.").waitFor();
  await page.getByText("Nothing to fill").waitFor();
  await openTab(page, "Check");
  await page.getByRole("button", { name: /Undo/ }).click();
  await openTab(page, "Indicators");
  await page.getByRole("button", { name: "Fill the columns from the text" }).waitFor();
});

test("what can be read in two ways is asked, and only the answer is written", async () => {
  const page = await openIndicators();
  await page.evaluate(() => {
    window.harness.type("JMI Matrix", "C9", "Share of water points tested, from 45 (2018) to 60% by 2020");
    window.harness.select("JMI Matrix", "C9");
  });
  const question = page.getByRole("radiogroup", { name: "Which baseline is meant?" });
  await question.waitFor();
  await question.getByRole("radio").first().check();
  await page.getByRole("button", { name: "Fill the columns from the text" }).click();
  await page.getByRole("button", { name: "Fill", exact: true }).click();
  await page.getByText("The columns are filled.").waitFor();
  expect(await faults(page)).toEqual([]);
});

test("marked as agreed, a later change is shown until it stands in the log with meeting and reason", async () => {
  const page = await openIndicators();
  await page.getByRole("button", { name: "Mark as agreed", exact: true }).click();
  await page.getByText("Nothing has changed since.").waitFor();
  await page.evaluate(() => window.harness.type("JMI Matrix", "F10", 14));
  await page.getByText("Agreed: 12 % (2018-12-31). Now: 14 % (2018-12-31).").waitFor();
  await page.getByRole("button", { name: "Enter in the log" }).click();
  await page.getByRole("button", { name: "Write to the log" }).click();
  await page.getByText("The log needs the day of the meeting and the reason.").waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByLabel("TWG meeting that decided it").fill("2019-09-18");
  await page.getByLabel("Reason").fill("New census");
  await page.getByRole("button", { name: "Write to the log" }).click();
  await page.getByText("One change since, all in the log.").waitFor();
});

test("a workbook of JMIs has no Score tab, and one of CFRs no tab for indicators", async () => {
  const jmi = await openPane({ workbook: "jmi" });
  await jmi.getByRole("tab", { name: "Indicators" }).waitFor();
  await settles(() => jmi.getByRole("tab").allTextContents(), ["Start", "Check", "Indicators", "About"]);
  const cfr = await openPane({ workbook: "sample" });
  await settles(() => cfr.getByRole("tab").allTextContents(), ["Start", "Check", "Score", "About"]);
});
