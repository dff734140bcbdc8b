import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultGuideline } from "../../src/guidelines/shipped-guidelines";
import { PaneKeys } from "../support/pane-keys";
import { PreviewSession, checkOnCommandLine, type OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

/** A plan as somebody brings it from another document, with slips: weights, days as text, values from Poor upwards. */
const ROWS = [
  [
    "Families stay healthy",
    "55",
    "Vaccinate children",
    "Children who are vaccinated",
    "%",
    "35",
    "95",
    "90",
    "85",
    "80",
    "75",
  ],
  ["", "", "Shorten queues", "Waiting time at clinics", "Days", "20", "9", "8", "7", "6", "5"],
  ["Clinics are open", "40", "Publish opening hours", "Day on which the hours are published", "Date", "40"].concat([
    "31/01/2027",
    "15/02/2027",
    "28/02/2027",
    "15/03/2027",
    "31/03/2027",
  ]),
];

let session: PreviewSession;
let preview: OpenPreview;
let keys: PaneKeys;

beforeAll(async () => {
  session = await PreviewSession.start();
  preview = await session.open();
  keys = new PaneKeys(preview);
});
afterAll(async () => {
  await session.stop();
});

const pane = () => preview.pane;
const guidelineFile = (name: string, change: object): string => {
  const path = join(session.folder, name);
  const own = { id: "ruritania-cfr", title: "Ruritania, Commitment for Results", basedOn: "commonwealth-cfr" };
  writeFileSync(path, JSON.stringify({ ...defaultGuideline("cfr"), ...own, ...change }));
  return path;
};
const openGuideline = (path: string) => pane().locator('input[type="file"][accept*="json"]').setInputFiles(path);

describe("a year of a Commitment, by keys alone in the pane", () => {
  test("an empty template says where to begin, and leads there", async () => {
    await preview.checked(/no matrix found/);
    await keys.fill(pane().getByRole("textbox", { name: "Department" }), "Ministry of Health");
    await keys.pressButton("Insert template");
    await preview.checked(/ rows? · /);
    await keys.showTab("Check");
    await keys.pressButton(/^Section 1/);
    await preview.page.locator(".ic-sheet-tab--selected", { hasText: "1 Objectives" }).waitFor();
    await preview.grid.focus();
    await preview.grid.type("B5", "By 2034 every family reaches a clinic within an hour");
    await preview.grid.type("B8", "The ministry staffs, equips and looks after clinics");
    await preview.grid.paste("B11", [["Families stay healthy"], ["Clinics are open"]]);
    await preview
      .finding(/stands in Section 1 but not in Section 2/)
      .first()
      .waitFor();
    await preview.grid.showSheet("2 Matrix");
    await preview.grid.focus();
    await preview.grid.paste("A6", ROWS);
    await preview.checked(/ 3 rows · /);
  });

  test("a finding leads to its cell, also where the sheet has to be scrolled", async () => {
    await preview.grid.goTo("D60");
    await keys.press(preview.finding(/objectives add to 95/));
    await preview.grid.shows("B6");
    await preview.page.waitForFunction(() => {
      const cell = document.querySelector(".ic-worksheet-cell-outline")?.getBoundingClientRect();
      const sheet = document.querySelector("canvas")?.getBoundingClientRect();
      return cell && sheet && cell.y > sheet.y && cell.y < sheet.y + sheet.height;
    });
  });

  test("every slip has its fix, shown before it is made", async () => {
    expect(await keys.fix(/objectives add to 95/)).toContain("57.89");
    expect(await keys.fix(/targets stored as text/)).toContain("2027-01-31");
    expect(await keys.fix(/its words say the opposite/)).toMatch(/G7\s+9\s+5/);
    await keys.focusIsOn("BUTTON");
    await keys.pressButton("Undo");
    await preview.finding(/its words say the opposite/).waitFor();
    await keys.fix(/its words say the opposite/);
  });

  test("a country's own guideline is refused with the place, taken when it is mended, changed, and kept on the About sheet", async () => {
    const { bands } = defaultGuideline("cfr");
    await keys.showTab("Start");
    const overlapping = bands.map((band, index) => (index === 1 ? { ...band, to: 97 } : band));
    await openGuideline(guidelineFile("overlap.json", { bands: overlapping }));
    await pane()
      .getByText(/was not taken.*"Very Good" \(86 to 97\) overlaps "Excellent"/)
      .waitFor();
    await openGuideline(guidelineFile("newer.json", { schema: 2 }));
    await pane()
      .getByText(/reads form 1, a newer one is needed/)
      .waitFor();
    await openGuideline(guidelineFile("good.json", { edition: "2026" }));
    await openGuideline(guidelineFile("good.json", { edition: "2027" }));
    await pane().getByText("Ruritania, Commitment for Results, edition 2027").waitFor();
    const choice = pane().getByRole("combobox", { name: "Checked by" });
    await settles(() => choice.locator("option", { hasText: "Ruritania" }).count(), 1);

    await keys.pressButton("Change the rules…");
    await keys.press(pane().locator("summary", { hasText: "Severity of rules" }));
    await keys.fill(pane().getByRole("searchbox", { name: "Find a rule" }), "CFR-211");
    await pane()
      .getByRole("combobox", { name: /^CFR-211/ })
      .selectOption("off");
    await keys.pressButton("Write to the About sheet");
    await pane().getByText("The guideline is on the About sheet").waitFor();
    await keys.pressButton("Back");
    await keys.focusIsOn(expect.not.stringMatching("BODY"));
    await keys.showTab("Check");
    await preview
      .finding(/has no class/)
      .first()
      .waitFor({ state: "detached" });
  });

  test("a criterion of the draft's quality is judged, the targets are approved, and one is revised", async () => {
    await keys.showTab("Score");
    await keys.fill(pane().getByRole("textbox", { name: "Your name" }), "A. Reviewer");
    const vision = pane().locator('details[data-section="1A"]');
    await keys.press(vision.locator("summary"));
    await vision.getByRole("button").first().waitFor();
    await preview.page.keyboard.press("Tab");
    await preview.page.keyboard.press("Tab");
    await keys.pressFocused(vision.getByRole("button"));
    await vision.getByText("Marked by A. Reviewer").waitFor();

    await keys.pressButton("Approve…");
    await keys.pressButton("Approve", pane().getByRole("form", { name: "Approve…" }));
    await pane()
      .getByText(/^Approved on .* No target, weight or indicator was changed since/)
      .waitFor();
    await preview.page.waitForFunction(() => document.activeElement?.tagName === "IFRAME");
    await keys.focusIsOn("P");
    await preview.grid.hasSheets(expect.arrayContaining(["Approved"]));

    await preview.grid.showSheet("2 Matrix");
    await preview.grid.focus();
    await preview.grid.type("H6", "92");
    await pane().getByText("Very Good: 90 % → 92 %").waitFor();
  });

  test("achievements make the composite, by the original and by the revised targets, and show what the next step would add", async () => {
    await preview.grid.paste("L6", [["92"], ["7"], ["2027-01-31"]]);
    await pane().getByText("By the original targets").waitFor();
    await pane().getByRole("heading", { name: "What the next step up would add" }).waitFor();
    // 90 × 36.84 + 80 × 21.05 + 100 × 42.11, by 100.
    await pane().getByText("92.11").first().waitFor();
    await pane().getByText("Very Good").first().waitFor();
  });

  test("the page for the website is one file, and says that it is approved", async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      keys.pressButton("Save as a web page"),
    ]);
    const html = readFileSync(await download.path(), "utf8");
    expect(html).toContain("Ministry of Health");
    expect(html).not.toMatch(/<script|<link[^>]+stylesheet/);
  });

  test("the file carries guideline, approval and mark, and the command line agrees with the pane", async () => {
    const [matrix] = checkOnCommandLine(await preview.save("year.xlsx"));
    await preview.listsAll(matrix?.findings ?? []);
    expect(matrix?.findings.filter(({ rule }) => rule === "CFR-211")).toEqual([]);
    expect(matrix?.score?.composite).toBeCloseTo(92.11, 1);
    const [vision] = matrix?.quality?.sections[0]?.criteria ?? [];
    expect(vision).toMatchObject({ how: "judged" });
    expect(preview.watched.errors).toEqual([]);
    expect(preview.watched.strangers).toEqual([]);
  });
});
