import { readFileSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Locator } from "playwright-core";
import { textOf, valueAt } from "../../src/grid/grid";
import { readXlsx } from "../../src/xlsx/read-xlsx";
import { openZip } from "../../src/xlsx/zip/open-zip";
import { cfrTable } from "../support/cfr-table";
import { libreOfficeConvert } from "../support/libre-office";
import { ministryWorkbook } from "../support/ministry-workbook";
import { PaneKeys } from "../support/pane-keys";
import { PreviewSession, type OpenPreview } from "../support/preview-session";
import { settles } from "../support/settles";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** More workbooks than rows fit into view. */
const CROWD = 60;

/** A department's workbook of two indicators; `achievement` of the first decides its score. */
function department(name: string, achievement: string, target = "100"): Promise<Uint8Array> {
  const rows = [
    ["Better roads", "Resurface", "Roads resurfaced", "Number", "60", target, "90", "80", "70", "60", achievement],
    ["Better roads", "Inspect", "Bridges inspected", "Number", "40", "50", "45", "40", "35", "30", "45"],
  ];
  return ministryWorkbook(cfrTable(rows, name));
}

let session: PreviewSession;
let preview: OpenPreview;
let keys: PaneKeys;
let folder: string;

beforeAll(async () => {
  session = await PreviewSession.start();
  folder = join(session.folder, "inbox");
  await mkdir(join(folder, "south"), { recursive: true });
  await writeFile(join(folder, "works.xlsx"), await department("MINISTRY OF WORKS", "85"));
  await writeFile(join(folder, "health.xlsx"), await department("MINISTRY OF HEALTH", "65"));
  await writeFile(join(folder, "south/mines.xlsx"), await department("MINISTRY OF MINES", "95"));
  await writeFile(join(folder, "cut.xlsx"), (await department("MINISTRY OF TRADE", "95")).slice(0, 900));
  await writeFile(join(folder, "readme.txt"), "no workbook");
  preview = await session.open();
  keys = new PaneKeys(preview);
});
afterAll(async () => {
  await session.stop();
});

const pane = () => preview.pane;
const table = (): Locator => pane().getByRole("table");
const names = (): Promise<readonly string[]> => table().locator("[data-row]").allInnerTexts();
const focused = () => preview.frame().evaluate(() => document.activeElement?.textContent ?? "");
const phase = (name: string): Promise<void> => pane().locator(`[data-phase="${name}"]`).waitFor();

