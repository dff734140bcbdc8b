/** Milliseconds of the fastest of so many runs: what else the machine does at the time only ever adds. */
export async function fastest(runs, work) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

/** The same where each run needs something made for it alone; making it is not counted. */
export function fastestOn(runs, make, work) {
  let best = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const made = make();
    const start = performance.now();
    work(made);
    best = Math.min(best, performance.now() - start);
  }
  return best;
}
