import { readFileSync } from "node:fs";
import { valueAt } from "../../src/grid/grid";
import { MATRIX } from "../../src/jmi/template/matrix-layout";
import { PROGRESS } from "../../src/jmi/template/progress-formulas";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { PreviewSession, checkOnCommandLine, type OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";
import { TwgOfficer } from "../support/twg-officer";

const OUTCOME = "Completion of lower secondary school rises from 48% in 2025 to 60% in 2030 (NSDP)";
/** Four outputs, one more than is encouraged; the second tells its target in two ways. */
const DRAFT: Readonly<Record<string, string>> = {
  A9: OUTCOME,
  B9: "Schools have trained head teachers",
  C9: "Schools with a trained head, from 40% in December 2025 to 55% by December 2026 and 70% by December 2027",
  D9: "Train head teachers - Ministry of Education",
  E9: "UNICEF trains through the ministry",
  B10: "Schools report attendance",
  C10: "Schools that report, 217 (85%) by December 2027",
  B11: "Grants reach schools on time",
  C11: "Schools with the grant in January, from 55% in 2025 to at least 90% in 2027",
  B12: "School councils meet",
  C12: "Councils that met twice",
};

let session: PreviewSession;
let preview: OpenPreview;
let officer: TwgOfficer;

beforeAll(async () => {
  session = await PreviewSession.start();
  preview = await session.open();
  officer = new TwgOfficer(preview);
  await officer.todayIs("2026-02-02");
});
afterAll(() => session.stop());

const pane = () => preview.pane;
const told = (text: string | RegExp) => pane().getByText(text).first().waitFor();

describe("the year of a TWG, by what its officer reads in the pane", () => {
  test("an empty template says where to begin, and is not called sound", async () => {
    await preview.checked(/no matrix found/);
    await pane().getByText("Joint Monitoring Indicators of a working group").click();
    await pane().getByRole("textbox", { name: "Technical Working Group" }).fill("TWG on Education");
    await pane().getByRole("textbox", { name: "Period" }).fill("2026-2030");
    await officer.press("Insert template");
    await preview.checked(/ 0 rows · /);
    await preview.showTab("Check");
    await told("Nothing to check yet");
    await preview.showTab("Indicators");
    await told("Type the first outcome in A9 of “JMI Matrix”");
    await pane().getByRole("button", { name: "Mark as agreed" }).waitFor({ state: "detached" });
  });

  test("what is typed is read at once, and its columns are filled when asked, with the focus kept", async () => {
    await officer.write("JMI Matrix", DRAFT);
    await officer.standOn("JMI Matrix", "C9");
    await told("40 % (2025-12)");
    await told("55 % (2026-12)");
    await officer.press("Fill the columns from the text");
    await told("F9 Baseline value");
    await officer.press("Fill");
    await told("The columns are filled.");
    await told("Nothing to fill: the columns hold what the text tells for sure.");
    await officer.focusIsOn("section How the text reads");
    await preview.grid.focus();
    await preview.grid.holds({ F9: "40", G9: "%", I9: "70" });
  });

  test("where a text is no one value the pane asks, and writes the answer alone", async () => {
    await officer.standOn("JMI Matrix", "C10");
    await told("Nothing is filled before you choose what is meant.");
    await pane().getByRole("radiogroup", { name: "Which target is meant?" }).getByText("85 %").click();
    await officer.press("Fill the columns from the text");
    await officer.press("Fill");
    await told("The columns are filled.");
    await preview.grid.focus();
    await preview.grid.holds({ F10: "", I10: "85", I11: "" });
    await officer.standOn("JMI Matrix", "C9");
    await officer.press("Fill all that is sure");
    await officer.press("Fill");
    await pane().getByRole("button", { name: "Fill all that is sure" }).waitFor({ state: "detached" });
    await preview.grid.focus();
    await preview.grid.holds({ I11: "≥ 90" });
  });

  test("a fourth output rests on the day of the TWG's agreement, and the list stays in place", async () => {
    await preview.showTab("Check");
    const fourth = preview.finding("4 outputs under");
    await fourth.click();
    await officer.press("Justify…");
    await officer.focusIsOn(expect.stringMatching(/^input/));
    await pane().getByLabel("Why it stays as it is").fill("One reform in four parts");
    await pane().getByLabel("Your name").fill("Chan Sophea");
    await officer.press("Justify");
    await told("The day of the agreement, a reason and a name are needed.");
    await pane().getByLabel("Day on which the TWG agreed").fill("2026-03-20");
    const following = await preview.findings();
    const place = following.findIndex((text) => text.includes("4 outputs under"));
    await officer.press("Justify");
    await fourth.waitFor({ state: "detached" });
    await told("1 justified finding");
    await officer.focusIsOn(`button ${following[place + 1]?.split("\n")[0]}`);
    await preview.grid.showSheet("Review");
    await preview.grid.focus();
    await preview.grid.holds({ D2: "Agreed by the TWG on 2026-03-20: One reform in four parts" });
  });

  test("the agreement keeps a copy, and the meetings tell what is due next", async () => {
    await officer.todayIs("2026-03-21");
    await preview.showTab("Indicators");
    await pane().getByLabel("Day of the TWG meeting").fill("2026-03-20");
    await officer.press("Mark as agreed");
    const open = await pane().getByText("Not settled yet:").innerText();
    expect(open).toMatch(/^Not settled yet: \d+ errors?; \d+ baselines? or targets? (?:is|are) missing\.$/);
    expect(await preview.grid.sheetNames()).not.toContain("Agreed 2026-03-20");
    await officer.press("Agree all the same");
    await told("Agreed: 2026-03-20. Nothing has changed since.");
    await preview.grid.hasSheets(expect.arrayContaining(["Agreed 2026-03-20"]));
    await officer.standOn("Agreed 2026-03-20", "B5");
    await preview.grid.holds({ B5: open.replace(/^Not settled yet: |\.$/g, "") });
    await officer.press("Mark as agreed again");
    await told("Choose the day of the meeting that agreed.");
    await officer.write("Meetings", { A6: "2026-03-20", C6: "2026-03-09", E6: "Yes", F6: "Yes", A7: "2026-09-18" });
    const due = pane().locator("[data-due]");
    await settles(
      async () => (await due.allInnerTexts()).map((text) => text.split("\n")[0]),
      [
        "2026-09-08 Send the agenda and documents, with the progress report, for the meeting on 2026-09-18",
        "2026-09-18 TWG meeting",
      ],
    );
    await due.last().getByText("Invite CRDB/CDC").waitFor();
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      officer.press("Save as a calendar file (.ics)"),
    ]);
    expect(readFileSync(await download.path(), "utf8")).toContain("DTSTART;VALUE=DATE:20260908\r\n");
  });

  test("a revision asks for meeting and reason, and the agreed text stays", async () => {
    await officer.todayIs("2026-06-10");
    await officer.write("JMI Matrix", { I9: "75" });
    await officer.standOn("JMI Matrix", "I9");
    await told("70 % (2027-12); in its column: 75 % (2027-12-31)");
    await told("Text and columns say different things.");
    await told("I9 The target was changed");
    await officer.press("Enter in the log");
    await officer.focusIsOn(expect.stringMatching(/^input/));
    await pane().getByLabel("TWG meeting that decided it").fill("2026-06-09");
    await pane().getByLabel("Reason").fill("Money for five more provinces");
    await officer.press("Write to the log");
    await told("One change since, all in the log.");
    await officer.focusIsOn("section Agreed by the TWG");
    await preview.grid.showSheet("Revisions");
    await preview.grid.focus();
    await preview.grid.holds({ A6: "JMI Matrix!I9", B6: "70 % (2027-12-31)", C6: "75 % (2027-12-31)" });
  });

  test("actuals show progress beside the share of time, with what differs; the sheet agrees", async () => {
    await officer.todayIs("2026-09-05");
    await officer.write("JMI Matrix", {
      Q9: "Partly achieved",
      R9: "47",
      S9: "2026-08-31",
      Q11: "On schedule",
      R11: "58",
      S11: "2026-08-31",
    });
    const line = (row: number) => pane().locator(`[data-progress="${row - 1}"]`);
    await line(11).getByText("Reported and computed status differ.").waitFor();
    await line(11).getByText("9 % of the way to the target").waitFor();
    await line(9).getByText("20 % of the way to the target; 34 % of the time has passed.").waitFor();
    await line(9).getByText("Computed: Behind schedule. Reported: Partly achieved.").waitFor();
    await line(9).getByText("differ").waitFor({ state: "detached" });
    await officer.write("Progress", { C4: "2026-09-05" });
    const path = await preview.save("year.xlsx");
    const rules = (checkOnCommandLine(path)[0]?.findings ?? []).map(({ rule }) => rule);
    expect(rules).toContain("JMI-51");
    expect(rules).not.toContain("JMI-16");
    const read = await readXlsx(readFileSync(path));
    if (read.state !== "read") throw new Error(read.detail);
    const sheet = read.workbook.grids.find((grid) => grid.sheet === "Progress");
    const shown = [9, 11].map((row) =>
      ["share", "differs"].map((key) => {
        const line = PROGRESS.firstRow + row - 1 - MATRIX.firstRow;
        const value =
          sheet &&
          valueAt(
            sheet,
            line,
            PROGRESS.columns.findIndex((column) => column === key),
          );
        return typeof value === "number" ? value.toFixed(2) : value || null;
      }),
    );
    expect(shown).toEqual([
      ["0.20", null],
      ["0.09", "They differ"],
    ]);
  });

  test("by keys alone the pane goes from a line of progress to its cell, and makes the report", async () => {
    await preview.showTab("Indicators");
    await pane().locator('[data-progress="10"] button').first().focus();
    await preview.page.keyboard.press("Enter");
    await preview.grid.shows("C11");
    await told("at least 90 % (2027)");
    while (!(await officer.focused()).includes("Make the progress report")) await preview.page.keyboard.press("Tab");
    await preview.hasFocus(pane().getByRole("button", { name: "Make the progress report" }));
    await preview.page.keyboard.press("Enter");
    await told("The progress report stands on new sheets.");
    await officer.focusIsOn("button Make the progress report");
    const report = ["Progress report", "Progress by output", "Progress narrative"];
    await preview.grid.hasSheets(expect.arrayContaining(report));
  });

  test("nothing left the machine, and nothing went wrong on the way", () => {
    const { strangers, violations, errors } = preview.watched;
    expect({ strangers, violations, errors }).toEqual({ strangers: [], violations: [], errors: [] });
  });
});
