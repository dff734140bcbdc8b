import { startOffice } from "../support/office/office-host";
import type { OfficeSession } from "../support/office/office-host";
import { failureOf } from "./office-error";

let office: OfficeSession;

beforeEach(async () => {
  office = await startOffice();
});

afterEach(() => office.stop());

const readFirstCell = async (context: Excel.RequestContext) => {
  const range = context.workbook.worksheets.getFirst().getRange("A1");
  range.load("values");
  await context.sync();
  return range.values[0]?.[0] as unknown;
};

test("while a person edits a cell every request is refused", async () => {
  office.workbook.isEditingCell = true;
  expect(await failureOf(readFirstCell)).toBe("InvalidOperationInCellEditMode");
  office.workbook.isEditingCell = false;
  expect(await failureOf(readFirstCell)).toBe("no error");
});

test("a request that may wait is answered when the cell is finished", async () => {
  office.workbook.isEditingCell = true;
  let isDone = false;
  const run = Excel.run({ delayForCellEdit: true }, async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["late"]];
    await context.sync();
    isDone = true;
  });
  await office.settled();
  expect(isDone).toBe(false);
  office.workbook.isEditingCell = false;
  await run;
  expect(office.workbook.model.getCellContent(0, 1, 1)).toBe("late");
});

test("a refused request does nothing and has Excel's code", async () => {
  office.faults.failNext("RequestPayloadSizeLimitExceeded");
  const code = await failureOf(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [[1]];
    await context.sync();
  });
  expect(code).toBe("RequestPayloadSizeLimitExceeded");
  expect(office.workbook.model.getCellContent(0, 1, 1)).toBe("");
});

test("a late answer arrives when it is let go, others meanwhile", async () => {
  const held = office.faults.holdNext();
  const order: string[] = [];
  const late = Excel.run(readFirstCell).then(() => order.push("late"));
  await Excel.run(readFirstCell).then(() => order.push("prompt"));
  held.release();
  await late;
  expect(order).toEqual(["prompt", "late"]);
});

test("an answer that comes twice counts once", async () => {
  office.workbook.model.setUserInput(0, 1, 1, "71");
  office.faults.doubleNext();
  expect(await Excel.run(readFirstCell)).toBe(71);
  await office.settled();
});

test("a request that is lost is never answered", async () => {
  office.faults.dropNext();
  let isAnswered = false;
  void Excel.run(readFirstCell).then(() => (isAnswered = true));
  await office.settled();
  expect(isAnswered).toBe(false);
});

test("a sheet can be deleted between two requests", async () => {
  office.workbook.addSheet("Matrix");
  office.faults.beforeNext(() => office.workbook.deleteSheet(office.workbook.sheet("Matrix")));
  const code = await failureOf(async (context) => {
    context.workbook.worksheets.getItem("Matrix").getRange("A1").load("values");
    await context.sync();
  });
  expect(code).toBe("ItemNotFound");
});
