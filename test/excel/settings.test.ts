import { openPaneWithWorkbook } from "../../src/excel/settings";

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

/** The document's settings as the common API has them. */
function hostWith(saveAsync: (done: () => void) => void): Map<string, unknown> {
  const kept = new Map<string, unknown>();
  const settings = { set: (key: string, value: unknown) => kept.set(key, value), saveAsync };
  Object.assign(globalThis, { Office: { context: { document: { settings } } } });
  return kept;
}

test("a workbook with one of our templates opens the pane by itself from then on", async () => {
  const kept = hostWith((done) => done());
  await openPaneWithWorkbook();
  expect([...kept]).toEqual([["Office.AutoShowTaskpaneWithDocument", true]]);
});

test("a host that cannot save settings costs nothing but the convenience", async () => {
  hostWith(() => {
    throw new Error("settings are read-only");
  });
  await expect(openPaneWithWorkbook()).resolves.toBeUndefined();
});

test.each([
  ["no Office", undefined],
  ["no context", {}],
  ["no document", { context: {} }],
])("a page with %s is left alone", async (_, office) => {
  if (office) Object.assign(globalThis, { Office: office });
  await expect(openPaneWithWorkbook()).resolves.toBeUndefined();
});
