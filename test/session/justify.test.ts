import { findingsOf, MATRIX, openSession } from "./support/open-session";

const GIVEN = { reason: "Counted by hand", by: "A. Reviewer" };
const HEADINGS = ["Rule", "Sheet", "Cell", "Reason", "By", "Date"];

const rows = async (content?: Parameters<typeof openSession>[0]) => {
  const opened = await openSession(content);
  const [first] = findingsOf(opened.session);
  return { ...opened, first: first! };
};

describe("a reason for leaving a finding as it is", () => {
  test("is written into the first blank row of the Review sheet, with today's date", async () => {
    const { door, session, first } = await rows({
      Matrix: MATRIX,
      Review: [["Reasons"], HEADINGS, ["CFR-304", "Matrix", "B9", "Older", "B. Reviewer", "2026-02-01"]],
    });
    door.sheets.get("Review")!.push([]);
    await expect(session.justify(first, GIVEN)).resolves.toEqual({ state: "done" });
    expect(door.inserted).toEqual([]);
    expect(door.sheets.get("Review")![3]).toEqual([
      "CFR-302",
      "Matrix",
      "B2",
      "Counted by hand",
      "A. Reviewer",
      "2026-11-21",
    ]);
  });

  test("makes a Review sheet where there is none, and can be taken back", async () => {
    const { door, session, first } = await rows();
    const insert = door.insert;
    door.insert = async (plan) => {
      const outcome = await insert(plan);
      const [sheet] = plan.sheets;
      door.sheets.set(sheet!.name, [sheet!.cells.map(({ content }) => content as string), []]);
      return outcome;
    };
    await expect(session.justify(first, GIVEN)).resolves.toEqual({ state: "done" });
    expect(door.sheets.get("Review")![0]).toEqual(HEADINGS);
    expect(door.sheets.get("Review")![1]![3]).toBe("Counted by hand");
    expect(session.getState().undoable).toBe(1);
    await expect(session.undoLast()).resolves.toEqual({ state: "done" });
    expect(door.sheets.get("Review")![1]!.every((value) => value === null)).toBe(true);
  });

  test("is not written when the row was changed since it was shown", async () => {
    const { door, session, first } = await rows({ Matrix: MATRIX, Review: [HEADINGS, []] });
    door.sheets.get("Matrix")![1]![1] = "13";
    await expect(session.justify(first, GIVEN)).resolves.toEqual({ state: "stale" });
    expect(door.writes).toEqual([]);
  });

  test("writes over nothing that came onto the row meanwhile", async () => {
    const { door, session, first } = await rows({ Matrix: MATRIX, Review: [HEADINGS, []] });
    const apply = door.apply;
    door.apply = async (edits) => {
      door.sheets.get("Review")![1]![0] = "typed by somebody";
      return apply(edits);
    };
    await expect(session.justify(first, GIVEN)).resolves.toMatchObject({ state: "conflict" });
    expect(door.sheets.get("Review")![1]).toEqual(["typed by somebody"]);
  });
});
