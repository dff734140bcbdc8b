import { withPageTexts } from "../../src/grid/page-texts";
import type { SheetPlan } from "../../src/grid/sheet-plan";
import { plainSheet } from "../contract/small-plan";

const page = "Page &P of &N";

function printOf(sheet: Partial<SheetPlan>, head: readonly string[] = []): SheetPlan["print"] | undefined {
  const plan = { sheets: [{ ...plainSheet("Matrix", []), ...sheet }], names: [], activeSheet: "Matrix" };
  return withPageTexts(plan, { head, page }).sheets[0]?.print;
}

const wide: Partial<SheetPlan> = {
  columnWidths: Array.from({ length: 30 }, () => 20),
  print: { orientation: "landscape", fitToWidth: true },
};

test("every page says whose it is, which sheet, and which page of how many", () => {
  expect(printOf({}, ["TWG on Rural Water", "", "2026-2030"])).toEqual({
    orientation: "portrait",
    fitToWidth: false,
    texts: { headLeft: "TWG on Rural Water · 2026-2030", headRight: "&A", footCenter: page },
  });
});

test("a name is text, whatever is in it: an ampersand stays one, and a line break becomes a space", () => {
  expect(printOf({}, ["Planning & Poverty\nReduction &P"])?.texts?.headLeft).toBe("Planning && Poverty Reduction &&P");
});

test("a long name is cut before a head is too long for Excel, and no character is halved", () => {
  const told = printOf({}, ["&".repeat(400)])?.texts?.headLeft ?? "";
  expect(told).toMatch(/^(&&)+$/);
  expect(`&L${told}&R&A`.length).toBeLessThanOrEqual(255);
  expect(printOf({}, ["𝕏".repeat(400)])?.texts?.headLeft).toMatch(/^(?:𝕏)+$/u);
});

test("a wide sheet takes as many pages side by side as can be read, unless it says how many", () => {
  expect(printOf(wide)?.pagesWide).toBe(3);
  expect(printOf({ ...wide, columnWidths: [60, 60, 60] })?.pagesWide).toBeUndefined();
  expect(printOf({ ...wide, print: { orientation: "landscape", fitToWidth: true, pagesWide: 2 } })?.pagesWide).toBe(2);
  expect(printOf({ ...wide, print: { orientation: "landscape", fitToWidth: false } })?.pagesWide).toBeUndefined();
});