async function expectNoBarriers(): Promise<void> {
  await preview.frame().evaluate(AXE);
  const found = await preview.frame().evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(): Promise<{ violations: readonly { id: string; nodes: readonly { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  expect(found).toEqual([]);
}

describe("many workbooks in the pane", () => {
  test("a folder is read beside the pane, and a broken file is one line of the register", async () => {
    await preview.showTab("Start");
    await pane().getByRole("button", { name: "Check many workbooks…" }).focus();
    await preview.page.keyboard.press("Enter");
    await pane().getByText("Nothing is uploaded anywhere").waitFor();
    await pane().getByLabel("Choose a folder…").setInputFiles(folder);
    await phase("done");
    // In the order of the paths: cut, health, south/mines, works.
    await settles(names, ["inbox/cut.xlsx", "MINISTRY OF HEALTH", "MINISTRY OF MINES", "MINISTRY OF WORKS"]);
    await table().getByText("cannot be read").waitFor();
    await pane().getByText("All checked: 3 workbooks with a matrix, 1 without a matrix or not readable.").waitFor();
  });

  test("departments that sent nothing are rows too", async () => {
    await pane().getByText("Departments expected").click();
    await pane()
      .getByLabel("Departments, one a line")
      .fill("The Ministry of Works\nMinistry of Finance\n\nMinistry of Health");
    await table().getByText("Ministry of Finance").waitFor();
    await settles(() => table().getAttribute("aria-rowcount"), "6");
  });

  test("columns sort up and down, with blank cells last", async () => {
    const heading = table().getByRole("columnheader", { name: "Composite score" });
    const sorted = async () => ({ way: await heading.getAttribute("aria-sort"), first: (await names()).slice(0, 3) });
    await heading.getByRole("button").click();
    const upwards = ["MINISTRY OF HEALTH", "MINISTRY OF WORKS", "MINISTRY OF MINES"];
    await settles(sorted, { way: "ascending", first: upwards });
    await heading.getByRole("button").click();
    await settles(sorted, { way: "descending", first: [...upwards].reverse() });
    await heading.getByRole("button").click();
    await settles(() => heading.getAttribute("aria-sort"), "none");
  });

  test("the register is searched and cut down to what is missing", async () => {
    await pane().getByLabel("Search in the register").fill("of mines");
    await settles(names, ["MINISTRY OF MINES"]);
    await pane().getByRole("status").getByText("Showing 1 of 5 rows").waitFor({ state: "attached" });
    await pane().getByLabel("Search in the register").fill("");
    await pane().getByRole("status").getByText("Showing").waitFor({ state: "detached" });
    await pane().getByLabel("Show").selectOption({ label: "Not received" });
    await settles(names, ["Ministry of Finance"]);
    await pane().getByLabel("Show").selectOption({ label: "All" });
    await settles(() => table().getAttribute("aria-rowcount"), "6");
  });

  test("a heading that the focus goes to is not left under the first column", async () => {
    const headings = table().getByRole("columnheader");
    const count = await headings.count();
    const reached = () =>
      preview.frame().evaluate(() => {
        const heading = document.activeElement?.closest("[role=columnheader]");
        const first = document.querySelector("[role=columnheader]")?.getBoundingClientRect();
        const left = document.activeElement?.getBoundingClientRect().left ?? 0;
        const isClear = first !== undefined && left >= first.right - 1;
        return { column: Number(heading?.getAttribute("aria-colindex")), isClear };
      });
    await headings.last().getByRole("button").focus();
    for (let column = count - 1; column > 1; column -= 1) {
      await preview.page.keyboard.press("Shift+Tab");
      await settles(reached, { column, isClear: true });
    }
  });

  test("keeps nobody out", expectNoBarriers);

  test("nothing is cut off in a pane as narrow as Excel's", async () => {
    const cut = () =>
      preview.frame().evaluate(() => {
        const root = document.querySelector("[role=table]");
        const texts = [...(root?.querySelectorAll<HTMLElement>("[role=row] span, [role=row] button") ?? [])];
        const select = [...document.querySelectorAll("select")].find(({ offsetParent }) => offsetParent);
        const pen = document.createElement("canvas").getContext("2d");
        if (!root || !select || !pen) return ["there is no register"];
        const { font, paddingLeft, paddingRight } = getComputedStyle(select);
        pen.font = font;
        const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
        return [
          ...texts.filter((one) => one.scrollWidth > one.clientWidth + 1 && one.clientWidth > 0),
          ...[...select.options].filter(({ text }) => pen.measureText(text).width > room),
        ].map(({ textContent }) => textContent);
      });
    await preview.frame().evaluate(() => (document.documentElement.style.width = "350px"));
    await settles(cut, []);
    await preview.frame().evaluate(() => document.documentElement.style.removeProperty("width"));
  });

  test("one press shows the findings of a file, by keys alone, and the register is there again after", async () => {
    await table().locator('[data-row="0"]').focus();
    await preview.page.keyboard.press("End");
    await preview.page.keyboard.press("Home");
    await preview.page.keyboard.press("ArrowDown");
    await settles(focused, "MINISTRY OF HEALTH");
    await preview.page.keyboard.press("Enter");
    await pane().getByRole("heading", { name: "MINISTRY OF HEALTH" }).waitFor();
    await pane().locator("[data-severity]").first().waitFor();
    await expectNoBarriers();
    await pane().getByRole("button", { name: "Back to the register" }).click();
    await table().waitFor();
    await settles(focused, "MINISTRY OF HEALTH");
  });

  test("a file that cannot be read says why, and what to do, and Escape leads back to its row", async () => {
    const row = table().getByRole("button", { name: "inbox/cut.xlsx" });
    await keys.press(row);
    await pane()
      .getByText(/inbox\/cut\.xlsx: this workbook is damaged or cut off/)
      .first()
      .waitFor();
    await preview.hasFocus(pane().getByRole("heading", { name: "inbox/cut.xlsx" }));
    await preview.page.keyboard.press("Escape");
    await preview.hasFocus(row);
  });

  test("the consolidated workbook holds what the register shows, and opens in LibreOffice", async () => {
    const [download] = await Promise.all([
      preview.page.waitForEvent("download"),
      pane().getByRole("button", { name: "Consolidated workbook" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("consolidated.xlsx");
    const bytes = await readFile(await download.path());
    const read = await readXlsx(bytes);
    if (read.state !== "read") throw new Error(read.detail);
    expect(read.workbook.grids.map(({ sheet }) => sheet)).toEqual(["Register", "Scores", "Indicators", "Findings"]);
    const [register] = read.workbook.grids;
    const column = (at: number) => register?.values.slice(1).map((_, row) => textOf(valueAt(register, row + 1, at)));
    expect(column(1)).toEqual(["cannot be read", "received", "received", "received", "not received"]);
    const sheet = await (await openZip(bytes, 2 ** 24)).read("xl/worksheets/sheet1.xml");
    expect(new TextDecoder().decode(sheet ?? new Uint8Array())).toMatch(/Page &amp;P of &amp;N/);
    const opened = await libreOfficeConvert(bytes, "csv");
    if (!opened) return console.warn("LibreOffice is not installed: the workbook was not opened in it");
    expect(opened.toString()).toContain("Ministry of Finance,not received");
  });

  test("the focus stays with its row when others come in before it", async () => {
    const heading = table().getByRole("columnheader", { name: "Composite score" });
    await keys.press(heading.getByRole("button"));
    await settles(() => heading.getAttribute("aria-sort"), "ascending");
    await table().getByRole("button", { name: "MINISTRY OF WORKS" }).focus();
    const late = join(session.folder, "late.xlsx");
    await writeFile(late, await department("MINISTRY OF ARTS", "62"));
    await pane().getByLabel("Choose files…").setInputFiles(late);
    await table().getByText("MINISTRY OF ARTS").waitFor();
    await phase("done");
    await settles(focused, "MINISTRY OF WORKS");
    await preview.page.keyboard.press("ArrowDown");
    await settles(focused, "MINISTRY OF MINES");
    await keys.press(heading.getByRole("button"));
    await settles(() => heading.getAttribute("aria-sort"), "descending");
    await keys.press(heading.getByRole("button"));
    await settles(() => heading.getAttribute("aria-sort"), "none");
  });

  test("it is stopped with what is known kept, and goes on from there, also after a look at another tab", async () => {
    const sound = await readFile(join(folder, "works.xlsx"));
    const crowd = join(session.folder, "crowd");
    await mkdir(crowd);
    for (let number = 1; number <= CROWD; number += 1) await writeFile(join(crowd, `d${number}.xlsx`), sound);
    await pane().getByRole("button", { name: "Start again" }).click();
    // Pressed in the moment in which it is there: how fast the machine reads must not matter.
    await preview.frame().evaluate(() => {
      const observer = new MutationObserver(() => {
        const stop = [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Stop");
        if (!stop) return;
        observer.disconnect();
        stop.focus();
        stop.click();
      });
      observer.observe(document.body, { subtree: true, childList: true });
    });
    await pane().getByLabel("Choose a folder…").setInputFiles(crowd);
    await phase("stopped");
    await preview.hasFocus(pane().getByRole("button", { name: "Go on" }));
    await pane()
      .getByText(new RegExp(`^Stopped: \\d+ of ${CROWD} files checked`))
      .waitFor();
    // Nobody is said to be missing whose workbook may be among those that were not looked at.
    const group = pane().getByLabel("Show");
    await group.selectOption({ label: "Not received" });
    await pane().getByText("No row is like that").waitFor();
    await group.selectOption({ label: "Not read, or no matrix" });
    await table().getByText("not checked").first().waitFor();
    await group.selectOption({ label: "All" });
    await keys.pressButton("Go on");
    // The same button stops again; once all is checked it has gone, and what tells so has the focus.
    await keys.focusIsOn(expect.stringMatching(/^(BUTTON|DIV)$/));
    await preview.showTab("About");
    await preview.showTab("Start");
    await pane().getByRole("button", { name: "Back to the workbooks" }).click();
    await phase("done");
    await pane().getByText(`All checked: ${CROWD} workbooks with a matrix`).waitFor();
    // Only the rows in view exist, and the table says how many there are: the headings and two missing departments too.
    await settles(() => table().getAttribute("aria-rowcount"), String(CROWD + 3));
    await settles(async () => (await table().locator("[data-row]").count()) < CROWD, true);
    await table().locator('[data-row="0"]').focus();
    await preview.page.keyboard.press("End");
    await pane()
      .locator(`[data-row="${CROWD + 1}"]:focus`)
      .waitFor();
  });

  test("starting again goes to where one begins", async () => {
    await keys.pressButton("Start again");
    await preview.hasFocus(pane().getByRole("heading", { name: "Many workbooks" }));
  });

  test("nothing left the machine, and nothing was refused or went wrong on the way", () => {
    const { strangers, violations, errors } = preview.watched;
    expect({ strangers, violations, errors }).toEqual({ strangers: [], violations: [], errors: [] });
  });
});
