import type { Finding } from "../check/finding";
import { reviewEdits } from "../check/review-table";
import { toA1 } from "../grid/cell-ref";
import type { CellRef } from "../grid/cell-ref";
import type { ApplyOutcome, DoorError, Edit } from "../grid/edit";
import type { Workbook } from "../grid/grid";
import type { TakenNames, WorkbookPlan } from "../grid/sheet-plan";
import type { WorkbookDoor } from "../grid/workbook-door";
import type { Inspection } from "../inspect/inspection";
import type { Clock } from "./clock";
import type { Engine, TemplateOptions } from "./engine";
import type { LiveCheck } from "./live-check";
import { locate } from "./locate";
import type { CommandOutcome } from "./session-state";
import { share } from "./share";
import type { Snapshot } from "./snapshot";
import type { Store } from "./store";

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

/** The workbook at the moment in which something is to be written. */
export interface Now {
  readonly workbook: Workbook;
  readonly inspection: Inspection;
  readonly taken: TakenNames;
  /** The local calendar day, YYYY-MM-DD. */
  readonly today: string;
}

/** Something to be written that is made from the workbook as it then is. */
export interface Writing {
  /** Sheets that are needed first; null where none are. */
  readonly sheets: (now: Now) => Promise<WorkbookPlan | null>;
  /** What is written then, as one step that can be taken back; null where its place is not there any more. */
  readonly edits: (now: Now) => Promise<readonly Edit[] | null>;
}

export interface Commands {
  insertTemplate(options: TemplateOptions): Promise<CommandOutcome>;
  reveal(cell: CellRef): Promise<CommandOutcome>;
  applyFix(finding: Finding): Promise<CommandOutcome>;
  justify(finding: Finding, given: GivenReason): Promise<CommandOutcome>;
  carryOut(writing: Writing): Promise<CommandOutcome>;
  note(cell: CellRef, text: string): Promise<CommandOutcome>;
  undoLast(): Promise<CommandOutcome>;
}

const DONE: CommandOutcome = { state: "done" };
const STALE: CommandOutcome = { state: "stale" };

/** What a person can press. Each looks at the workbook as it is at that moment before it does anything. */
export function createCommands({ door, clock, engine, store, live }: CommandsOptions): Commands {
  /** How to take back what this session wrote into cells, the latest last. */
  const undos: (readonly Edit[])[] = [];

  /** Brings the snapshot up to date; the error if that cannot be done. */
  async function refresh(): Promise<DoorError | null> {
    await live.refresh();
    const { status } = store.get();
    return status.state === "failed" ? status.error : null;
  }

  function present(): Now | null {
    const snapshot = live.snapshot();
    const { checked } = store.get();
    if (!snapshot || !checked) return null;
    return {
      workbook: snapshot.workbook,
      inspection: checked.inspection,
      taken: takenIn(snapshot),
      today: clock.today(),
    };
  }

  function countUndos(): void {
    store.set({ undoable: undos.length });
  }

  async function write(edits: readonly Edit[], onApplied: (undo: readonly Edit[]) => void): Promise<CommandOutcome> {
    const outcome = await door.apply(edits);
    if (outcome.state === "applied") onApplied(outcome.undo);
    countUndos();
    if (outcome.state !== "failed") await live.refresh();
    return toCommandOutcome(outcome);
  }

  return {
    insertTemplate: async (options) => {
      await live.checkAll();
      const { status } = store.get();
      const snapshot = live.snapshot();
      if (status.state === "failed") return status;
      if (!snapshot) return STALE;
      const plan = await engine.plan(options, takenIn(snapshot));
      const outcome = toCommandOutcome(await door.insert(plan));
      if (outcome.state === "done") await live.checkAll();
      return outcome;
    },
    reveal: async (cell) => {
      const before = live.snapshot();
      const error = await refresh();
      if (error) return { state: "failed", error };
      const now = live.snapshot();
      const place = before && now ? locate(cell, before.workbook, now.workbook) : cell;
      if (!place) return STALE;
      const refused = await door.reveal(place);
      if (refused) return { state: "failed", error: refused };
      // No host has to tell of a selection that we make.
      store.set({ selected: share(store.get().selected, place) });
      return DONE;
    },
    applyFix: async (finding) => {
      const before = live.snapshot();
      const error = await refresh();
      if (error) return { state: "failed", error };
      const now = live.snapshot();
      // A fix is agreed to for the cells as they were shown; rows that moved since need a new look by the person.
      const unmoved = before !== null && now !== null && stillThere(finding, before, now);
      if (!finding.fix || !unmoved) return STALE;
      return write(finding.fix.edits, (undo) => undos.push(undo));
    },
    justify: async (finding, { reason, by }) => {
      const before = live.snapshot();
      const error = await refresh();
      if (error) return { state: "failed", error };
      const now = live.snapshot();
      if (before === null || now === null || !stillThere(finding, before, now)) return STALE;
      const { rule, at } = finding;
      const entry = { rule, sheet: at.sheet, cell: toA1(at), reason, by, date: clock.today() };
      const known = reviewEdits(now.workbook, entry);
      if (!known) {
        const made = toCommandOutcome(await door.insert(await engine.planReview(takenIn(now))));
        if (made.state !== "done") return made;
        await live.checkAll();
      }
      const edits = known ?? reviewEdits(live.snapshot()?.workbook ?? now.workbook, entry);
      return edits ? write(edits, (undo) => undos.push(undo)) : STALE;
    },
    carryOut: async ({ sheets, edits }) => {
      const error = await refresh();
      if (error) return { state: "failed", error };
      const before = present();
      if (!before) return STALE;
      const plan = await sheets(before);
      if (plan) {
        const made = toCommandOutcome(await door.insert(plan));
        if (made.state !== "done") return made;
        await live.checkAll();
      }
      const now = present();
      const wanted = now && (await edits(now));
      if (!wanted) return STALE;
      return wanted.length === 0 ? DONE : write(wanted, (undo) => undos.push(undo));
    },
    note: async (cell, text) => {
      const before = live.snapshot();
      const error = await refresh();
      if (error) return { state: "failed", error };
      const now = live.snapshot();
      const place = before && now ? locate(cell, before.workbook, now.workbook) : cell;
      if (!place) return STALE;
      const refused = await door.note(place, text);
      return refused ? { state: "failed", error: refused } : DONE;
    },
    undoLast: async () => {
      const undo = undos.at(-1);
      if (!undo) return STALE;
      return write(undo, () => undos.pop());
    },
  };
}

function takenIn({ workbook, sheetNames }: Snapshot): TakenNames {
  return { sheets: sheetNames, names: workbook.names.map((name) => name.name) };
}

/** True when the finding's row holds what it held, where it was. */
function stillThere(finding: Finding, before: Snapshot, now: Snapshot): boolean {
  return locate(finding.at, before.workbook, now.workbook)?.row === finding.at.row;
}

function toCommandOutcome(outcome: ApplyOutcome): CommandOutcome {
  switch (outcome.state) {
    case "applied":
      return DONE;
    case "conflict":
      return { state: "conflict", cells: outcome.conflicts.map((edit) => edit.cell) };
    case "failed":
      return outcome;
  }
}
