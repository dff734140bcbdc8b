/** Far beyond what any state takes to come about, also on a machine that is slow and busy. */
export const PATIENCE_MILLISECONDS = 120_000;
const PAUSE_MILLISECONDS = 50;

/**
 * Reads until what is read equals what is expected (asymmetric matchers count). What never does fails with the
 * difference of the last reading. For whatever a browser shows: it comes when it comes.
 */
export async function settles<Value>(read: () => Promise<Value>, expected: unknown): Promise<void> {
  const until = Date.now() + PATIENCE_MILLISECONDS;
  for (;;) {
    const value = await read();
    try {
      expect(value).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > until) throw difference;
    }
    await new Promise((done) => setTimeout(done, PAUSE_MILLISECONDS));
  }
}
