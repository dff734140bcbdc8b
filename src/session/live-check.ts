import type { ChangeHint, WorkbookDoor } from "../grid/workbook-door";
import type { DoorError } from "../grid/edit";
import type { Clock } from "./clock";
import { ALL, CLEAN, joinDirt, requestFor, soil } from "./dirt";
import type { Dirt, Known } from "./dirt";
import type { Engine } from "./engine";
import { createScheduler } from "./scheduler";
import { share } from "./share";
import { updateSnapshot } from "./snapshot";
import type { Snapshot } from "./snapshot";
import { createSnapshotCheck } from "./snapshot-check";
import type { Store } from "./store";
import { watchedSheets } from "./watched-sheets";

const REST_MILLISECONDS = 400;
const PATIENCE_MILLISECONDS = 2000;
/** While a cell is being edited the host refuses everything; it is asked again this much later. */
const RETRY_MILLISECONDS = 3000;

export interface LiveCheckOptions {
  readonly door: WorkbookDoor;
  readonly clock: Clock;
  readonly engine: Engine;
  readonly store: Store;
}

export interface LiveCheck {
  hint: (hint: ChangeHint) => void;
  nudge: () => void;
  /** Reads every sheet anew. */
  checkAll: () => Promise<void>;
  /** Reads the watched sheets now; afterwards `snapshot` is what the workbook holds, unless the state says otherwise. */
  refresh: () => Promise<void>;
  /** Checks what is known again, by other options, without reading. */
  recheck: () => Promise<void>;
  snapshot: () => Snapshot | null;
  stop: () => void;
}

/** Hints in, checked state out: at most one reading and one round trip at a time, and none that is not needed. */
export function createLiveCheck({ door, clock, engine, store }: LiveCheckOptions): LiveCheck {
  let snapshot: Snapshot | null = null;
  let watched: readonly string[] = [];
  let dirt: Dirt = CLEAN;
  /** A person waits for the answer; "shown" where reading is all they asked for. */
  let asked: "no" | "quietly" | "shown" = "no";
  let stopped = false;

  const checkSnapshot = createSnapshotCheck({ clock, engine, store });
  const known = (): Known => ({ watched, sheetNames: snapshot?.sheetNames ?? [] });
  const scheduler = createScheduler({
    clock,
    run,
    restMilliseconds: REST_MILLISECONDS,
    patienceMilliseconds: PATIENCE_MILLISECONDS,
  });

  async function run(): Promise<void> {
    try {
      await readAndCheck();
    } catch (error) {
      failed({ code: "unknown", detail: error instanceof Error ? error.message : String(error), sheet: null });
    }
  }

  async function readAndCheck(): Promise<void> {
    const wanted = dirt;
    const request = requestFor(wanted, known());
    dirt = CLEAN;
    if (request) {
      if (!store.get().checked || asked === "shown") store.set({ status: { state: "reading" } });
      const read = await door.read(request);
      if (stopped) return;
      if (read.state === "failed") {
        dirt = joinDirt(dirt, wanted);
        failed(read.error);
        return;
      }
      snapshot = updateSnapshot(snapshot, read, request.sheets === "all");
      if (request.sheets !== "all" && !sawAll(snapshot, watched)) {
        dirt = ALL;
        scheduler.soon();
      }
    }
    if (snapshot) await check(snapshot);
  }

  async function check(shown: Snapshot): Promise<void> {
    const checked = await checkSnapshot(shown);
    if (stopped) return;
    if (checked) watched = watchedSheets(shown.workbook, checked.inspection);
    store.set({
      ...(checked && { checked: share(store.get().checked, checked) }),
      checkedAt: clock.now(),
      status: { state: "checked" },
    });
  }

  function failed(error: DoorError): void {
    const editing = error.code === "cell-editing";
    if (editing) scheduler.later(RETRY_MILLISECONDS);
    store.set({ status: editing && asked === "no" ? { state: "waiting" } : { state: "failed", error } });
  }

  async function now(wanted: Dirt, how: "quietly" | "shown"): Promise<void> {
    dirt = joinDirt(dirt, wanted);
    asked = how;
    try {
      await scheduler.now();
    } finally {
      asked = "no";
    }
  }

  return {
    hint: (hint) => {
      const { sheet, cell } = hint;
      if (sheet !== null && cell) store.set({ selected: share(store.get().selected, { sheet, ...cell }) });
      const before = dirt;
      dirt = soil(dirt, hint, known());
      if (dirt !== before && dirt.state !== "clean") scheduler.soon();
    },
    nudge: () => {
      if (watched.length === 0) return;
      dirt = joinDirt(dirt, { state: "sheets", besides: [] });
      scheduler.soon();
    },
    checkAll: () => now(ALL, "shown"),
    refresh: () => now(snapshot ? { state: "sheets", besides: [] } : ALL, "quietly"),
    recheck: () => scheduler.now(),
    snapshot: () => snapshot,
    stop: () => {
      stopped = true;
      scheduler.stop();
    },
  };
}

/** A watched sheet that is gone or a sheet nobody knew means that a partial reading did not see everything. */
function sawAll({ workbook, sheetNames }: Snapshot, watched: readonly string[]): boolean {
  const read = new Set(workbook.grids.map(({ sheet }) => sheet));
  return sheetNames.every((name) => read.has(name)) && watched.every((sheet) => sheetNames.includes(sheet));
}
