import { startOffice } from "../support/office/office-host";
import type { OfficeSession } from "../support/office/office-host";
import { failureOf } from "./office-error";

let office: OfficeSession;

beforeEach(async () => {
  office = await startOffice();
});

afterEach(() => office.stop());

const first = (context: Excel.RequestContext) => context.workbook.worksheets.getFirst();

/** Writes values to an area and reads the whole of it back. */
function written(address: string, values: unknown[][], formats?: string[][]) {
  return Excel.run(async (context) => {
    const range = first(context).getRange(address);
    if (formats) range.numberFormat = formats;
    range.values = values;
    range.load("values,formulas,valueTypes,numberFormat,text");
    await context.sync();
    return range.toJSON();
  });
}

test.each([
  ["a number", 12.5, 12.5, "Double"],
  ["text", "Births attended", "Births attended", "String"],
  ["text that looks like a number", "12", 12, "Double"],
  ["a number held as text by an apostrophe", "'12", "12", "String"],
  ["text with an apostrophe inside", "women's groups", "women's groups", "String"],
  ["a percentage as typed", "50%", 0.5, "Double"],
  ["a boolean", false, false, "Boolean"],
  ["an error", "#N/A", "#N/A", "Error"],
  ["nothing", "", "", "Empty"],
  ["a formula", "=1/0", "#DIV/0!", "Error"],
  ["a year range", "2019/20", "2019/20", "String"],
  ["Khmer text", "សូចនាករ", "សូចនាករ", "String"],
])("%s", async (_, value, expected, type) => {
  const read = await written("A1", [[value]]);
  expect(read.values).toEqual([[expected]]);
  expect(read.valueTypes).toEqual([[type]]);
});

test("a number in a cell formatted as text stays text", async () => {
  const read = await written("A1", [["012"]], [["@"]]);
  expect(read.values).toEqual([["012"]]);
  expect(read.numberFormat).toEqual([["@"]]);
});

test("a day is a serial number", async () => {
  const read = await written("A1", [["2020-12-31"]]);
  expect(read.values).toEqual([[44196]]);
  expect(read.text).toEqual([["2020-12-31"]]);
});

test("null leaves a cell alone and empty text clears it", async () => {
  await written("A1:C1", [["stays", "goes", "changes"]]);
  const read = await written("A1:C1", [[null, "", "new"]]);
  expect(read.values).toEqual([["stays", "", "new"]]);
});

test("one value fills the whole area", async () => {
  const read = await Excel.run(async (context) => {
    const range = first(context).getRange("A1:B2");
    range.set({ values: 7 as unknown as number[][] });
    range.load("values");
    await context.sync();
    return range.values;
  });
  expect(read).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test.each([
  ["too few rows", "A1:A2", [["one"]]],
  ["too many columns", "A1", [["one", "two"]]],
  ["a ragged table", "A1:B2", [["one", "two"], ["three"]]],
])("%s is an invalid argument and nothing is written", async (_, address, values) => {
  const code = await failureOf(async (context) => {
    first(context).getRange(address).values = values;
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
  expect(office.workbook.model.getCellContent(0, 1, 1)).toBe("");
});

test("a formula that cannot be read is an invalid argument", async () => {
  const code = await failureOf(async (context) => {
    first(context).getRange("A1").formulas = [["=SUM(("]];
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});

test("the used range ends at the last value, and counts formatted cells where asked", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("B3").values = [["x"]];
    sheet.getRange("D9").format.fill.color = "#FFFF00";
    const [values, all] = [sheet.getUsedRange(true), sheet.getUsedRange(false)];
    values.load("address");
    all.load("address");
    await context.sync();
    return [values.address, all.address];
  });
  expect(read).toEqual(["Sheet1!B3", "Sheet1!B3:D9"]);
});

test("an empty sheet has no used range, or its first cell", async () => {
  const read = await Excel.run(async (context) => {
    const [none, cell] = [first(context).getUsedRangeOrNullObject(true), first(context).getUsedRange()];
    cell.load("address");
    await context.sync();
    return [none.isNullObject, cell.address];
  });
  expect(read).toEqual([true, "Sheet1!A1"]);
});

test("20,000 formatted empty rows have no values in use", async () => {
  const isNull = await Excel.run(async (context) => {
    first(context).getRange("A1:C20000").format.fill.color = "#EEEEEE";
    const used = first(context).getUsedRangeOrNullObject(true);
    await context.sync();
    return used.isNullObject;
  });
  expect(isNull).toBe(true);
});

test("an address quotes the sheet where Excel does", async () => {
  const addresses = await Excel.run(async (context) => {
    const sheets = ["2 Matrix", "Lists", "Year's plan", "A1", "R"].map((name) => context.workbook.worksheets.add(name));
    const ranges = sheets.map((sheet) => sheet.getRange("A1:B2"));
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map((range) => range.address);
  });
  expect(addresses).toEqual(["'2 Matrix'!A1:B2", "Lists!A1:B2", "'Year''s plan'!A1:B2", "'A1'!A1:B2", "'R'!A1:B2"]);
});

test("hidden rows are left out of the visible cells", async () => {
  const areas = await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("2:3").rowHidden = true;
    const visible = sheet.getRange("A1:B5").getSpecialCellsOrNullObject("Visible");
    visible.load("areas/items/address");
    await context.sync();
    return visible.areas.items.map((area) => area.address);
  });
  expect(areas).toEqual(["Sheet1!A1:B1", "Sheet1!A4:B5"]);
});

test("merged areas are told whose first cell lies inside", async () => {
  const told = await Excel.run(async (context) => {
    const sheet = first(context);
    sheet.getRange("A2:A5").merge();
    sheet.getRange("C1:D1").merge();
    const [inside, beside] = ["A1:D3", "A3:B9"].map((at) => sheet.getRange(at).getMergedAreasOrNullObject());
    inside?.load("areas/items/address");
    await context.sync();
    return [inside?.areas.items.map((area) => area.address), beside?.isNullObject];
  });
  expect(told).toEqual([["Sheet1!A2:A5", "Sheet1!C1:D1"], true]);
});

test("2,000 rows of 16 columns are read whole in one round trip", async () => {
  const rows = Array.from({ length: 2000 }, (_, row) =>
    Array.from({ length: 16 }, (_, column) => (column > 11 ? `=A${row + 1}/3` : row * column)),
  );
  await Excel.run(async (context) => {
    first(context).getRange("A1:P2000").formulas = rows;
    await context.sync();
  });
  office.counters.reset();
  const read = await Excel.run(async (context) => {
    const used = first(context).getUsedRangeOrNullObject(true);
    used.load("values,formulas,numberFormat");
    await context.sync();
    expect(office.counters.roundTrips).toBe(1);
    return used.values;
  });
  expect(read).toHaveLength(2000);
  expect(read[1999]?.slice(10)).toEqual([19990, 21989, 0, 0, 0, 0]);
});
