import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ministryWorkbook } from "../support/ministry-workbook";
import { PaneKeys } from "../support/pane-keys";
import { PreviewSession } from "../support/preview-session";
import type { OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

/** Nothing says whether E or F is the weight: both add up to 100. */
const HEADINGS = ["Objective", "Action", "Success indicator", "Unit", "Share of merit", "Share of budget", "Target"];
const ROWS = [
  ["Good bread", "Inspect ovens", "Ovens inspected", "Number", "50", "60", "40"],
  ["Good beer", "Taste", "Beers tasted", "Number", "50", "40", "7"],
];

let session: PreviewSession;
let preview: OpenPreview;

beforeAll(async () => {
  session = await PreviewSession.start();
  const columns = HEADINGS.map((heading) => ({ heading, width: 20 }));
  const workbook = await ministryWorkbook({ sheet: "Plan", above: ["PLAN"], columns, rows: ROWS });
  await writeFile(join(session.folder, "plan.xlsx"), workbook);
  await writeFile(join(session.folder, "other.xlsx"), workbook);
  preview = await session.open();
});
afterAll(() => session.stop());

async function openAndShowColumns(name: string): Promise<void> {
  await preview.openFile(join(session.folder, name));
  await preview.page.locator(".bar-name", { hasText: name.replace(".xlsx", "") }).waitFor();
  await preview.checked(/ rows? · /);
  await preview.showTab("Check");
  const summary = preview.pane.locator("summary", { hasText: "columns recognised" });
  await summary.waitFor();
  await summary.click();
  await preview.pane.getByText("Found A3:G5 on “Plan”").waitFor();
}

test("the pane shows what each column was taken for, and asks what it cannot tell", async () => {
  await preview.checked(/no matrix found/);
  await openAndShowColumns("plan.xlsx");
  await preview.pane.locator("summary", { hasText: "2 to be asked" }).waitFor();
  await preview.pane.getByRole("combobox", { name: /^What column E is/ }).waitFor();
  await settles(() => preview.pane.getByRole("combobox", { name: /^What column G is/ }).inputValue(), "target");
  await settles(() => preview.pane.getByRole("combobox", { name: /^What column/ }).count(), HEADINGS.length);
});

test("a choice is taken at once, and what depends on it is checked", async () => {
  await preview.pane.getByRole("combobox", { name: /^What column F is/ }).selectOption("weight");
  await preview.pane.getByText("as you said").waitFor();
  await preview.pane.locator("summary", { hasText: "to be asked" }).waitFor({ state: "detached" });
  await settles(() => preview.pane.getByRole("combobox", { name: /^What column F is/ }).inputValue(), "weight");
});

test("it is kept for another workbook with the same headings, until it is forgotten", async () => {
  await openAndShowColumns("other.xlsx");
  await preview.pane.getByText("as you said").waitFor();
  const keys = new PaneKeys(preview);
  await keys.pressButton("Forget what was chosen here");
  await preview.pane.locator("summary", { hasText: "2 to be asked" }).waitFor();
  // The button has gone; the next key goes on among the columns.
  await keys.focusIsOn("DIV");
  await preview.page.keyboard.press("Tab");
  await preview.hasFocus(preview.pane.getByRole("combobox", { name: /^What column A is/ }));
  expect(preview.watched.errors).toEqual([]);
});
