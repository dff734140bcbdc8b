import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { writeXlsx } from "hucre/xlsx";
import { PaneKeys } from "../support/pane-keys";
import { PreviewSession } from "../support/preview-session";
import type { OpenPreview } from "../support/preview-session";

const LEVELS = ["Excellent", "Very Good", "Good", "Fair", "Poor"];
/** A unit misspelt, a number left out, a plan that is not under Very Good, and an indicator that Section 3 lacks. */
const MATRIX = [
  ["No.", "Objective", "Objective weight", "Action", "Success indicator", "Unit", "Weight", ...LEVELS],
  [1, "Safe water", 100, "1.1 Drill wells", "Wells in use", "Numbr", 40, 12, 10, 9, 8, 7],
  [2, "Safe water", "", "1.2 Mend pumps", "Pumps mended within a week", "%", 30, 95, 90, 85, 80, 75],
  [3, "Safe water", "", "1.4 Train committees", "Committees trained", "Number", 30, 60, 50, 40, 30, 20],
];
const TRENDS = [
  ["Objective", "Action", "Success indicator", "Unit", "Actual 2024-25", "Actual 2025-26", "Target 2026-27"],
  ["Safe water", "Drill wells", "Wells in use", "Number", 5, 6, 11],
  ["Safe water", "Mend pumps", "Pumps mended within a week", "%", 80, 82, 90],
];

let session: PreviewSession;
let preview: OpenPreview;
let keys: PaneKeys;

beforeAll(async () => {
  session = await PreviewSession.start();
  const path = join(session.folder, "works.xlsx");
  const sheets = [
    { name: "2 Matrix", rows: MATRIX },
    { name: "3 Trends", rows: TRENDS },
  ];
  await writeFile(path, await writeXlsx({ sheets }));
  preview = await session.open();
  await preview.checked();
  await preview.openFile(path);
  await preview.checked(/ 3 rows · /);
  await preview.showTab("Check");
  keys = new PaneKeys(preview);
});
afterAll(() => session.stop());

test("each fix for what a ministry typed says what it will write, and writes that", async () => {
  expect(await keys.fix(/is nearly “Number”/)).toMatch(/F2\s+“Numbr”\s+“Number”/);
  expect(await keys.fix(/Row 4 has the number 1.4/)).toMatch(/D4\s+“1.4 Train committees”\s+“1.3 Train committees”/);
  expect(await keys.fix(/but under Very Good stands 10/)).toMatch(/I2\s+10\s+11/);
  expect(await keys.fix(/“Committees trained” has no row in Section 3\./)).toMatch(/A4\s+.*“Safe water”/);

  await preview.grid.focus();
  await preview.grid.showSheet("2 Matrix");
  await preview.grid.holds({ F2: "Number", D4: "1.3 Train committees", I2: "11" });
  await preview.grid.showSheet("3 Trends");
  // A value is for a person to give.
  await preview.grid.holds({ C4: "Committees trained", G4: "" });
  expect([...preview.watched.errors, ...preview.watched.violations]).toEqual([]);
});

test("the last of them is taken back as one step", async () => {
  await keys.pressButton("Undo");
  await preview.finding(/“Committees trained” has no row in Section 3\./).waitFor();
  await preview.grid.focus();
  await preview.grid.holds({ A4: "", C4: "" });
});
