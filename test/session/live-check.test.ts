import { findingsOf, openSession } from "./support/open-session";
import { settled } from "./support/hand-clock";
import { memoryDoor } from "./support/memory-door";
import { handClock } from "./support/hand-clock";
import { tinyEngine } from "./support/tiny-engine";
import { createSession } from "../../src/session/session";

describe("the first check", () => {
  test("reads everything once and shows what it found", async () => {
    const door = memoryDoor({ Matrix: [["Indicator"], ["Roads", "12"]] });
    const session = createSession({ door, clock: handClock(), engine: tinyEngine() });
    expect(session.getState().status).toEqual({ state: "idle" });
    await session.start();
    expect(door.reads).toEqual(["all"]);
    expect(session.getState().status).toEqual({ state: "checked" });
    expect(session.getState().checkedAt).toBe(1_000_000);
    expect(findingsOf(session).map((finding) => finding.at.row)).toEqual([1]);
  });

  test("says that it is reading while it is", async () => {
    const door = memoryDoor({ Matrix: [] });
    door.held = true;
    const session = createSession({ door, clock: handClock(), engine: tinyEngine() });
    const started = session.start();
    await settled();
    expect(session.getState().status).toEqual({ state: "reading" });
    door.release();
    await started;
    expect(session.getState().status).toEqual({ state: "checked" });
  });
});

describe("hints", () => {
  test("a burst of changes makes one reading of the watched sheets, after a rest", async () => {
    const { door, clock, session } = await openSession();
    door.sheets.get("Matrix")![2]![1] = "4";
    door.hint("changed", "Matrix");
    await clock.advance(300);
    door.hint("changed", "Matrix");
    await clock.advance(300);
    expect(door.reads).toEqual([]);
    await clock.advance(100);
    expect(door.reads).toEqual([["Matrix"]]);
    expect(findingsOf(session)).toHaveLength(3);
  });

  test("a sheet that never rests is read all the same", async () => {
    const { door, clock } = await openSession();
    for (let i = 0; i < 10; i += 1) {
      door.hint("changed", "Matrix");
      await clock.advance(250);
    }
    expect(door.reads).toHaveLength(1);
  });

  test("what reads the same is not checked again, and nothing shown changes but the time", async () => {
    const { door, clock, engine, session } = await openSession();
    const before = session.getState().checked;
    door.hint("selection", "Matrix");
    await clock.advance(400);
    expect(door.reads).toHaveLength(1);
    expect(engine.inspections).toBe(0);
    expect(session.getState().checked).toBe(before);
    expect(session.getState().checkedAt).toBe(1_000_400);
  });

  test("a change keeps the identity of the findings it did not touch", async () => {
    const { door, clock, session } = await openSession();
    const [first] = findingsOf(session);
    door.sheets.get("Matrix")![3]![1] = 7;
    door.hint("changed", "Matrix");
    await clock.advance(400);
    expect(findingsOf(session)).toHaveLength(1);
    expect(findingsOf(session)[0]).toBe(first);
  });

  test("a change during a reading makes one more reading", async () => {
    const { door, clock } = await openSession();
    door.held = true;
    door.hint("changed", "Matrix");
    await clock.advance(400);
    door.hint("changed", "Matrix");
    door.hint("changed", "Matrix");
    await clock.advance(1000);
    expect(door.reads).toHaveLength(1);
    door.release();
    await settled();
    await clock.advance(400);
    expect(door.reads).toHaveLength(2);
    await clock.advance(5000);
    expect(door.reads).toHaveLength(2);
  });

  test("a change on a sheet without a matrix costs one reading and no check result changes", async () => {
    const { door, clock, session } = await openSession();
    const before = session.getState().checked;
    door.sheets.get("Notes")![0]![0] = "another note";
    door.hint("changed", "Notes");
    await clock.advance(5000);
    expect(door.reads).toEqual([["Matrix", "Notes"]]);
    expect(session.getState().checked).toBe(before);
  });

  test.each(["calculated", "selection", "activated"] as const)(
    "%s on a sheet without a matrix costs nothing",
    async (kind) => {
      const { door, clock } = await openSession();
      door.hint(kind, "Notes");
      await clock.advance(5000);
      expect(door.reads).toEqual([]);
    },
  );

  test("a matrix that grows on an ordinary sheet is found", async () => {
    const { door, clock, session } = await openSession({ Notes: [["a note"]] });
    expect(findingsOf(session)).toHaveLength(0);
    door.sheets.set("Notes", [["Indicator"], ["Roads", "12"]]);
    door.hint("changed", "Notes");
    await clock.advance(400);
    expect(door.reads).toEqual([["Notes"]]);
    expect(findingsOf(session)).toHaveLength(1);
  });

  test.each([
    ["added", "New"],
    ["deleted", "Notes"],
    ["activated", "Renamed"],
  ] as const)("%s makes a new look at everything", async (kind, sheet) => {
    const { door, clock } = await openSession();
    door.hint(kind, sheet);
    await clock.advance(400);
    expect(door.reads).toEqual(["all"]);
  });

  test("a matrix sheet that was renamed without a word is looked for", async () => {
    const { door, clock, session } = await openSession();
    const rows = door.sheets.get("Matrix")!;
    door.sheets.delete("Matrix");
    door.sheets.set("Renamed", rows);
    door.hint("selection", "Matrix");
    await clock.advance(400);
    await clock.advance(400);
    expect(door.reads).toEqual([["Matrix"], "all"]);
    expect(findingsOf(session).map((finding) => finding.at.sheet)).toEqual(["Renamed", "Renamed"]);
  });

  test("a new day is a new check, because dates fall due", async () => {
    const { door, clock, engine } = await openSession();
    clock.setDay("2026-11-22");
    door.hint("selection", "Matrix");
    await clock.advance(400);
    expect(engine.inspections).toBe(1);
  });
});

