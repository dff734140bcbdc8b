import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { ministryWorkbook } from "../support/ministry-workbook";
import { PaneKeys } from "../support/pane-keys";
import { PreviewSession } from "../support/preview-session";
import type { OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const HEADINGS = [
  "Objective",
  "Action",
  "Success indicator",
  "Unit",
  "Weight",
  "Excellent",
  "Very Good",
  "Good",
  "Fair",
  "Poor",
];
const ROADS = ["Better roads", "Resurface", "Roads resurfaced", "", "60", "100", "90", "80", "70", "60"];
const BRIDGES = ["Better roads", "Inspect", "Bridges inspected", "Number", "40", "50", "45", "40", "35", "30"];

let session: PreviewSession;
let preview: OpenPreview;
let keys: PaneKeys;

beforeAll(async () => {
  session = await PreviewSession.start();
  const columns = HEADINGS.map((heading) => ({ heading, width: 20 }));
  const workbook = await ministryWorkbook({
    sheet: "Matrix",
    above: ["MINISTRY OF WORKS"],
    columns,
    rows: [ROADS, BRIDGES],
  });
  await writeFile(join(session.folder, "first.xlsx"), workbook);
  preview = await session.open();
  keys = new PaneKeys(preview);
  await preview.checked();
});
afterAll(() => session.stop());

const comments = () => preview.pane.locator("li[data-comment]");

async function open(path: string, name: string): Promise<void> {
  await preview.openFile(path);
  await preview.page.locator(".bar-name", { hasText: name }).waitFor();
  await preview.checked(/ rows? · /);
  await preview.showTab("Check");
}

async function openReview(): Promise<void> {
  await preview.pane.locator("summary", { hasText: "Review: comments" }).click();
  await preview.pane.getByRole("heading", { name: "Letter to the department" }).waitFor();
}

/** Whether something stands within the part of the tab that is seen, at least with its beginning. */
const inSight = (target: Locator) =>
  target.evaluate((one) => {
    const panel = one.closest("[role=tabpanel]")?.getBoundingClientRect();
    const { top } = one.getBoundingClientRect();
    return panel !== undefined && top >= panel.top && top < panel.bottom - 20;
  });

async function barriers(): Promise<readonly string[]> {
  const frame = preview.frame();
  await frame.evaluate(AXE);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: readonly { id: string }[] }> } };
    return (await axe.run()).violations.map(({ id }) => id);
  });
}

test("first round: a reviewer comments on a finding by keyboard, and it stands on the Review sheet", async () => {
  await open(join(session.folder, "first.xlsx"), "first");
  const finding = preview.finding("has no unit");
  await finding.focus();
  await preview.page.keyboard.press("Enter");
  const offer = preview.pane.getByRole("button", { name: "Comment…" });
  const text = preview.pane.getByRole("textbox", { name: "Comment to the department" });
  await keys.press(offer);
  await preview.hasFocus(text);
  await preview.page.keyboard.press("Escape");
  await keys.pressFocused(offer);
  await preview.hasFocus(text);
  await keys.pressButton("Write it on the sheet");
  await preview.pane.getByText("without both nothing is written").waitFor();
  await preview.hasFocus(text);
  await preview.page.keyboard.type("Which unit is meant?");
  await preview.page.keyboard.press("Tab");
  await preview.page.keyboard.type("A. Reviewer");
  await preview.page.keyboard.press("Tab");
  await preview.hasFocus(preview.pane.getByRole("button", { name: "Write it on the sheet" }));
  await preview.page.keyboard.press("Enter");
  await comments().getByText("Which unit is meant?").waitFor();
  await preview.pane.locator('li[data-comment="open"]').waitFor();
  await preview.page.getByText("Review comments").first().waitFor();
  await preview.pane.getByText("The comment stands on the Review sheet.").waitFor();
  await keys.pressButton("Dismiss");
  await preview.hasFocus(preview.pane.getByRole("tabpanel"));
});

