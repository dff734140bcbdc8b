import type { Finding } from "../check/finding";
import { reviewEdits } from "../check/review-table";
import { toA1 } from "../grid/cell-ref";
import type { CellRef } from "../grid/cell-ref";
import type { DoorError } from "../grid/edit";
import type { TakenNames } from "../grid/sheet-plan";
import type { WorkbookDoor } from "../grid/workbook-door";
import type { Clock } from "./clock";
import type { Engine, TemplateOptions } from "./engine";
import type { LiveCheck } from "./live-check";
import { locate } from "./locate";
import type { CommandOutcome } from "./session-state";
import { share } from "./share";
import type { Snapshot } from "./snapshot";
import type { Store } from "./store";
import { createWriter } from "./writer";
import type { Now, Writing } from "./writing";

export interface CommandsOptions {
  readonly door: WorkbookDoor;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly store: Store;
  readonly live: LiveCheck;
}

/** Why a finding is left as it is, and who says so. */
export interface GivenReason {
  readonly reason: string;
  readonly by: string;
}

export interface Commands {
  insertTemplate(options: TemplateOptions): Promise<CommandOutcome>;
  /** Selects a cell after making sure that it is still what the list shows. */
  reveal(cell: CellRef): Promise<CommandOutcome>;
  applyFix(finding: Finding): Promise<CommandOutcome>;
  /** Writes a reason for leaving a finding as it is on the Review sheet, which is made where there is none. */
  justify(finding: Finding, given: GivenReason): Promise<CommandOutcome>;
  /** Writes what a part of the pane has planned, after a look at the workbook as it is; one step to take back. */
  carryOut(writing: Writing): Promise<CommandOutcome>;
  /** Puts a text into a cell's note, after making sure that it is still what was shown. Excel itself takes it back. */
  note(cell: CellRef, text: string): Promise<CommandOutcome>;
  undoLast(): Promise<CommandOutcome>;
}

const DONE: CommandOutcome = { state: "done" };
const STALE: CommandOutcome = { state: "stale" };

/** What a person can press. Each looks at the workbook as it is at that moment before it does anything. */
export function createCommands({ door, clock, engine, store, live }: CommandsOptions): Commands {
  const writer = createWriter({ door, store, live });

  /** Reads the workbook again for `act`, which is given what was shown and what is there now. */
  async function lookAgain(
    act: (before: Snapshot | null, now: Snapshot | null) => Promise<CommandOutcome>,
  ): Promise<CommandOutcome> {
    const before = live.snapshot();
    await live.refresh();
    const { status } = store.get();
    return status.state === "failed" ? status : act(before, live.snapshot());
  }

  /** Acts on a cell where it stands now; rows may have moved since it was shown. */
  function atPlace(cell: CellRef, act: (place: CellRef) => Promise<DoorError | null>): Promise<CommandOutcome> {
    return lookAgain(async (before, now) => {
      const place = before && now ? locate(cell, before.workbook, now.workbook) : cell;
      if (!place) return STALE;
      const refused = await act(place);
      return refused ? { state: "failed", error: refused } : DONE;
    });
  }

  /** What is agreed to is agreed to for the cells as they were shown; a row that moved needs a new look by the person. */
  function ifUnmoved(finding: Finding, act: (now: Snapshot) => Promise<CommandOutcome>): Promise<CommandOutcome> {
    return lookAgain(async (before, now) => {
      const isUnmoved = before && now && locate(finding.at, before.workbook, now.workbook)?.row === finding.at.row;
      return isUnmoved ? act(now) : STALE;
    });
  }

  function present(): Now | null {
    const snapshot = live.snapshot();
    const { checked } = store.get();
    if (!snapshot || !checked) return null;
    const { inspection } = checked;
    return { workbook: snapshot.workbook, inspection, taken: takenIn(snapshot), today: clock.today() };
  }

  return {
    insertTemplate: async (options) => {
      await live.checkAll();
      const { status } = store.get();
      const snapshot = live.snapshot();
      if (status.state === "failed") return status;
      return snapshot ? writer.insert(await engine.plan(options, takenIn(snapshot))) : STALE;
    },
    reveal: (cell) =>
      atPlace(cell, async (place) => {
        const refused = await door.reveal(place);
        // No host has to tell of a selection that we make.
        if (!refused) store.set({ selected: share(store.get().selected, place) });
        return refused;
      }),
    applyFix: (finding) => ifUnmoved(finding, async () => (finding.fix ? writer.write(finding.fix.edits) : STALE)),
    justify: (finding, { reason, by }) =>
      ifUnmoved(finding, async (now) => {
        const { rule, at } = finding;
        const entry = { rule, sheet: at.sheet, cell: toA1(at), reason, by, date: clock.today() };
        const known = reviewEdits(now.workbook, entry);
        if (known) return writer.write(known);
        const made = await writer.insert(await engine.planReview(takenIn(now)));
        if (made.state !== "done") return made;
        const edits = reviewEdits(live.snapshot()?.workbook ?? now.workbook, entry);
        return edits ? writer.write(edits) : STALE;
      }),
    carryOut: ({ sheets, edits }) =>
      lookAgain(async () => {
        const before = present();
        if (!before) return STALE;
        const plan = await sheets(before);
        const made = plan ? await writer.insert(plan) : DONE;
        if (made.state !== "done") return made;
        const now = present();
        const wanted = now && (await edits(now));
        if (!wanted) return STALE;
        return wanted.length === 0 ? DONE : writer.write(wanted);
      }),
    note: (cell, text) => atPlace(cell, (place) => door.note(place, text)),
    undoLast: () => writer.undoLast(),
  };
}

function takenIn({ workbook, sheetNames }: Snapshot): TakenNames {
  return { sheets: sheetNames, names: workbook.names.map((name) => name.name) };
}
