import { PreviewSession, type OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

let session: PreviewSession;
let preview: OpenPreview;

beforeAll(async () => {
  session = await PreviewSession.start();
  preview = await session.open("?open=cfr");
  await preview.checked(/ rows? · /);
});
afterAll(async () => {
  await session.stop();
});

const notice = (text: string) => preview.pane.getByRole("status").filter({ hasText: text }).first();

describe("the pane over a live workbook, on the real Office.js", () => {
  test("opens on what is wrong, because the workbook holds a matrix", async () => {
    await preview.pane.locator("[data-tab=check] [data-finding]").first().waitFor();
  });

  test("an edit beside the matrix changes nothing that is shown", async () => {
    await preview.showTab("Check");
    const before = await preview.findings();
    const [counts = ""] = / rows? · .*/.exec(await preview.checked()) ?? [];
    // By this time the check after the edit is told from the one before.
    const then = new Date();
    then.setHours(5, 43, 21);
    await preview.page.clock.setFixedTime(then);
    await preview.grid.showSheet("Lists");
    await preview.grid.focus();
    await preview.grid.type("H40", "a note");
    expect(await preview.checked(/5:43:21/)).toContain(counts);
    await settles(() => preview.findings(), before);
  });

  test("a number typed as text is fixed by a press, and the fix is taken back", async () => {
    await preview.grid.showSheet("2 Matrix");
    await preview.grid.focus();
    await preview.grid.type("F6", "'10");
    const finding = preview.finding(/is the text/);
    await finding.click();
    await preview.pane.getByRole("button", { name: "Fix…" }).click();
    await preview.pane.getByRole("button", { name: "Apply" }).click();
    await notice("Fixed.").waitFor();
    await finding.waitFor({ state: "detached" });
    await preview.pane.getByRole("button", { name: "Undo", exact: true }).click();
    await notice("The last change was taken back.").waitFor();
    await finding.waitFor();
  });

  test("a second template stands beside the first under names of its own", async () => {
    const before = await preview.grid.sheetNames();
    await preview.showTab("Start");
    await preview.pane.getByRole("button", { name: "Insert template" }).click();
    await notice("The template is in the workbook").waitFor();
    await preview.grid.hasSheets(expect.arrayContaining(["2 Matrix (2)"]));
    expect((await preview.grid.sheetNames()).slice(0, before.length)).toEqual(before);
  });

  test("sends nothing anywhere and asks for nothing that its policy forbids", () => {
    const { strangers, violations, errors } = preview.watched;
    expect({ strangers, violations, errors }).toEqual({ strangers: [], violations: [], errors: [] });
  });
});
