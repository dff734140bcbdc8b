import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { ministryWorkbook } from "../support/ministry-workbook";
import { PreviewSession, checkOnCommandLine } from "../support/preview-session";
import { realMatrix } from "../support/real-matrices";
import { settles } from "../support/settles";

let session: PreviewSession;
beforeAll(async () => {
  session = await PreviewSession.start();
});
afterAll(async () => {
  await session.stop();
});

/** Findings stand in one order on the command line and are grouped by row in the pane; the count is the same. */
test.each(["performance-contract", "staff-contract", "jmi-2006", "jmi-2007"] as const)(
  "opens a real matrix with the findings of the command line, and saves it so: %s",
  async (name) => {
    const real = await realMatrix(name);
    if (!real) return;
    const path = join(session.folder, `${name}.xlsx`);
    await writeFile(path, await ministryWorkbook(real.table));
    const [expected] = checkOnCommandLine(path);
    const preview = await session.open();
    await preview.checked(/no matrix found/);
    await preview.openFile(path);
    await preview.page.locator(".bar-name", { hasText: name }).waitFor();
    await preview.checked(/ rows? · /);
    await preview.showTab("Check");
    const counted = async () => {
      const counts = await preview.pane.locator('[role="group"] button').allInnerTexts();
      const [errors = 0, warnings = 0, advice = 0] = counts.slice(-3).map((text) => Number.parseInt(text, 10));
      return errors + warnings + advice;
    };
    await settles(counted, expected?.findings.length);
    const [again] = checkOnCommandLine(await preview.save(`${name}-saved.xlsx`));
    expect(again?.findings).toEqual(expected?.findings);
    expect(preview.watched.errors).toEqual([]);
    await preview.close();
  },
);
