import { readFileSync } from "node:fs";
import { toA1 } from "../../src/grid/cell-ref";
import { MATRIX, TEMPLATE_COLUMNS } from "../../src/jmi/template/matrix-layout";
import { PreviewSession, type OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** The reported status of the example's second indicator. */
const STATUS = toA1({ row: MATRIX.firstRow + 1, column: TEMPLATE_COLUMNS.indexOf("status") });

let session: PreviewSession;
let preview: OpenPreview;

beforeAll(async () => {
  session = await PreviewSession.start();
  preview = await session.open("?open=jmi");
});
afterAll(async () => {
  await session.stop();
});

const lines = () => preview.pane.locator("[data-progress]");
const told = (line: number, text: string | RegExp) => lines().nth(line).filter({ hasText: text }).waitFor();

describe("the progress of JMIs, on the real Office.js", () => {
  test("stands beside what was reported, with the reason where it cannot be computed", async () => {
    await preview.checked(/ rows? · /);
    await preview.showTab("Indicators");
    // The example's period begins with this year: how much of it has passed is the day's affair.
    await told(0, "Computed: not computed. Reported: On schedule.");
    await told(0, "The values have different units: 60 %, 47.");
    await told(1, /11 % of the way to the target; \d+ % of the time has passed\./);
    await told(1, "Reported: Behind schedule.");
    await told(2, "48 % of the way to the target");
    await told(2, "Computed: On schedule. Reported: On schedule.");
  });

  test("what is due next can be taken into a calendar", async () => {
    const due = preview.pane.locator('[data-due="meeting"]').last().filter({ hasText: "-09-18" });
    const [day = ""] = /^\d{4}-09-18/.exec(await due.innerText()) ?? [];
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      preview.pane.getByRole("button", { name: "Save as a calendar file (.ics)" }).click(),
    ]);
    const calendar = readFileSync(await download.path(), "utf8");
    expect(download.suggestedFilename()).toBe("twg-year.ics");
    expect(calendar).toContain(`DTSTART;VALUE=DATE:${day.replaceAll("-", "")}\r\n`);
  });

  test("follows what is typed, and tells when words and values disagree", async () => {
    await preview.grid.showSheet("JMI Matrix");
    await preview.grid.focus();
    await preview.grid.type(STATUS, "Achieved");
    await told(1, "Reported and computed status differ.");
    await told(1, "Reported: Achieved.");
  });

  test("the report is added to the workbook when it is asked for, and never over another", async () => {
    const make = preview.pane.getByRole("button", { name: "Make the progress report" });
    await make.click();
    await preview.pane.getByText("The progress report stands on new sheets.").waitFor();
    const report = ["Progress", "Progress report", "Progress by output", "Progress export"];
    await preview.grid.hasSheets(expect.arrayContaining(report));
    const once = await preview.grid.sheetNames();
    await make.click();
    await preview.grid.hasSheets(expect.arrayContaining(["Progress report (2)"]));
    expect((await preview.grid.sheetNames()).slice(0, once.length)).toEqual(once);
    // The report is taken for no further matrix.
    await preview.showTab("Indicators");
    await settles(() => lines().count(), 3);
  });

  test("keeps nobody out", async () => {
    const frame = preview.frame();
    await frame.evaluate(AXE);
    const found = await frame.evaluate(async () => {
      const { axe } = window as unknown as {
        axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> };
      };
      const { violations } = await axe.run();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" ")}`);
    });
    expect(found).toEqual([]);
  });
});
