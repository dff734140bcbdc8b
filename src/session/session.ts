import type { Stage } from "../check/finding";
import type { WorkbookDoor } from "../grid/workbook-door";
import type { Guideline } from "../guidelines/guideline";
import type { ColumnChoice } from "../parse/headings/column-choice";
import type { Clock } from "./clock";
import { createCommands } from "./commands";
import type { Commands } from "./commands";
import type { Engine } from "./engine";
import { createLiveCheck } from "./live-check";
import { createStore } from "./store";
import type { SessionState } from "./session-state";

export interface SessionOptions {
  readonly door: WorkbookDoor;
  readonly clock: Clock;
  readonly engine: Engine;
  /** What was said about columns before. */
  readonly columns?: readonly ColumnChoice[];
}

/** One open workbook: checked while a person works on it, and changed only by what they press. */
export interface Session extends Commands {
  readonly getState: () => SessionState;
  /** Calls back after every change of state; answers the way to stop. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** Watches the workbook and checks it for the first time. */
  start(): Promise<void>;
  /** Reads everything anew and checks it. */
  checkNow(): Promise<void>;
  /** Something may have been missed (the pane was out of sight): a quiet look at the watched sheets. */
  nudge(): void;
  setStage(stage: Stage | null): Promise<void>;
  setGuideline(guideline: Guideline | null): Promise<void>;
  /** Takes columns for what a person says, and checks again. */
  setColumns(columns: readonly ColumnChoice[]): Promise<void>;
  stop(): Promise<void>;
}

/** Opens a session. Nothing is read before `start`. */
export function createSession({ door, clock, engine, columns = [] }: SessionOptions): Session {
  const store = createStore({
    status: { state: "idle" },
    checked: null,
    checkedAt: null,
    stage: null,
    guideline: null,
    columns,
    undoable: 0,
    selected: null,
    capabilities: door.capabilities(),
  });
  const live = createLiveCheck({ door, clock, engine, store });
  const commands = createCommands({ door, clock, engine, store, live });
  let unwatch: (() => Promise<void>) | null = null;
  let stopped = false;

  return {
    getState: store.get,
    subscribe: store.subscribe,
    start: async () => {
      if (door.capabilities().canWatch) {
        try {
          unwatch = await door.watch(live.hint);
        } catch {
          // Without events there is still "Check now"; the reading below tells what is wrong with the host, if anything.
        }
        if (stopped) await unwatch?.();
      }
      await live.checkAll();
    },
    checkNow: live.checkAll,
    nudge: live.nudge,
    setStage: (stage) => {
      store.set({ stage });
      return live.recheck();
    },
    setColumns: (columns) => {
      store.set({ columns });
      return live.recheck();
    },
    setGuideline: (guideline) => {
      store.set({ guideline });
      return live.recheck();
    },
    ...commands,
    stop: async () => {
      stopped = true;
      live.stop();
      await unwatch?.();
      unwatch = null;
    },
  };
}
