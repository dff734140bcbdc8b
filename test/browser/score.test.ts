import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cfrTable } from "../support/cfr-table";
import { ministryWorkbook } from "../support/ministry-workbook";
import { PreviewSession } from "../support/preview-session";
import type { OpenPreview } from "../support/preview-session";

let session: PreviewSession;
let preview: OpenPreview;

beforeAll(async () => {
  session = await PreviewSession.start();
  preview = await session.open();
});
afterAll(() => session.stop());

async function openAndShowScore(name: string, weight: string, achievement: string): Promise<void> {
  const rows = cfrTable([
    ["Better roads", "Resurface", "Roads", "Number", weight, "100", "90", "80", "70", "60", achievement],
    ["Better roads", "Inspect", "Bridges", "Number", "40", "50", "45", "40", "35", "30", "45"],
  ]);
  const file = join(session.folder, `${name}.xlsx`);
  await writeFile(file, await ministryWorkbook(rows));
  await preview.openFile(file);
  await preview.page.locator(".bar-name", { hasText: name }).waitFor();
  await preview.checked(/ rows? · /);
  await preview.showTab("Score");
}

test("while a result is missing the pane says between which bounds the score will end", async () => {
  await preview.checked(/no matrix found/);
  await openAndShowScore("waiting", "60", "");
  await preview.pane
    .getByText(/will end between 36\.0+ and 96\.0+/)
    .first()
    .waitFor();
});

test("while a weight is missing it says that nobody can tell yet how high the score may get", async () => {
  await openAndShowScore("weightless", "", "85");
  await preview.pane.getByText("1 indicator has no weight that can be used").first().waitFor();
  await preview.pane.getByText("will end between").waitFor({ state: "detached" });
});
