import { readFileSync } from "node:fs";
import { PreviewSession, checkOnCommandLine, type OpenPreview } from "../support/preview-session";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

let session: PreviewSession;
let preview: OpenPreview;

beforeAll(async () => {
  session = await PreviewSession.start();
  preview = await session.open("?open=cfr");
});
afterAll(async () => {
  await session.stop();
});

const section = () => preview.pane.locator('details[data-section="5"]');

describe("the quality of a draft, on the real Office.js", () => {
  test("is judged by keyboard, and the mark stands on the Review sheet with the reviewer's name", async () => {
    await preview.checked(/ rows? · /);
    await preview.showTab("Score");
    await preview.pane.getByRole("textbox", { name: "Your name" }).fill("A. Reviewer");
    await section().locator("summary").focus();
    await preview.page.keyboard.press("Enter");
    await section().getByRole("button").first().waitFor();
    await preview.page.keyboard.press("Tab");
    await preview.page.keyboard.press("Tab");
    await preview.hasFocus(section().getByRole("button", { name: "90" }));
    await preview.page.keyboard.press("Enter");
    await section().getByText("Marked by A. Reviewer").waitFor();
    const saved = await preview.save("judged.xlsx");
    const [matrix] = checkOnCommandLine(saved);
    const criteria = matrix?.quality?.sections.flatMap((one) => one.criteria) ?? [];
    expect(criteria.find(({ code }) => code === "5.1")).toMatchObject({ how: "judged", mark: 90, by: "A. Reviewer" });
    expect(matrix?.quality?.mark).toBeNull();
  });

  test("keeps nobody out while sections are open", async () => {
    const frame = preview.frame();
    await frame.evaluate(AXE);
    const found = await frame.evaluate(async () => {
      const { axe } = window as unknown as { axe: { run(): Promise<{ violations: readonly { id: string }[] }> } };
      const { violations } = await axe.run();
      return violations.map(({ id }) => id);
    });
    expect(found).toEqual([]);
  });

  test("a mark is taken back in one step", async () => {
    await preview.pane.getByRole("button", { name: "Undo", exact: true }).click();
    await section().getByText("Marked by A. Reviewer").waitFor({ state: "detached" });
    await section().locator("summary").getByText("2 open").waitFor();
  });
});
