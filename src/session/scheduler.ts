import type { Clock, Timer } from "./clock";

export interface SchedulerOptions {
  readonly clock: Clock;
  /** The work. Never called while an earlier call is under way. */
  readonly run: () => Promise<void>;
  /** Quiet time after the last call of `soon` before work begins. */
  readonly restMilliseconds: number;
  /** Work begins at the latest this long after the first `soon`, however busy the sheet is. */
  readonly patienceMilliseconds: number;
}

export interface Scheduler {
  /** Work is wanted: after a rest, or after what is under way. */
  soon(): void;
  /** Work is wanted, but there is no hurry; an earlier wish goes first. */
  later(milliseconds: number): void;
  /** Works at once, or directly after what is under way. */
  now(): Promise<void>;
  stop(): void;
}

/** Trailing debounce with a single flight: a burst of wishes makes one run, wishes during a run make one more. */
export function createScheduler(options: SchedulerOptions): Scheduler {
  const { clock, restMilliseconds, patienceMilliseconds } = options;
  let timer: Timer | null = null;
  let firstWish: number | null = null;
  /** A wish of `later`, made during a run, in milliseconds from the run's end. */
  let delayed: number | null = null;
  let flight: Promise<void> | null = null;
  let stopped = false;

  function disarm(): void {
    timer?.cancel();
    timer = null;
  }

  function arm(milliseconds: number): void {
    disarm();
    if (stopped) return;
    timer = clock.after(milliseconds, () => {
      timer = null;
      void start();
    });
  }

  function soon(): void {
    firstWish ??= clock.now();
    if (flight) return;
    const patienceLeft = firstWish + patienceMilliseconds - clock.now();
    arm(Math.max(0, Math.min(restMilliseconds, patienceLeft)));
  }

  async function start(): Promise<void> {
    disarm();
    if (stopped) return;
    firstWish = null;
    delayed = null;
    flight = options.run();
    try {
      await flight;
    } finally {
      flight = null;
      if (firstWish !== null) {
        firstWish = null;
        soon();
      } else if (delayed !== null) {
        arm(delayed);
      }
    }
  }

  return {
    soon,
    later: (milliseconds) => {
      if (flight) delayed = milliseconds;
      else if (firstWish === null) arm(milliseconds);
    },
    now: async () => {
      while (flight) await flight;
      await start();
    },
    stop: () => {
      stopped = true;
      disarm();
    },
  };
}
