import type { Clock } from "../../../src/session/clock";

export interface HandClock extends Clock {
  /** Turns the clock on, running what falls due in order, and lets all promises settle. */
  advance(milliseconds: number): Promise<void>;
  setDay(day: string): void;
  readonly waiting: () => number;
}

/** A clock that moves only when told to. */
export function handClock(): HandClock {
  let now = 1_000_000;
  let day = "2026-11-21";
  let timers: { at: number; run: () => void }[] = [];
  return {
    now: () => now,
    today: () => day,
    after: (milliseconds, run) => {
      const timer = { at: now + milliseconds, run };
      timers.push(timer);
      return { cancel: () => (timers = timers.filter((other) => other !== timer)) };
    },
    advance: async (milliseconds) => {
      const end = now + milliseconds;
      for (;;) {
        const due = timers.filter((timer) => timer.at <= end).sort((a, b) => a.at - b.at)[0];
        if (!due) break;
        timers = timers.filter((timer) => timer !== due);
        now = Math.max(now, due.at);
        due.run();
        await settled();
      }
      now = end;
      await settled();
    },
    setDay: (next) => {
      day = next;
    },
    waiting: () => timers.length,
  };
}

/** Lets every promise that can settle do so. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
