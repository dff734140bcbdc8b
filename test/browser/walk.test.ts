import { PreviewSession, checkOnCommandLine, type OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

/** A complete indicator row: objective to the five criteria values; the third of them is typed as a word first. */
const ROW: readonly (readonly [column: string, text: string])[] = [
  ["A", "Clinics that are open"],
  ["B", "100"],
  ["C", "Staff every clinic"],
  ["D", "Clinics open on weekdays"],
  ["E", "%"],
  ["F", "100"],
  ["G", "90"],
  ["H", "85"],
  ["I", "eighty"],
  ["J", "75"],
  ["K", "70"],
];

let session: PreviewSession;
let preview: OpenPreview;
let savedPath: string;

beforeAll(async () => {
  session = await PreviewSession.start();
  preview = await session.open();
});
afterAll(async () => {
  await session.stop();
});

describe("from nothing to a scored CFR, on the real Office.js", () => {
  test("inserts the template from the pane", async () => {
    await preview.checked(/no matrix found/);
    await preview.pane.getByRole("textbox", { name: "Department" }).fill("Ministry of Health");
    await preview.pane.getByRole("button", { name: "Insert template" }).click();
    await preview.checked(/ rows? · /);
    await preview.grid.hasSheets(expect.arrayContaining(["Sheet1", "About", "2 Matrix", "3 Trends", "Score"]));
  });

  test("finds what is wrong with a row typed by keyboard, and takes it back when the cell is fixed", async () => {
    await preview.showTab("Check");
    await preview.grid.showSheet("2 Matrix");
    await preview.grid.focus();
    for (const [column, text] of ROW) await preview.grid.type(`${column}6`, text);
    const wrong = preview.finding(/eighty/);
    await wrong.filter({ hasText: "I6" }).waitFor();
    await preview.grid.type("I6", "80");
    await wrong.waitFor({ state: "detached" });
  });

  test("shows the composite once an achievement is typed", async () => {
    await preview.grid.type("L6", "87");
    await preview.showTab("Score");
    // Between 85 (scores 90) and 90 (scores 100): 90 + 10 × 2 / 5.
    await preview.pane
      .getByText(/^94(\.0+)?$/)
      .first()
      .waitFor();
    await preview.grid.focus();
    await preview.grid.holds({ M6: expect.stringMatching(/^=/) });
  });

  test("saves a workbook on which pane and command line agree", async () => {
    savedPath = await preview.save("walk.xlsx");
    const [matrix] = checkOnCommandLine(savedPath);
    expect(matrix?.score?.composite).toBeCloseTo(94, 6);
    await preview.listsAll(matrix?.findings ?? []);
  });

  test("reopens the file with the same findings and the same composite", async () => {
    const before = await preview.findings();
    await preview.openFile(savedPath);
    await preview.page.locator(".bar-name", { hasText: "walk" }).waitFor();
    await preview.checked(/ rows? · /);
    await preview.showTab("Check");
    await settles(() => preview.findings(), before);
    await preview.showTab("Score");
    await preview.pane
      .getByText(/^94(\.0+)?$/)
      .first()
      .waitFor();
  });

  test("sends nothing anywhere and asks for nothing that its policy forbids", () => {
    expect(preview.watched.strangers).toEqual([]);
    expect(preview.watched.violations).toEqual([]);
    expect(preview.watched.errors).toEqual([]);
  });
});
