import { personModel } from "../../src/preview/host/person-model";
import { startOffice } from "../support/office/office-host";
import type { OfficeSession } from "../support/office/office-host";

let office: OfficeSession;
let person: ReturnType<typeof personModel>;

beforeEach(async () => {
  office = await startOffice();
  person = personModel(office.workbook);
});

afterEach(() => office.stop());

/** Registers for every event of the collection of sheets; what arrives is noted as one line each. */
async function listen(): Promise<{ readonly heard: string[]; readonly stop: () => Promise<void> }> {
  const heard: string[] = [];
  const handlers = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const added = [
      sheets.onChanged.add(async (event) => {
        const { changeType, address, triggerSource, details } = event;
        const values = details ? ` ${String(details.valueBefore)}>${String(details.valueAfter)}` : "";
        heard.push(`changed ${changeType} ${address} ${triggerSource}${values}`);
      }),
      sheets.onCalculated.add(async () => void heard.push("calculated")),
      sheets.onActivated.add(async () => void heard.push("activated")),
      sheets.onAdded.add(async () => void heard.push("added")),
      sheets.onDeleted.add(async () => void heard.push("deleted")),
      sheets.onSelectionChanged.add(async (event) => void heard.push(`selected ${event.address}`)),
    ];
    await context.sync();
    return added;
  });
  const stop = async () => {
    const [first] = handlers;
    if (!first) return;
    for (const handler of handlers) handler.remove();
    await first.context.sync();
  };
  return { heard, stop };
}

const type = (row: number, column: number, text: string) => person.setUserInput(0, row, column, text);

test("typing into a cell tells the values before and after", async () => {
  const { heard } = await listen();
  type(2, 3, "12");
  type(2, 3, "15");
  await office.settled();
  expect(heard).toEqual(["changed RangeEdited C2 Unknown >12", "changed RangeEdited C2 Unknown 12>15"]);
});

test("a sheet with formulas tells that it was calculated", async () => {
  type(1, 1, "=B1*2");
  const { heard } = await listen();
  type(1, 2, "4");
  await office.settled();
  expect(heard).toEqual(["changed RangeEdited B1 Unknown >4", "calculated"]);
});

test("pasting tells one change without details", async () => {
  person.setSelectedCell(3, 2);
  const { heard } = await listen();
  person.pasteCsvText({ sheet: 0, row: 3, column: 2, width: 1, height: 1 }, "a\tb\nc\td");
  await office.settled();
  expect(heard).toEqual(["changed RangeEdited B3:C4 Unknown"]);
});

test("copying and pasting cells tells the whole target", async () => {
  type(1, 1, "5");
  type(2, 1, "6");
  person.setSelectedRange(1, 1, 2, 1);
  const { data } = person.copyToClipboard();
  person.setSelectedCell(4, 3);
  const { heard } = await listen();
  person.pasteFromClipboard(0, [1, 1, 2, 1], data, false);
  await office.settled();
  expect(heard).toEqual(["changed RangeEdited C4:C5 Unknown"]);
  expect(person.getCellContent(0, 5, 3)).toBe("6");
});

test("inserting and deleting rows tells whole rows and moves what is kept beside the cells", async () => {
  const { activeSheet } = office.workbook;
  activeSheet.merge({ top: 4, left: 0, bottom: 6, right: 0 }, false);
  const { heard } = await listen();
  person.insertRows(0, 2, 3);
  person.deleteRows(0, 9, 1);
  await office.settled();
  expect(heard).toEqual(["changed RowInserted 2:4 Unknown", "changed RowDeleted 9:9 Unknown"]);
  expect(activeSheet.merges).toEqual([{ top: 7, left: 0, bottom: 8, right: 0 }]);
});

test("undo tells a change", async () => {
  type(1, 1, "5");
  const { heard } = await listen();
  person.undo();
  await office.settled();
  expect(heard).toHaveLength(1);
  expect(heard[0]).toMatch(/^changed RangeEdited/);
});

test("sheets added, shown and deleted, and the selection, are told", async () => {
  const { heard } = await listen();
  person.newSheet();
  person.setSelectedSheet(0);
  person.setSelectedCell(3, 2);
  person.onArrowDown();
  person.deleteSheet(1);
  await office.settled();
  expect(heard).toEqual(["added", "activated", "activated", "selected A1", "selected B3", "selected B4", "deleted"]);
});

test("the add-in's own writes are told as its own, after the answer", async () => {
  const { heard } = await listen();
  const duringBatch = await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1:B1").values = [[1, 2]];
    await context.sync();
    return [...heard];
  });
  await office.settled();
  expect(duringBatch).toEqual([]);
  expect(heard).toEqual(["changed RangeEdited A1:B1 ThisLocalAddin"]);
});

test("nothing is sent that nobody asked for, and nothing after the handlers are removed", async () => {
  office.counters.reset();
  type(1, 1, "1");
  await office.settled();
  expect(office.counters.eventMessages).toBe(0);
  const { heard, stop } = await listen();
  await stop();
  office.counters.reset();
  type(1, 1, "2");
  await office.settled();
  expect(heard).toEqual([]);
  expect(office.counters.eventMessages).toBe(0);
});

test("a handler of one sheet hears that sheet alone", async () => {
  office.workbook.addSheet("Other");
  const heard: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Other").onChanged.add(async (event) => void heard.push(event.address));
    await context.sync();
  });
  person.setUserInput(0, 1, 1, "here");
  person.setUserInput(1, 5, 5, "there");
  await office.settled();
  expect(heard).toEqual(["E5"]);
});

test("on a protected sheet a person changes nothing", async () => {
  office.workbook.activeSheet.isProtected = true;
  const { heard } = await listen();
  type(1, 1, "refused");
  person.insertRows(0, 1, 1);
  await office.settled();
  expect(heard).toEqual([]);
  expect(person.getCellContent(0, 1, 1)).toBe("");
});
