/** A timer that can be cancelled; what it is inside is the clock's own affair. */
export interface Timer {
  readonly cancel: () => void;
}

/** Time as the session sees it. Passed in, so that tests turn it by hand. */
export interface Clock {
  /** Milliseconds since 1970, for "last checked". */
  now(): number;
  /** The local calendar day, YYYY-MM-DD: the day a check is for. */
  today(): string;
  after(milliseconds: number, run: () => void): Timer;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => Date.now(),
  today: () => {
    const day = new Date();
    const two = (part: number): string => String(part).padStart(2, "0");
    return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  },
  after: (milliseconds, run) => {
    const handle = setTimeout(run, milliseconds);
    return { cancel: () => clearTimeout(handle) };
  },
};