test("the letter goes out as a Word document and as a page", async () => {
  await openReview();
  await settles(() => inSight(preview.pane.getByRole("heading", { name: "Comments" })), true);
  await keys.pressButton("Write the letter…");
  await preview.hasFocus(preview.pane.getByRole("textbox", { name: "Signed by" }));
  const letter = preview.pane.getByRole("textbox", { name: "The letter as text" });
  await settles(() => letter.inputValue(), expect.stringContaining("Comment by A. Reviewer"));
  for (const [button, name] of [
    ["Save as Word (.docx)", "Letter of comments.docx"],
    ["Save as a page to print", "Letter of comments.html"],
  ] as const) {
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.pane.getByRole("button", { name: button }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(name);
  }
  expect(await barriers()).toEqual([]);
});

test("the department answers and corrects; second round: answer, resolved and changed are told side by side", async () => {
  // Several comments have the same buttons; each says whose it is.
  const buttons = preview.pane.getByRole("group", { name: "Which unit is meant?" });
  await keys.pressButton("Answer…", buttons.first());
  await preview.pane.getByRole("textbox", { name: "Answer of the department" }).fill("Kilometres; added.");
  await preview.pane.getByRole("textbox", { name: "Who answers" }).fill("B. Officer");
  await preview.pane.getByRole("button", { name: "Write it on the sheet" }).click();
  await comments().getByText("Kilometres; added.").first().waitFor();
  const answered = await preview.save("answered.xlsx");
  await preview.grid.focus();
  await preview.grid.type("D4", "Kilometre");
  await preview.grid.type("E4", "50");
  await preview.grid.type("E5", "50");
  await preview.finding("has no unit").waitFor({ state: "detached" });
  const second = await preview.save("second.xlsx");

  await open(second, "second");
  await openReview();
  await comments().getByText("the finding has been resolved").waitFor();
  const compared = preview.pane.getByTestId("compared");
  // A screen reader tells what comes into a place that was there before.
  await compared.and(preview.pane.locator('[role="status"]:empty')).waitFor({ state: "attached" });
  await preview.pane.locator('input[type="file"][accept^=".xlsx"]').setInputFiles(answered);
  await compared.waitFor();
  const summary = /Compared with answered\.xlsx: 1 finding resolved, 0 new, .* 2 weights changed/;
  await settles(() => compared.innerText(), expect.stringMatching(summary));
  await preview.pane.locator('[data-compared="resolved"]', { hasText: "has no unit" }).waitFor();
  await preview.pane.locator('[data-compared="changes"]', { hasText: "Weight: 60 → 50" }).waitFor();
  expect(await barriers()).toEqual([]);
});

test("the reviewer accepts the answer, and can take that back", async () => {
  await preview.pane.getByRole("button", { name: "Accept" }).click();
  await preview.pane.locator('li[data-comment="accepted"]').waitFor();
  await keys.pressButton("Undo");
  await preview.pane.locator('li[data-comment="answered"]').waitFor();
  // There is nothing more to undo: the button has gone.
  await preview.hasFocus(preview.pane.getByRole("tabpanel"));
});

test("a workbook without a row in common is told to be a stranger", async () => {
  const stranger = await ministryWorkbook({
    sheet: "Elsewhere",
    above: ["DEPARTMENT OF FORESTS"],
    columns: HEADINGS.map((heading) => ({ heading, width: 20 })),
    rows: [["Sound forests", "Plant", "Trees planted", "Number", "100", "9", "8", "7", "6", "5"]],
  });
  await writeFile(join(session.folder, "stranger.xlsx"), stranger);
  const input = preview.pane.locator('input[type="file"][accept^=".xlsx"]');
  const compared = preview.pane.getByTestId("compared");
  await input.setInputFiles(join(session.folder, "stranger.xlsx"));
  await compared.getByText("Not one row of stranger.xlsx was found again.").waitFor();
  await input.setInputFiles(join(session.folder, "answered.xlsx"));
  await settles(() => compared.innerText(), expect.stringMatching(/^Compared with answered\.xlsx/));
});

test("a file that is no workbook is refused in one sentence, and the comparison stands", async () => {
  await writeFile(join(session.folder, "notes.xlsx"), "notes");
  await preview.pane.locator('input[type="file"][accept^=".xlsx"]').setInputFiles(join(session.folder, "notes.xlsx"));
  await preview.pane.getByText("notes.xlsx could not be read as an Excel workbook").waitFor();
  await preview.pane.getByTestId("compared").waitFor();
  expect(preview.watched.errors).toEqual([]);
  expect(preview.watched.strangers).toEqual([]);
  expect(preview.watched.violations).toEqual([]);
});
