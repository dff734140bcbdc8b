import type { ApplyOutcome, Edit } from "../grid/edit";
import type { WorkbookPlan } from "../grid/sheet-plan";
import type { WorkbookDoor } from "../grid/workbook-door";
import type { LiveCheck } from "./live-check";
import type { CommandOutcome } from "./session-state";
import type { Store } from "./store";

export interface WriterOptions {
  readonly door: WorkbookDoor;
  readonly store: Store;
  readonly live: LiveCheck;
}

/** The session's way out to the cells. What it wrote is checked at once. */
export interface Writer {
  /** Adds sheets. Excel itself takes them back. */
  insert(plan: WorkbookPlan): Promise<CommandOutcome>;
  /** Writes cells as one step that `undoLast` takes back. */
  write(edits: readonly Edit[]): Promise<CommandOutcome>;
  undoLast(): Promise<CommandOutcome>;
}

export function createWriter({ door, store, live }: WriterOptions): Writer {
  /** How to take back what was written, the latest last. */
  const undos: (readonly Edit[])[] = [];

  async function apply(edits: readonly Edit[], onApplied: (undo: readonly Edit[]) => void): Promise<CommandOutcome> {
    const outcome = await door.apply(edits);
    if (outcome.state === "applied") onApplied(outcome.undo);
    store.set({ undoable: undos.length });
    if (outcome.state !== "failed") await live.refresh();
    return toCommandOutcome(outcome);
  }

  return {
    insert: async (plan) => {
      const outcome = toCommandOutcome(await door.insert(plan));
      if (outcome.state === "done") await live.checkAll();
      return outcome;
    },
    write: (edits) => apply(edits, (undo) => undos.push(undo)),
    undoLast: async () => {
      const undo = undos.at(-1);
      return undo ? apply(undo, () => undos.pop()) : { state: "stale" };
    },
  };
}

function toCommandOutcome(outcome: ApplyOutcome): CommandOutcome {
  switch (outcome.state) {
    case "applied":
      return { state: "done" };
    case "conflict":
      return { state: "conflict", cells: outcome.conflicts.map((edit) => edit.cell) };
    case "failed":
      return outcome;
  }
}
