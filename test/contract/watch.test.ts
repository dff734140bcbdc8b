import type { ChangeHint } from "../../src/grid/workbook-door";
import { closeLive, openLive, sheet } from "./live-workbook";
import type { LiveWorkbook } from "./live-workbook";
import { plainSheet } from "./small-plan";

afterEach(closeLive);

const sheets = [sheet("M", [["Unit", 5]]), sheet("Score", [["Total", { formula: "=M!B1*2", cached: 10 }]])];

interface Watched extends LiveWorkbook {
  readonly hints: ChangeHint[];
  readonly unwatch: () => Promise<void>;
}

/** Opened, read once so that the sheets' names are known, and watched. */
async function watch(): Promise<Watched> {
  const live = await openLive(sheets);
  await live.door.read({ sheets: "all" });
  const hints: ChangeHint[] = [];
  const unwatch = await live.door.watch((hint) => hints.push(hint));
  await live.settled();
  live.counters.reset();
  return { ...live, hints, unwatch };
}

/** What a person types into a cell of the grid. */
function type({ workbook }: LiveWorkbook, on: string, row: number, column: number, text: string): void {
  const host = workbook.sheet(on);
  workbook.model.setUserInput(host.index, row + 1, column + 1, text);
  host.grow({ top: row, left: column, bottom: row, right: column });
  workbook.touch();
  workbook.emitEdit(host, { address: "B1", edit: "RangeEdited", details: null });
}

describe("watching", () => {
  test("tells what a person does, with the sheet's name, and asks Excel nothing", async () => {
    const live = await watch();
    const { hints, workbook, settled, counters } = live;
    type(live, "M", 0, 1, "7");
    workbook.activate(workbook.sheet("Score"));
    workbook.select(workbook.sheet("Score"), { top: 2, left: 2, bottom: 2, right: 2 });
    await settled();
    expect(hints).toEqual(
      expect.arrayContaining([
        { kind: "changed", sheet: "M" },
        { kind: "calculated", sheet: "Score" },
        { kind: "activated", sheet: "Score" },
        { kind: "selection", sheet: "Score", cell: { row: 2, column: 2 } },
      ]),
    );
    expect(counters.roundTrips).toBe(0);
  });

  test("tells of sheets that come and go, and of changes on those that came later", async () => {
    const live = await watch();
    const { hints, workbook, settled, door } = live;
    workbook.addSheet("New");
    await settled();
    expect(hints).toEqual([{ kind: "added", sheet: null }]);
    await door.read({ sheets: ["M"] });
    hints.length = 0;
    type(live, "New", 0, 0, "x");
    workbook.deleteSheet(workbook.sheet("New"));
    await settled();
    expect(hints).toEqual(
      expect.arrayContaining([
        { kind: "changed", sheet: "New" },
        { kind: "deleted", sheet: "New" },
      ]),
    );
  });

  test("keeps quiet about edits that the door itself applies, and what they calculate", async () => {
    const { hints, door, settled } = await watch();
    await door.apply([{ sheet: "M", cell: "B1", from: 5, to: 6 }]);
    await settled();
    expect(hints).toEqual([]);
  });

  test("keeps quiet about sheets that the door itself inserts, and cells it shows", async () => {
    const { hints, door, settled } = await watch();
    const planned = plainSheet("Plan", [{ row: 0, column: 0, content: { formula: "=1+1" } }]);
    await door.insert({ sheets: [planned], names: [], activeSheet: "Plan" });
    await door.reveal({ sheet: "M", row: 3, column: 3 });
    await settled();
    expect(hints).toEqual([]);
  });

  test("tells a person's edit even while the door writes", async () => {
    const live = await watch();
    const { hints, door, faults, settled } = live;
    faults.beforeNext(() => type(live, "M", 4, 0, "typed meanwhile"));
    await door.apply([{ sheet: "M", cell: "B1", from: 5, to: 6 }]);
    await settled();
    expect(hints).toEqual([{ kind: "changed", sheet: "M" }]);
  });

  test.each<readonly [string, (door: LiveWorkbook["door"]) => Promise<unknown>]>([
    ["writes", (door) => door.apply([{ sheet: "M", cell: "B1", from: 5, to: 6 }])],
    ["shows another cell", (door) => door.reveal({ sheet: "M", row: 3, column: 3 })],
    ["inserts a sheet", (door) => door.insert({ sheets: [plainSheet("Plan", [])], names: [], activeSheet: "Plan" })],
  ])("tells where a person clicks even just after the door %s", async (_, act) => {
    const { hints, door, workbook, settled } = await watch();
    await act(door);
    workbook.select(workbook.sheet("M"), { top: 6, left: 1, bottom: 6, right: 1 });
    await settled();
    expect(hints).toEqual([{ kind: "selection", sheet: "M", cell: { row: 6, column: 1 } }]);
  });

  test("ends when it is stopped, once and for all", async () => {
    const live = await watch();
    const { hints, settled, unwatch, workbook, counters } = live;
    await unwatch();
    await unwatch();
    expect(counters.roundTrips).toBe(1);
    counters.reset();
    type(live, "M", 0, 1, "8");
    workbook.addSheet("Later");
    await settled();
    expect(hints).toEqual([]);
    expect(counters.eventMessages).toBe(0);
  });

  test("rejects when Excel refuses, so that the face can say that nothing is live", async () => {
    const { door, faults } = await openLive(sheets);
    faults.failNext("AccessDenied");
    await expect(door.watch(() => undefined)).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
