import { PreviewSession } from "../support/preview-session";
import type { OpenPreview } from "../support/preview-session";

let session: PreviewSession;
beforeAll(async () => {
  session = await PreviewSession.start();
});
afterAll(() => session.stop());

/** The pane beside the worked example of a JMI, in Khmer because somebody chose it on the About tab. */
async function inKhmer(): Promise<OpenPreview> {
  const preview = await session.open("?open=jmi");
  await preview.checked();
  await preview.showTab("About");
  await preview.pane.getByRole("combobox", { name: /Language/ }).selectOption("km");
  await preview.pane.getByRole("tab", { name: "អំពី" }).waitFor();
  return preview;
}

const speaks = (preview: OpenPreview, language: string) => preview.pane.locator(`html[lang="${language}"]`).waitFor();

test("the pane speaks Khmer once it is chosen, and says that the words await a native reviewer", async () => {
  const preview = await inKhmer();
  await speaks(preview, "km");
  await preview.pane.getByText("កំពុងរង់ចាំការពិនិត្យពីអ្នកនិយាយភាសាខ្មែរ").waitFor();
  await preview.checked(/^ពិនិត្យចុងក្រោយ/);
});

test("the choice is remembered, and English comes back when it is chosen", async () => {
  const preview = await inKhmer();
  await preview.page.reload();
  // The spreadsheet starts anew before the pane beside it can check anything.
  await preview.page.locator("canvas").first().waitFor();
  await preview.checked(/^ពិនិត្យចុងក្រោយ/);
  await preview.pane.getByRole("tab", { name: "អំពី" }).click();
  await preview.pane.getByRole("combobox", { name: /Language/ }).selectOption("en");
  await preview.pane.getByRole("tab", { name: "About" }).waitFor();
  await speaks(preview, "en");
});

test("a template inserted meanwhile is in Khmer, and the pane reads it", async () => {
  const preview = await inKhmer();
  await preview.pane.getByRole("tab", { name: "ចាប់ផ្តើម" }).click();
  await preview.pane.getByText("សូចនាករតាមដានរួមរបស់ក្រុមការងារ").click();
  await preview.pane.getByRole("button", { name: "បញ្ចូលគំរូ" }).click();
  await preview.pane.getByText("គំរូមានក្នុងសៀវភៅការងារហើយ").waitFor();
  await preview.page.getByText("ម៉ាទ្រីស JMI").first().waitFor();
  // Two matrices: the worked example and the template.
  await preview.checked(/^ពិនិត្យចុងក្រោយ/);
  await preview.pane.getByText(/ម៉ាទ្រីស JMI, A/).waitFor();
});
