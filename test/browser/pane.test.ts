import { PreviewSession, type OpenPreview } from "../support/preview-session";

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
    const before = await preview.findings();
    const was = await preview.checked();
    await preview.grid.showSheet("Lists");
    await preview.grid.focus();
    await preview.grid.type("H40", "a note");
    const [time = ""] = /\d+:\d+:\d+/.exec(was) ?? [];
    await preview.pane.getByTestId("status").filter({ hasNotText: time }).waitFor();
    expect((await preview.checked()).replace(/[\d:]+/, "")).toBe(was.replace(/[\d:]+/, ""));
    expect(await preview.findings()).toEqual(before);
  });

  test("a number typed as text is fixed by a press, and the fix is taken back", async () => {
    await preview.grid.showSheet("2 Matrix");
    await preview.grid.focus();
    const weight = await preview.grid.contentOf("F6");
    await preview.grid.type("F6", `'${weight}`);
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
    const after = await preview.grid.sheetNames();
    expect(after.slice(0, before.length)).toEqual(before);
    expect(after).toContain("2 Matrix (2)");
  });

  test("sends nothing anywhere and asks for nothing that its policy forbids", () => {
    const { strangers, violations, errors } = preview.watched;
    expect({ strangers, violations, errors }).toEqual({ strangers: [], violations: [], errors: [] });
  });
});
