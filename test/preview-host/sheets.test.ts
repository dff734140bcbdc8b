import { startOffice } from "../support/office/office-host";
import type { OfficeSession } from "../support/office/office-host";
import { failureOf } from "./office-error";

let office: OfficeSession;

beforeEach(async () => {
  office = await startOffice();
});

afterEach(() => office.stop());

test("a new sheet stands last, is not shown, and keeps its id through renaming", async () => {
  const told = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const added = worksheets.add("2 Matrix");
    added.load("id,position");
    worksheets.load("items/name");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    added.name = "3 Trends";
    const again = worksheets.getItem(added.id);
    again.load("name");
    await context.sync();
    return [worksheets.items.map((sheet) => sheet.name), active.name, added.position, again.name];
  });
  expect(told).toEqual([["Sheet1", "2 Matrix"], "Sheet1", 1, "3 Trends"]);
});

test.each([
  ["", "InvalidArgument"],
  ["a/b", "InvalidArgument"],
  ["'quoted'", "InvalidArgument"],
  ["History", "InvalidArgument"],
  ["x".repeat(32), "InvalidArgument"],
  ["SHEET1", "ItemAlreadyExists"],
  ["x".repeat(31), "no error"],
])("a sheet named %p: %s", async (name, code) => {
  expect(
    await failureOf(async (context) => {
      context.workbook.worksheets.add().name = name;
      await context.sync();
    }),
  ).toBe(code);
});

test("the last visible sheet cannot be deleted", async () => {
  expect(
    await failureOf(async (context) => {
      context.workbook.worksheets.getFirst().delete();
      await context.sync();
    }),
  ).toBe("InvalidOperation");
});

test("a range of a deleted sheet is gone", async () => {
  office.workbook.addSheet("Soon gone");
  expect(
    await failureOf(async (context) => {
      const range = context.workbook.worksheets.getItem("Soon gone").getRange("A1");
      range.load("values");
      await context.sync();
      office.workbook.deleteSheet(office.workbook.sheet("Soon gone"));
      range.load("values");
      await context.sync();
    }),
  ).toBe("ItemNotFound");
});

test("a protected sheet can be read but not written, except where it is unlocked", async () => {
  const sheet = office.workbook.activeSheet;
  sheet.isProtected = true;
  sheet.setLocked({ top: 0, left: 1, bottom: 9, right: 1 }, false);
  const write = (address: string) =>
    failureOf(async (context) => {
      context.workbook.worksheets.getFirst().getRange(address).values = [[1]];
      await context.sync();
    });
  expect(await write("A1")).toBe("AccessDenied");
  expect(await write("B2")).toBe("no error");
  const locked = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = ["A1", "B2", "A1:B2"].map((address) => worksheets.getFirst().getRange(address));
    for (const range of ranges) range.load("values,format/protection/locked");
    const { protection } = worksheets.getFirst();
    protection.load("protected");
    await context.sync();
    return [protection.protected, ...ranges.map((range) => range.format.protection.locked)];
  });
  expect(locked).toEqual([true, true, false, null]);
});

test("names are added once, listed, resolved and deleted", async () => {
  const told = await Excel.run(async (context) => {
    const { names, worksheets } = context.workbook;
    const lists = worksheets.add("2 Lists");
    names.add("RM_Units", lists.getRange("A2:A9"));
    names.add("RM_Fixed", "='2 Lists'!$B$2:$B$4");
    names.load("items/name,items/formula,items/type");
    const found = names.getItemOrNullObject("rm_units");
    const range = found.getRange();
    range.load("address");
    const missing = names.getItemOrNullObject("RM_Missing");
    await context.sync();
    const listed = names.items.map((item) => [item.name, item.formula, item.type]);
    found.delete();
    names.load("items/name");
    await context.sync();
    return {
      listed,
      address: range.address,
      missing: missing.isNullObject,
      left: names.items.map((item) => item.name),
    };
  });
  expect(told).toEqual({
    listed: [
      ["RM_Fixed", "='2 Lists'!$B$2:$B$4", "Range"],
      ["RM_Units", "='2 Lists'!$A$2:$A$9", "Range"],
    ],
    address: "'2 Lists'!A2:A9",
    missing: true,
    left: ["RM_Fixed"],
  });
});

