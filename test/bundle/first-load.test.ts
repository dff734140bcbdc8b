import { gzippedBytes, scriptsOf } from "../support/dist";

const limitBytes = 180 * 1024;

const own = (page: string): readonly string[] => scriptsOf(page).filter((source) => !source.includes("office"));

describe("what the task pane loads first", () => {
  it("is at most 180 KB gzipped without Office.js", () => {
    const sizes = own("taskpane.html").map((name) => ({ name, bytes: gzippedBytes(name) }));
    const total = sizes.reduce((sum, { bytes }) => sum + bytes, gzippedBytes("taskpane.html"));
    console.log(`First load of the task pane: ${(total / 1024).toFixed(1)} KB gzipped.`);
    expect(sizes.length).toBeGreaterThan(0);
    expect({ total, fits: total <= limitBytes, sizes }).toMatchObject({ fits: true });
  });

  it("is the same beside the embedded spreadsheet as in Excel", () => {
    expect(own("preview/taskpane.html")).toEqual(own("taskpane.html"));
  });

  it("begins with Office.js, from Microsoft in Excel and from here in the preview", () => {
    expect(scriptsOf("taskpane.html")[0]).toBe("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(scriptsOf("preview/taskpane.html").slice(0, 3)).toEqual([
      "preview/before-office.js",
      "preview/office-js/excel-web-16.00.js",
      "preview/after-office.js",
    ]);
  });
});
