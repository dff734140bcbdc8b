import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { faults, openTab, usePanePages } from "./harness/pane-pages";

const openPane = usePanePages();

async function openJmi(workbook: "jmi" | "jmi-2006"): Promise<Page> {
  const page = await openPane({ workbook });
  await openTab(page, "Indicators");
  await page.getByRole("heading", { name: "For other programs" }).waitFor();
  return page;
}

async function saved(
  page: Page,
  press: () => Promise<void>,
): Promise<{ readonly name: string; readonly text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

test("an older matrix is turned into today's template after what was unrolled is shown", async () => {
  const page = await openJmi("jmi-2006");
  await page.getByText("targets with actions, institution and time frame").waitFor();
  await page.getByRole("button", { name: "Turn into today’s template" }).click();
  await page.getByText("2 rows become 3.").waitFor();
  await page.getByRole("button", { name: /“MRD” beside 2 activities/ }).waitFor();
  await page.getByRole("button", { name: /“MIH” and no activity/ }).waitFor();
  expect(await faults(page)).toEqual([]);
  await page.getByRole("button", { name: "Write to new sheets" }).click();
  await page.getByText("The matrix stands on new sheets in today’s template.").waitFor();
  await page.getByText("JMI Matrix", { exact: true }).first().waitFor();
});

test("a matrix in today's template has no such offer, and is saved as CSV and IATI", async () => {
  const page = await openJmi("jmi");
  await page.getByRole("button", { name: "Turn into today’s template" }).waitFor({ state: "detached" });
  const csv = await saved(page, () => page.getByRole("button", { name: "Plain CSV" }).click());
  expect(csv.name).toBe("JMI Matrix.csv");
  expect(csv.text).toMatch(/^\ufefftwg,outcome,output,indicator/);
  await page.getByRole("button", { name: "IATI results" }).click();
  await page.getByLabel("Identifier of the activity").fill("XX-GOV-1-JMI");
  await page.getByLabel("Identifier of the reporting organisation").fill("XX-GOV-1");
  await page.getByLabel("Name of the reporting organisation").fill("Rural Water");
  expect(await faults(page)).toEqual([]);
  const iati = await saved(page, () => page.getByRole("button", { name: "Save the IATI file" }).click());
  expect(iati.text).toContain('<iati-activities version="2.03">');
  await page.getByText("3 indicators are in the IATI file; nothing was left out.").waitFor();
});

test("a CSV is brought into new sheets, and a file that is none is refused in one sentence", async () => {
  const page = await openJmi("jmi");
  const pick = (text: string) =>
    page
      .locator("input[type=file][accept*=csv]")
      .setInputFiles({ name: "rows.csv", mimeType: "text/csv", buffer: Buffer.from(text) });
  await pick("name,price\nbread,3\n");
  await page.getByRole("alert").filter({ hasText: "No heading of rows.csv names outputs or indicators" }).waitFor();
  await pick("output,indicator\nWells,Wells in use\n");
  await page.getByText("1 row stands on new sheets.").waitFor();
});