test.each([
  ["RM_Units", "=Sheet1!$A$1", "ItemAlreadyExists"],
  ["A1", "=Sheet1!$A$1", "InvalidArgument"],
  ["two words", "=Sheet1!$A$1", "InvalidArgument"],
])("a name %p for %s: %s", async (name, formula, code) => {
  office.workbook.names.add("RM_Units", "=Sheet1!$A$1:$A$3");
  expect(
    await failureOf(async (context) => {
      context.workbook.names.add(name, formula);
      await context.sync();
    }),
  ).toBe(code);
});

test("looks, validation, conditional formats, panes and print set-up are kept and told", async () => {
  const told = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B3:B9");
    range.format.fill.color = "#fff2cc";
    range.format.font.bold = true;
    range.format.wrapText = true;
    range.format.horizontalAlignment = "CenterAcrossSelection";
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    sheet.getRange("B:B").format.columnWidth = 120;
    range.dataValidation.rule = { list: { source: "=RM_Units", inCellDropDown: true } };
    range.dataValidation.errorAlert = {
      style: "Information",
      title: "Unit",
      message: "Choose a unit.",
      showAlert: true,
    };
    const shading = range.conditionalFormats.add("Custom");
    shading.custom.rule.formula = '=$B3=""';
    shading.custom.format.fill.color = "#FFC7CE";
    sheet.freezePanes.freezeAt(sheet.getRange("A1:A2"));
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.pageLayout.setPrintTitleRows("$1:$2");
    sheet.tabColor = "#2F5597";
    sheet.showGridlines = false;
    await context.sync();
    range.load("format/wrapText,format/horizontalAlignment,format/columnWidth,format/fill/color,format/font/bold");
    range.dataValidation.load("type,rule,errorAlert");
    range.conditionalFormats.load("items/type");
    await context.sync();
    return {
      format: range.format.toJSON(),
      validation: range.dataValidation.toJSON(),
      formats: range.conditionalFormats.items.length,
    };
  });
  expect(told.format).toMatchObject({
    wrapText: true,
    horizontalAlignment: "CenterAcrossSelection",
    columnWidth: 120,
    fill: { color: "#FFF2CC" },
    font: { bold: true },
  });
  expect(told.validation).toMatchObject({ type: "List", rule: { list: { source: "=RM_Units" } } });
  expect(told.formats).toBe(1);
  const { model, activeSheet } = office.workbook;
  expect(model.getConditionalFormattingList(0)).toMatchObject([{ range: "B3:B9", cf_rule: { type: "Formula" } }]);
  expect([model.getFrozenRowsCount(0), model.getFrozenColumnsCount(0)]).toEqual([2, 1]);
  expect(activeSheet.print).toEqual({ orientation: "landscape", fitToWidth: true, titleRows: { first: 0, last: 1 } });
});

test("several areas are formatted and validated at once", async () => {
  await Excel.run(async (context) => {
    const areas = context.workbook.worksheets.getFirst().getRanges("A1:B1,D4");
    areas.format.font.color = "red";
    areas.dataValidation.prompt = { title: "Year", message: "Four digits", showPrompt: true };
    await context.sync();
  });
  const colors = [1, 2, 3].map((column) => office.workbook.model.getCellStyle(0, 1, column).style.font.color);
  expect(colors).toEqual(["#FF0000", "#FF0000", undefined]);
  expect(office.workbook.activeSheet.validations.map(({ prompt }) => prompt?.title)).toEqual(["Year", "Year"]);
});
