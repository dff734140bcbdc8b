import { startOffice } from "../support/office/office-host";
import type { OfficeSession } from "../support/office/office-host";
import { failureOf } from "./office-error";

let office: OfficeSession;

beforeEach(async () => {
  office = await startOffice();
});

afterEach(() => office.stop());

test("what is written is read back, with formulas computed", async () => {
  const read = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1:C2").formulas = [
      ["Births attended", 71, true],
      ["", "=B1/3", "=NA()"],
    ];
    const range = sheet.getUsedRange();
    range.load("address,values,formulas,valueTypes");
    await context.sync();
    return range.toJSON();
  });
  expect(read.address).toBe("Sheet1!A1:C2");
  expect(read.values).toEqual([
    ["Births attended", 71, true],
    ["", 23.6666666666667, "#N/A"],
  ]);
  expect(read.formulas?.[1]).toEqual(["", "=B1/3", "=NA()"]);
  expect(read.valueTypes).toEqual([
    ["String", "Double", "Boolean"],
    ["Empty", "Double", "Error"],
  ]);
});

test("a number that is drawn as a percentage is read with all its digits", async () => {
  const value = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1");
    range.numberFormat = [["0%"]];
    range.formulas = [["=2/3"]];
    range.load("values,text,numberFormat");
    await context.sync();
    return [range.values[0]?.[0], range.text[0]?.[0], range.numberFormat[0]?.[0]];
  });
  expect(value).toEqual([0.666666666666667, "67%", "0%"]);
});

test("a missing sheet is a null object where asked for, else ItemNotFound", async () => {
  const isNull = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItemOrNullObject("Nowhere").getUsedRangeOrNullObject(true);
    used.load("values");
    await context.sync();
    return used.isNullObject;
  });
  expect(isNull).toBe(true);
  expect(
    await failureOf(async (context) => {
      context.workbook.worksheets.getItem("Nowhere").getRange("A1").load("values");
      await context.sync();
    }),
  ).toBe("ItemNotFound");
});

test("a call that the host lacks is refused by name", async () => {
  const batch = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.load("items/name");
    await context.sync();
  });
  await expect(batch).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining("Worksheet.Charts"),
  });
});

test("calls newer than the add-in's floor do not exist", async () => {
  expect(
    await failureOf(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").load("valuesAsJson");
      context.workbook.worksheets.onNameChanged.add(async () => undefined);
      await context.sync();
    }),
  ).toBe("ApiNotFound");
});

test("one batch with two syncs is two round trips and keeps its objects", async () => {
  office.counters.reset();
  const rows = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C4");
    range.load("address");
    await context.sync();
    range.load("rowCount");
    await context.sync();
    return range.rowCount;
  });
  await office.settled();
  expect(rows).toBe(3);
  // The third lets the kept range go; the library sends it by itself.
  expect(office.counters.roundTrips).toBe(3);
  expect(office.counters.writes).toBe(0);
});
