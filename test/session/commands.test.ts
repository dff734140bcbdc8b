import { defaultGuideline } from "../../src/guidelines/load";
import { findingsOf, openSession } from "./support/open-session";

describe("going to a cell", () => {
  test("selects it", async () => {
    const { door, session } = await openSession();
    await expect(session.reveal({ sheet: "Matrix", row: 1, column: 1 })).resolves.toEqual({ state: "done" });
    expect(door.revealed).toEqual([{ sheet: "Matrix", row: 1, column: 1 }]);
  });

  test("follows a row that moved since it was checked", async () => {
    const { door, session } = await openSession();
    door.sheets.get("Matrix")!.splice(1, 0, ["New", 1], ["Newer", 2]);
    await session.reveal({ sheet: "Matrix", row: 3, column: 1 });
    expect(door.revealed).toEqual([{ sheet: "Matrix", row: 5, column: 1 }]);
  });

  test("goes nowhere when the row is gone, and shows what there is now", async () => {
    const { door, session } = await openSession();
    door.sheets.get("Matrix")!.splice(1, 1);
    await expect(session.reveal({ sheet: "Matrix", row: 1, column: 1 })).resolves.toEqual({ state: "stale" });
    expect(door.revealed).toEqual([]);
    expect(findingsOf(session).map((finding) => finding.at.row)).toEqual([2]);
  });

  test("goes nowhere when two rows could be the one", async () => {
    const { door, session } = await openSession();
    const rows = door.sheets.get("Matrix")!;
    rows.splice(1, 0, ["New", 1]);
    rows.push(["Roads built", "12"]);
    await expect(session.reveal({ sheet: "Matrix", row: 1, column: 1 })).resolves.toEqual({ state: "stale" });
  });

  test("tells why the host refused", async () => {
    const { door, session } = await openSession();
    door.failing = "cell-editing";
    await expect(session.reveal({ sheet: "Matrix", row: 1, column: 1 })).resolves.toMatchObject({
      state: "failed",
      error: { code: "cell-editing" },
    });
  });
});

describe("a note in a cell", () => {
  test("goes to the row that it was asked for, wherever that is now", async () => {
    const { door, session } = await openSession();
    door.sheets.get("Matrix")!.splice(1, 0, ["New", 1], ["Newer", 2]);
    await expect(session.note({ sheet: "Matrix", row: 3, column: 1 }, "A: why?")).resolves.toEqual({ state: "done" });
    expect(door.noted).toEqual([{ cell: { sheet: "Matrix", row: 5, column: 1 }, text: "A: why?" }]);
  });

  test("is not made when the row is gone", async () => {
    const { door, session } = await openSession();
    door.sheets.get("Matrix")!.splice(1, 1);
    await expect(session.note({ sheet: "Matrix", row: 1, column: 1 }, "A: why?")).resolves.toEqual({ state: "stale" });
    expect(door.noted).toEqual([]);
  });
});

describe("fixes", () => {
  test("write what was agreed, make the finding go, and can be taken back", async () => {
    const { door, session } = await openSession();
    const [first] = findingsOf(session);
    await expect(session.applyFix(first!)).resolves.toEqual({ state: "done" });
    expect(door.sheets.get("Matrix")![1]![1]).toBe(12);
    expect(findingsOf(session)).toHaveLength(1);
    expect(session.getState().undoable).toBe(1);

    await expect(session.undoLast()).resolves.toEqual({ state: "done" });
    expect(door.sheets.get("Matrix")![1]![1]).toBe("12");
    expect(findingsOf(session)).toHaveLength(2);
    expect(session.getState().undoable).toBe(0);
    await expect(session.undoLast()).resolves.toEqual({ state: "stale" });
  });

  test("write nothing when the row moved, even if another cell now looks right", async () => {
    const { door, session } = await openSession();
    const [first] = findingsOf(session);
    door.sheets.get("Matrix")!.splice(1, 0, ["Bridges built", "12"]);
    await expect(session.applyFix(first!)).resolves.toEqual({ state: "stale" });
    expect(door.writes).toEqual([]);
  });

  test("take nothing back over what somebody typed since", async () => {
    const { door, session } = await openSession();
    const [first] = findingsOf(session);
    await session.applyFix(first!);
    door.sheets.get("Matrix")![1]![1] = 99;
    await expect(session.undoLast()).resolves.toEqual({ state: "conflict", cells: ["B2"] });
    expect(door.sheets.get("Matrix")![1]![1]).toBe(99);
    expect(session.getState().undoable).toBe(1);
  });

  test("tell why the host refused, and leave the finding", async () => {
    const { door, session } = await openSession();
    const [first] = findingsOf(session);
    const apply = door.apply;
    door.apply = async () => ({ state: "failed", error: { code: "protected", detail: "", sheet: "Matrix" } });
    await expect(session.applyFix(first!)).resolves.toMatchObject({ state: "failed", error: { code: "protected" } });
    door.apply = apply;
    expect(findingsOf(session)).toHaveLength(2);
    expect(session.getState().undoable).toBe(0);
  });
});

describe("templates", () => {
  const options = { guideline: defaultGuideline("cfr"), entity: "Health", period: "2026-27", sample: false };

  test("are planned around the names that are taken, then found", async () => {
    const { door, session } = await openSession({ CFR: [["mine"]] });
    await expect(session.insertTemplate(options)).resolves.toEqual({ state: "done" });
    expect(door.inserted.map((plan) => plan.sheets[0]?.name)).toEqual(["CFR (2)"]);
    expect(session.getState().checked?.sheetNames).toEqual(["CFR", "CFR (2)"]);
  });

  test("are not inserted when the workbook cannot be read", async () => {
    const { door, session } = await openSession();
    door.failing = "inactive-workbook";
    await expect(session.insertTemplate(options)).resolves.toMatchObject({ state: "failed" });
    expect(door.inserted).toEqual([]);
  });
});

test("another stage is a new check of what is known, without reading", async () => {
  const { door, engine, session } = await openSession();
  await session.setStage("submission");
  expect(door.reads).toEqual([]);
  expect(engine.inspections).toBe(1);
  expect(session.getState().checked?.inspection.stage).toBe("submission");
});
