import { JSDOM } from "jsdom";
import { inspectWorkbook } from "../../src/inspect/inspect";
import { createTranslate } from "../../src/messages/translate";
import { publishCfr } from "../../src/report/publish/publish-cfr";
import { cleanCfr } from "../support/clean-cfr";

/** The page of the clean CFR, with one hostile text in it. */
function page() {
  const book = cleanCfr();
  book.set("2 Matrix", "C7", '<script>alert("x")</script> & more');
  const [matrix] = inspectWorkbook(book.workbook, { asOf: "2027-07-15" }).matrices;
  if (matrix?.kind !== "cfr") throw new Error("no CFR was found");
  const html = publishCfr(matrix, createTranslate());
  return { html, document: new JSDOM(html).window.document };
}

test("the page holds all six sections under headings, with the sixty indicators", () => {
  const { document } = page();
  expect([...document.querySelectorAll("h1, h2, h3")].map(({ tagName, textContent }) => `${tagName} ${textContent}`))
    .toMatchInlineSnapshot(`
    [
      "H1 Commitment for Results · Department of Public Works · 2026-27",
      "H2 Section 1: Vision, mission, objectives and functions",
      "H3 Vision",
      "H3 Mission",
      "H3 Objectives",
      "H3 Functions",
      "H2 Section 2: Inter se priorities among key objectives, success indicators and targets",
      "H2 Section 3: Trend values of the success indicators",
      "H2 Section 4: Acronyms; description and definition of success indicators",
      "H2 Section 5: Specific performance requirements from other departments",
      "H2 Section 6: Outcome and impact of the activities of the department",
    ]
  `);
  const [matrix] = document.querySelectorAll("#section-2 table");
  expect(matrix?.querySelectorAll("tbody tr")).toHaveLength(60);
  expect([...(matrix?.querySelectorAll("tbody tr:first-child > *") ?? [])].map((cell) => cell.textContent))
    .toMatchInlineSnapshot(`
    [
      "Villages reached by road in every season",
      "19",
      "Renew worn rural roads",
      "Share of rural roads in good condition",
      "%",
      "3.17",
      "88 %",
      "85 %",
      "82 %",
      "78 %",
      "74 %",
      "86 %",
    ]
  `);
});

test("tables name their columns and rows, links lead somewhere, and the language is set", () => {
  const { document } = page();
  expect(document.documentElement.lang).toBe("en");
  const tables = [...document.querySelectorAll("table")];
  expect(tables).toHaveLength(6);
  for (const table of tables) {
    expect(table.caption?.textContent).not.toBe("");
    expect(table.querySelectorAll("thead th:not([scope=col])")).toHaveLength(0);
    for (const row of table.querySelectorAll("tbody tr")) expect(row.querySelectorAll("th[scope=row]")).toHaveLength(1);
  }
  for (const link of document.querySelectorAll("nav a"))
    expect(document.querySelector(link.getAttribute("href") ?? "")).not.toBeNull();
});

test("the page runs nothing and asks for no other file; texts are shown, not obeyed", () => {
  const { html, document } = page();
  expect(document.querySelectorAll("script, link, img, iframe, [src], [onclick]")).toHaveLength(0);
  expect(html).not.toMatch(/url\(|@import|https?:/);
  expect(document.body.textContent).toContain('<script>alert("x")</script> & more');
});