describe("failures", () => {
  test("a cell being edited is waited for in silence, and asked again later", async () => {
    const { door, clock, session } = await openSession();
    const before = session.getState().checked;
    door.failing = "cell-editing";
    door.hint("changed", "Matrix");
    await clock.advance(400);
    expect(session.getState().status).toEqual({ state: "waiting" });
    expect(session.getState().checked).toBe(before);
    door.failing = null;
    await clock.advance(3000);
    expect(session.getState().status).toEqual({ state: "checked" });
    expect(door.reads).toHaveLength(2);
  });

  test("a check that somebody asked for says so when a cell is being edited, and is made up for", async () => {
    const { door, clock, session } = await openSession();
    door.failing = "cell-editing";
    await session.checkNow();
    expect(session.getState().status).toMatchObject({ state: "failed", error: { code: "cell-editing" } });
    door.failing = null;
    await clock.advance(3000);
    expect(session.getState().status).toEqual({ state: "checked" });
  });

  test("another failure is told, what was found stays, and the next change tries again", async () => {
    const { door, clock, session } = await openSession();
    const before = session.getState().checked;
    door.failing = "too-large";
    door.hint("changed", "Matrix");
    await clock.advance(400);
    expect(session.getState().status).toMatchObject({ state: "failed", error: { code: "too-large" } });
    expect(session.getState().checked).toBe(before);
    door.failing = null;
    door.hint("selection", "Matrix");
    await clock.advance(400);
    expect(session.getState().status).toEqual({ state: "checked" });
  });

  test("a fault of the engine is a failure told, not a pane that stops", async () => {
    const { door, clock, engine, session } = await openSession();
    engine.inspect = () => {
      throw new Error("a rule went wrong");
    };
    door.sheets.get("Matrix")![1]![1] = "13";
    door.hint("changed", "Matrix");
    await clock.advance(400);
    expect(session.getState().status).toMatchObject({
      state: "failed",
      error: { code: "unknown", detail: "a rule went wrong" },
    });
  });
});

test("after stop nothing is read, watched or waited for", async () => {
  const { door, clock, session } = await openSession();
  door.hint("changed", "Matrix");
  await session.stop();
  door.hint("changed", "Matrix");
  await clock.advance(5000);
  expect(door.reads).toEqual([]);
  expect(door.watching()).toBe(false);
  expect(clock.waiting()).toBe(0);
});
