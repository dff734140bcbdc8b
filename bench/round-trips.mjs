// What one edit in a live workbook costs: requests over the bridge of the real Office.js, writes and bytes.
import { register } from "node:module";

register("./support/typescript-loader.mjs", import.meta.url);
const { startOffice } = await import("../test/support/office/office-host.ts");
const { createExcelDoor } = await import("../src/excel/excel-door.ts");
const { createSession } = await import("../src/session/session.ts");
const { inspectWorkbook } = await import("../src/inspect/inspect.ts");
const { planCfr } = await import("../src/cfr/template/plan-cfr.ts");
const { defaultGuideline } = await import("../src/guidelines/load.ts");
const { createTranslate } = await import("../src/messages/translate.ts");

const ROUND_TRIPS_AT_MOST = 1;
const WRITES_AT_MOST = 0;

const office = await startOffice();
const door = createExcelDoor();
const taken = { sheets: ["Sheet1"], names: [] };
const options = { guideline: defaultGuideline("cfr"), entity: "Ministry of Works", period: "2026-27", sample: true };
const inserted = await measure(() => door.insert(planCfr({ ...options, translate: createTranslate(), taken })));
tell("insert the sample CFR", inserted);

/** A clock that stands still: what is put off is done as soon as it is asked for. */
const timers = new Set();
const clock = {
  now: () => 0,
  today: () => "2026-11-21",
  after: (_, run) => {
    timers.add(run);
    return { cancel: () => timers.delete(run) };
  },
};
const session = createSession({
  door,
  clock,
  engine: { inspect: inspectWorkbook, plan: () => Promise.reject(new Error("not here")) },
});
tell("first look at all sheets", await measure(() => session.start()));
const { checked } = session.getState();
if (!checked || checked.inspection.matrices.length !== 1) throw new Error("the matrix was not found");

const inside = await measure(() => edit("2 Matrix", 8, 11, "61"));
const outside = await measure(() => edit("Sheet1", 2, 2, "a note"));
const kept = [keeps("one edit in the matrix", inside), keeps("one edit outside the matrix", outside)];
if (kept.includes(false)) process.exitCode = 1;
await session.stop();
await office.stop();

/** What a person types, and everything that the session does about it. */
async function edit(sheetName, row, column, text) {
  const { workbook } = office;
  const sheet = workbook.sheet(sheetName);
  workbook.model.setUserInput(sheet.index, row + 1, column + 1, text);
  sheet.grow({ top: row, left: column, bottom: row, right: column });
  workbook.touch();
  workbook.emitEdit(sheet, { address: "A1", edit: "RangeEdited", details: null });
  await office.settled();
  while (timers.size > 0) {
    const due = [...timers];
    timers.clear();
    for (const run of due) run();
    await office.settled();
  }
}

async function measure(act) {
  office.counters.reset();
  await act();
  await office.settled();
  const { roundTrips, writes, bytesSent, bytesReceived, eventMessages } = office.counters;
  return { roundTrips, writes, bytesSent, bytesReceived, eventMessages };
}

function tell(what, { roundTrips, writes, bytesSent, bytesReceived }) {
  console.log(
    `${what}: ${roundTrips} round trips, ${writes} writes, ${bytesSent} bytes sent, ${bytesReceived} received`,
  );
}

function keeps(what, measured) {
  tell(`${what} (at most ${ROUND_TRIPS_AT_MOST} round trip, ${WRITES_AT_MOST} writes)`, measured);
  return measured.eventMessages > 0 && measured.roundTrips <= ROUND_TRIPS_AT_MOST && measured.writes <= WRITES_AT_MOST;
}
