import { basename } from "node:path";
import { gzippedBytes, readDist } from "../support/dist";
import { PreviewSession } from "../support/preview-session";

/** The pane itself is bound to 180 KB; all rules of a guideline, their words, and headings in three languages come on top. */
const limitBytes = 240 * 1024;
let session: PreviewSession;
let scripts: readonly string[];

/** Opens the sample and answers the pane's own scripts that were asked for until a finding stood in the list. */
beforeAll(async () => {
  session = await PreviewSession.start();
  const preview = await session.open("?open=cfr");
  await preview.pane.locator("[data-finding]").first().waitFor();
  const frame = preview.page.frames().find((one) => one.url().includes("taskpane.html"));
  const asked = await frame?.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
  scripts = (asked ?? []).filter((url) => /\/js\/[^/]+\.js$/.test(url)).map((url) => `js/${basename(url)}`);
});
afterAll(async () => {
  await session.stop();
});

describe("what the task pane fetches until its first result", () => {
  it("is at most 240 KB gzipped without Office.js", () => {
    const sizes = scripts.map((name) => ({ name, bytes: gzippedBytes(name) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, gzippedBytes("taskpane.html"));
    console.log(`Until the first result of the sample: ${(total / 1024).toFixed(1)} KB gzipped.`);
    expect(new Set(scripts).size).toBe(scripts.length);
    expect(sizes.length).toBeGreaterThan(3);
    expect({ total, fits: total <= limitBytes, sizes }).toMatchObject({ fits: true });
  });

  it("has nothing of what reads guideline files, plans templates or writes sheets", () => {
    const code = scripts.map(readDist).join("\n");
    expect(code).toContain("rules.CFR-202.title");
    for (const foreign of [
      "jitless",
      "rules.JMI-01.title",
      "template.cfr.sheet.matrix",
      "preview.loading",
      "cli.about",
    ]) {
      expect({ foreign, found: code.includes(foreign) }).toEqual({ foreign, found: false });
    }
  });
});
