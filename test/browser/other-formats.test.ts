import { read, write } from "@e965/xlsx";
import type { BookType } from "@e965/xlsx";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cfrTable } from "../support/cfr-table";
import { ministryWorkbook } from "../support/ministry-workbook";
import { PreviewSession, type OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

const FORMATS: readonly (readonly [extension: string, type: BookType])[] = [
  ["ods", "ods"],
  ["xls", "biff8"],
  ["xlsb", "xlsb"],
];

let session: PreviewSession;
let preview: OpenPreview;
const folder = () => join(session.folder, "inbox");

beforeAll(async () => {
  session = await PreviewSession.start();
  await mkdir(folder());
  const rows = [
    ["Better roads", "Resurface", "Roads resurfaced", "Number", "60", "100", "90", "80", "70", "60", "85"],
    ["Better roads", "Inspect", "Bridges inspected", "Number", "40", "50", "45", "40", "35", "30", "45"],
  ];
  const workbook = read(await ministryWorkbook(cfrTable(rows, "MINISTRY OF WORKS")), { type: "array", cellNF: true });
  for (const [extension, bookType] of FORMATS) {
    const bytes: unknown = write(workbook, { bookType, type: "buffer" });
    if (bytes instanceof Uint8Array) await writeFile(join(folder(), `works-${extension}.${extension}`), bytes);
  }
  await writeFile(join(folder(), "export.xls"), "<html><table><tr><td>Objective</td></tr></table></html>");
  preview = await session.open();
});
afterAll(() => session.stop());

test("workbooks of other formats are read among many, in the worker, with the same score", async () => {
  await preview.showTab("Start");
  await preview.pane.getByRole("button", { name: "Check many workbooks…" }).click();
  await preview.pane.getByLabel("Choose a folder…").setInputFiles(folder());
  await preview.pane.locator('[data-phase="done"]').waitFor();
  const register = async () => {
    const text = await preview.pane.getByRole("table").innerText();
    return { scores: text.match(/\b85\b|\b87\b/g)?.length, unread: text.match(/cannot be read/gi)?.length };
  };
  await settles(register, { scores: FORMATS.length, unread: 1 });
});

test.each(FORMATS)("an .%s is opened in the preview like an .xlsx", async (extension) => {
  const file = join(folder(), `works-${extension}.${extension}`);
  await preview.openFile(file);
  await preview.page.getByText(`works-${extension} is open`).waitFor();
});

test("a web page with a workbook's name is told as one, and what is open stays", async () => {
  await preview.openFile(join(folder(), "export.xls"));
  await preview.page.getByText(/export\.xls was not opened: it is a web page/).waitFor();
  expect(preview.watched.violations).toEqual([]);
  expect(preview.watched.errors).toEqual([]);
});
