import { closeLive, openLive, sheet } from "./live-workbook";

afterEach(closeLive);

const sheets = [sheet("First", [["x"]]), sheet("2 Matrix", [["y"]]), sheet("Hidden", [["z"]], { hidden: true })];

describe("revealing a cell", () => {
  test("brings its sheet to the front and selects it in one round trip", async () => {
    const { door, workbook, counters, settled } = await openLive(sheets);
    expect(await door.reveal({ sheet: "2 Matrix", row: 11, column: 7 })).toBeNull();
    await settled();
    expect(workbook.activeSheet.name).toBe("2 Matrix");
    expect(workbook.selection).toEqual({ top: 11, left: 7, bottom: 11, right: 7 });
    expect(counters).toMatchObject({ roundTrips: 1, writes: 0 });
  });

  test.each([
    ["InvalidSelection", "inactive-workbook"],
    ["InactiveWorkbook", "inactive-workbook"],
    ["GeneralException", "unknown"],
  ] as const)("refused with %s comes back as %s and throws nothing", async (code, expected) => {
    const { door, faults } = await openLive(sheets);
    faults.failNext(code);
    expect(await door.reveal({ sheet: "First", row: 0, column: 0 })).toMatchObject({ code: expected, sheet: "First" });
  });

  test("on a sheet that is gone says which", async () => {
    const { door } = await openLive(sheets);
    expect(await door.reveal({ sheet: "Gone", row: 0, column: 0 })).toMatchObject({
      code: "sheet-missing",
      sheet: "Gone",
    });
  });

  test("on a hidden sheet does not unhide it", async () => {
    const { door, workbook } = await openLive(sheets);
    expect(await door.reveal({ sheet: "Hidden", row: 0, column: 0 })).not.toBeNull();
    expect(workbook.sheet("Hidden").hidden).toBe(true);
  });
});

describe("what this Excel can do", () => {
  test("is told with the highest set it has", async () => {
    const { door } = await openLive(sheets, { apiVersion: "1.14" });
    expect(door.capabilities()).toMatchObject({ apiVersion: "1.14", canWatch: true, canInsertSheets: true });
    expect(door.capabilities().host).toContain("Excel");
  });

  test("is less where events on all sheets are not there yet", async () => {
    const { door } = await openLive(sheets, { apiVersion: "1.8" });
    expect(door.capabilities()).toMatchObject({ apiVersion: "1.8", canWatch: false, canInsertSheets: false });
  });

  test("is taken for what the manifest asks for where the page has no Office.context", async () => {
    const { door } = await openLive(sheets);
    Reflect.deleteProperty(globalThis, "Office");
    expect(door.capabilities()).toEqual({
      host: "Excel",
      apiVersion: "",
      canWatch: true,
      canInsertSheets: true,
      canNote: false,
    });
  });
});
